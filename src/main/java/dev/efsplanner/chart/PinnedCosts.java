package dev.efsplanner.chart;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.PinnedBreakEven;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/// Where pinned scenarios stand on one axis of a break-even: their own places, and where Elastic costs them as much as
/// Provisioned.
///
/// @param notes why some have no place
record PinnedCosts(List<Spot> spots, List<String> notes) {
    private static final String CROSSING = ": Elastic = Provisioned";

    static final PinnedCosts NONE = new PinnedCosts(List.of(), List.of());

    /// @param name of the scenario
    /// @param index among all that are pinned
    /// @param at in the unit of the axis
    /// @param isCrossing where the two modes cost the same, rather than where the scenario stands
    record Spot(String name, int index, double at, double usd, boolean isCrossing) {
        String label() {
            return isCrossing ? name + CROSSING : name;
        }
    }

    /// @param axis empty where a scenario has no place on it
    static PinnedCosts of(List<PinnedBreakEven> pinned, Function<BreakEven, Optional<CostCurves>> axis) {
        if (pinned.isEmpty()) return NONE;
        var spots = new ArrayList<Spot>();
        var notes = new ArrayList<String>();
        for (int i = 0; i < pinned.size(); i++) {
            var one = pinned.get(i);
            var curves = axis.apply(one.found());
            missing(one, curves).ifPresent(notes::add);
            var usd = one.row().outcome().flatMap(outcome -> outcome.cost().monthly());
            if (curves.isPresent() && usd.isPresent())
                spots.add(new Spot(
                        one.name(), i, curves.get().own(), usd.get().usd().doubleValue(), false));
            int index = i;
            curves.flatMap(found -> found.crossing(Alternative.ELASTIC, Alternative.PROVISIONED))
                    .ifPresent(c -> spots.add(new Spot(
                            one.name(), index, c.at(), c.monthly().usd().doubleValue(), true)));
        }
        return new PinnedCosts(spots, notes);
    }

    private static Optional<String> missing(PinnedBreakEven one, Optional<CostCurves> curves) {
        if (one.row().outcome().isEmpty()) return Optional.of(one.name() + " is not possible");
        if (one.row().outcome().get().cost().monthly().isEmpty()) return Optional.of(one.name() + ": price missing");
        return curves.isPresent() ? Optional.empty() : Optional.of(one.name() + " moves no data, so it has no ratio");
    }

    /// A scenario in one sentence.
    ///
    /// @param ratio a place on the axis of ratios in words
    /// @param size a place on the axis of sizes in words
    static String describe(PinnedBreakEven one, DoubleFunction<String> ratio, DoubleFunction<String> size) {
        var found = one.found();
        var words =
                new StringBuilder(one.name() + ", " + one.row().configuration().title() + ": ");
        words.append(one.row()
                .outcome()
                .map(outcome ->
                        outcome.cost().monthly().map(usd -> usd + " a month").orElse("price missing"))
                .orElse("not possible"));
        found.overRatio()
                .ifPresent(curves ->
                        words.append(", ").append(ratio.apply(curves.own())).append(" average-to-peak"));
        words.append(", ").append(size.apply(found.overStored().own())).append(" stored");
        var crossings = new ArrayList<String>();
        found.overRatio().flatMap(PinnedCosts::crossing).map(ratio::apply).ifPresent(crossings::add);
        crossing(found.overStored()).map(size::apply).ifPresent(crossings::add);
        if (!crossings.isEmpty())
            words.append("; Elastic costs as much as Provisioned at ").append(String.join(" and at ", crossings));
        return words.append('.').toString();
    }

    private static Optional<Double> crossing(CostCurves curves) {
        return curves.crossing(Alternative.ELASTIC, Alternative.PROVISIONED).map(c -> c.at());
    }

    /// Where the two modes cost the same goes with the scenario it is of.
    static boolean isHidden(String series, Set<String> hidden) {
        if (hidden.isEmpty()) return false;
        int end = series.length() - CROSSING.length();
        return hidden.contains(series) || series.endsWith(CROSSING) && hidden.contains(series.substring(0, end));
    }

    List<Double> places() {
        return spots.stream().map(Spot::at).toList();
    }

    /// Notes, and those that lie beyond what the chart shows.
    List<String> notes(CostSpan span, DoubleFunction<String> shown) {
        var all = new ArrayList<String>();
        if (span.inSight().stream().anyMatch(Spot::isCrossing))
            all.add("small and filled: Elastic = Provisioned of what is pinned");
        all.addAll(notes);
        spots.stream()
                .filter(spot -> !span.holds(spot.at()))
                .forEach(spot -> all.add(spot.label() + " at " + shown.apply(spot.at()) + ", beyond this chart"));
        return all;
    }
}
