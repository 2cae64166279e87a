package dev.efsplanner.plan;

import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the workload asks for, layer by layer: in one stretch of the week, or on average over it.
record TrafficSteps(Origin origin, Chain chain) {
    /// With more layers than this, as in a measured trace, the average is stated instead.
    private static final int MOST_LAYERS = 24;

    /// Added up over the layers that are on.
    ///
    /// @param title such as `Metered`
    /// @param name in later formulas
    Operand during(
            Demand.Segment segment, String title, String name, Shown shown, Function<TrafficLayer, Formula> formula) {
        boolean always = origin.plan().demand().segments().size() == 1;
        var when = always ? "" : ", " + Moment.of(segment.startSeconds());
        var layers = segment.layers();
        if (layers.isEmpty()) return new Operand(name, 0, shown.unit(), "workload: nothing is on then");
        if (layers.size() == 1)
            return of(layers.getFirst(), title, layers.getFirst().name(), name, shown, formula);
        var terms = new ArrayList<Formula>();
        var names = names(layers);
        for (int i = 0; i < layers.size(); i++) {
            terms.add(Formula.of(of(layers.get(i), title, names.get(i), names.get(i), shown, formula)));
        }
        return chain.computed(title + ", all layers" + when, name, Formula.sum(terms), shown);
    }

    Operand metered(Demand.Segment segment) {
        return during(segment, "Metered", "metered", Shown.MIBPS, new LayerFormulas(origin.metering())::metered);
    }

    Operand peakMetered() {
        var peak = metered(origin.busiest());
        return new Operand("peak metered", peak.value(), peak.unit(), peak.source());
    }

    Operand averageMetered() {
        return average("Metered", "average metered", Shown.MIBPS, new LayerFormulas(origin.metering())::metered);
    }

    /// On average over the week.
    ///
    /// @param title without `on average`
    Operand average(String title, String name, Shown shown, Function<TrafficLayer, Formula> formula) {
        var hours = hoursOn();
        hours.keySet().removeIf(layer -> formula.apply(layer).value() == 0);
        double week = origin.plan().demand().cycleSeconds() / 3600;
        if (hours.isEmpty()) return new Operand(name, 0, shown.unit(), "workload: there is none");
        if (hours.size() > MOST_LAYERS) return averageStated(title, name, shown, formula, hours, week);
        var layers = List.copyOf(hours.keySet());
        if (layers.size() == 1 && hours.get(layers.getFirst()) == week)
            return of(layers.getFirst(), title, layers.getFirst().name(), name, shown, formula);
        var terms = new ArrayList<Formula>();
        var names = names(layers);
        for (int i = 0; i < layers.size(); i++) {
            var rate = of(layers.get(i), title, names.get(i), names.get(i), shown, formula);
            var on = new Operand("hours of " + names.get(i), hours.get(layers.get(i)), "h", "workload, schedule");
            terms.add(Formula.of(rate).times(Formula.of(on)));
        }
        return chain.computed(
                title + " on average",
                name,
                Formula.sum(terms).over(Formula.of(new Operand("week", week, "h", "workload, schedule"))),
                shown);
    }

    private Operand averageStated(
            String title,
            String name,
            Shown shown,
            Function<TrafficLayer, Formula> formula,
            Map<TrafficLayer, Double> hours,
            double week) {
        double sum = hours.entrySet().stream()
                .mapToDouble(e -> formula.apply(e.getKey()).value() * e.getValue())
                .sum();
        var operands = List.of(
                new Operand("layers", hours.size(), "1", Operand.WORKLOAD),
                new Operand("week", week, "h", "workload, schedule"));
        var text = "the sum over all layers of rate × hours on, divided by the week";
        return chain.stated(
                title + " on average", name, new Stated(Stated.Way.FOUND, text, operands), shown, sum / week);
    }

    /// A bare input needs no step.
    private Operand of(
            TrafficLayer layer,
            String title,
            String layerName,
            String name,
            Shown shown,
            Function<TrafficLayer, Formula> formula) {
        return switch (formula.apply(layer)) {
            case Formula.Given(var operand) -> new Operand(name, operand.value(), operand.unit(), operand.source());
            case Formula.Number(var number) -> new Operand(name, number, shown.unit(), Operand.WORKLOAD);
            case Formula computed -> chain.computed(title + ", layer " + layerName, name, computed, shown);
        };
    }

    private Map<TrafficLayer, Double> hoursOn() {
        var hours = new LinkedHashMap<TrafficLayer, Double>();
        for (var segment : origin.plan().demand().segments()) {
            for (var layer : segment.layers()) hours.merge(layer, segment.seconds() / 3600, Double::sum);
        }
        return hours;
    }

    /// The layers' names, made different where two are the same or one reads like an operand's.
    private static List<String> names(List<TrafficLayer> layers) {
        var names = new ArrayList<String>();
        for (var layer : layers) {
            boolean taken = layer.name().equals("week") || layer.name().startsWith("hours of ");
            var own = taken ? "layer " + layer.name() : layer.name();
            var name = own;
            for (int n = 2; names.contains(name); n++) name = own + " (" + n + ")";
            names.add(name);
        }
        return names;
    }
}
