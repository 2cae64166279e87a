package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.TrafficLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What each named layer of the workload is metered against limits and credits, hour by hour of the week (P12).
///
/// Cut at every full hour and wherever a layer begins or ends, so that no peak is averaged away; traffic that was
/// measured is one layer, averaged by the hour.
///
/// @param edges seconds since planning began, rising; one more than each layer has rates
/// @param layers in the workload's order, each with a name of its own
public record LayeredWeek(List<Double> edges, List<Layer> layers) {
    /// What all layers together are called, which no layer is.
    public static final String ALL = "All layers";

    /// What is permitted is called so, and no layer is.
    public static final String PERMITTED = "Permitted";

    private static final double HOUR = 3600;

    /// @param mibps metered, from each edge to the next
    public record Layer(String name, List<Double> mibps) {
        public Layer {
            mibps = List.copyOf(mibps);
        }
    }

    public LayeredWeek {
        edges = List.copyOf(edges);
        layers = List.copyOf(layers);
    }

    /// The first week, or the whole of traffic that was measured for less.
    public static LayeredWeek of(Plan plan) {
        var demand = plan.demand();
        var layers = plan.workload().layers();
        boolean measured = demand.measured().isPresent() || !demand.equals(Demand.ofWeek(layers));
        return measured ? measured(plan, demand) : ofLayers(plan, demand);
    }

    private static LayeredWeek ofLayers(Plan plan, Demand demand) {
        var all = plan.workload().layers();
        double end = end(demand);
        var edges = hours(end);
        demand.segments().forEach(segment -> edges.add(segment.startSeconds()));
        var from = new ArrayList<>(edges.headSet(end));
        double[][] rates = new double[all.size()][from.size()];
        for (var segment : demand.segments()) {
            var on = on(all, segment.layers());
            for (int i = 0; i < from.size(); i++) {
                double at = from.get(i);
                if (at < segment.startSeconds() || at >= segment.startSeconds() + segment.seconds()) continue;
                for (int layer : on)
                    rates[layer][i] =
                            Metered.meteredMibps(all.get(layer), plan.edition().metering());
            }
        }
        var names = names(all);
        return new LayeredWeek(
                new ArrayList<>(edges),
                IntStream.range(0, all.size())
                        .mapToObj(layer -> new Layer(names.get(layer), list(rates[layer])))
                        .toList());
    }

    /// The places of the layers that are on: what is on stands in the same order as all of them.
    private static List<Integer> on(List<TrafficLayer> all, List<TrafficLayer> on) {
        var places = new ArrayList<Integer>();
        int next = 0;
        for (var layer : on) {
            while (!all.get(next).equals(layer)) next++;
            places.add(next++);
        }
        return places;
    }

    private static LayeredWeek measured(Plan plan, Demand demand) {
        var edges = new ArrayList<>(hours(end(demand)));
        double[] sums = new double[edges.size() - 1];
        for (var segment : demand.segments()) {
            if (segment.startSeconds() >= edges.getLast()) break;
            double metered = segment.layers().stream()
                    .mapToDouble(
                            layer -> Metered.meteredMibps(layer, plan.edition().metering()))
                    .sum();
            double ends = segment.startSeconds() + segment.seconds();
            for (int i = (int) (segment.startSeconds() / HOUR); i < sums.length && edges.get(i) < ends; i++)
                sums[i] +=
                        metered * (Math.min(ends, edges.get(i + 1)) - Math.max(segment.startSeconds(), edges.get(i)));
        }
        for (int i = 0; i < sums.length; i++) sums[i] /= edges.get(i + 1) - edges.get(i);
        return new LayeredWeek(edges, List.of(new Layer("measured", list(sums))));
    }

    private static double end(Demand demand) {
        return Math.min(Demand.WEEK_SECONDS, demand.cycleSeconds());
    }

    private static TreeSet<Double> hours(double end) {
        var hours = new TreeSet<Double>(List.of(end));
        for (double at = 0; at < end; at += HOUR) hours.add(at);
        return hours;
    }

    /// A name of its own for each layer, also beside those of the whole.
    private static List<String> names(List<TrafficLayer> layers) {
        var taken = new HashSet<>(List.of(ALL, PERMITTED));
        var names = new ArrayList<String>();
        for (var layer : layers) {
            var name = layer.name();
            for (int n = 2; !taken.add(name); n++) name = layer.name() + " (" + n + ")";
            names.add(name);
        }
        return names;
    }

    private static List<Double> list(double[] rates) {
        return Arrays.stream(rates).boxed().toList();
    }

    /// All layers together, from each edge to the next.
    public List<Double> total() {
        return IntStream.range(0, edges.size() - 1).mapToObj(i -> sum(i)).toList();
    }

    private double sum(int stretch) {
        return rates(stretch).sum();
    }

    private DoubleStream rates(int stretch) {
        return layers.stream().mapToDouble(layer -> layer.mibps().get(stretch));
    }

    /// The fullest stretch in words: which layers meet there, the largest first.
    public String sentence() {
        var total = total();
        int fullest = 0;
        for (int i = 1; i < total.size(); i++) if (total.get(i) > total.get(fullest)) fullest = i;
        if (total.get(fullest) == 0) return "No layer asks for anything.";
        int at = fullest;
        var parts = layers.stream()
                .filter(layer -> layer.mibps().get(at) > 0)
                .sorted((one, other) ->
                        Double.compare(other.mibps().get(at), one.mibps().get(at)))
                .map(layer -> layer.name() + " " + Numbers.show(layer.mibps().get(at)))
                .collect(Collectors.joining(", "));
        return "At the fullest moment, " + Moment.of(edges.get(at)) + ", the layers are metered "
                + Numbers.show(total.get(at)) + " MiB/s together: " + parts + ".";
    }
}
