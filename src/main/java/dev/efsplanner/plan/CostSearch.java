package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// Prices the alternatives along an axis and finds where the choice changes: by the closed form where there is one,
/// else by halving between two neighbours to one part in a million.
final class CostSearch {
    static final double PRECISION = 1e-6;

    /// Less than this, in dollars, is no difference on a bill.
    private static final double SAME = 0.005;

    /// Bursting is never dearer than what is paid for on top of the same storage, so only these can change places.
    private static final List<List<Alternative>> PAIRS = List.of(
            List.of(Alternative.ELASTIC, Alternative.PROVISIONED),
            List.of(Alternative.ELASTIC, Alternative.PADDED),
            List.of(Alternative.PROVISIONED, Alternative.PADDED));

    private final DoubleFunction<Offers> along;
    private final TreeMap<Double, Offers> known = new TreeMap<>();

    CostSearch(DoubleFunction<Offers> along, DoubleStream grid) {
        this.along = along;
        grid.forEach(this::look);
    }

    /// @param steps what the axis says of itself
    CostCurves curves(double own, Axis steps) {
        look(own);
        var reaches = Arrays.stream(Alternative.values())
                .flatMap(alternative -> reaches(alternative, steps).stream())
                .sorted(Comparator.comparingDouble(Reach::at))
                .toList();
        var crossings = PAIRS.stream()
                .flatMap(pair -> crossings(pair.getFirst(), pair.getLast(), steps).stream())
                .sorted(Comparator.comparingDouble(Crossing::at))
                .toList();
        var points = known.entrySet().stream()
                .map(entry -> entry.getValue().at(entry.getKey()))
                .toList();
        return new CostCurves(own, points, crossings, withoutEchoes(reaches), stretches(crossings, reaches));
    }

    private Offers look(double at) {
        return known.computeIfAbsent(at, along::apply);
    }

    private List<Reach> reaches(Alternative alternative, Axis axis) {
        var reaches = new ArrayList<Reach>();
        double before = known.firstKey();
        for (double here : List.copyOf(known.keySet())) {
            boolean served = look(before).serves(alternative);
            if (served != look(here).serves(alternative)) {
                double with = served ? before : here;
                double without = served ? here : before;
                while (Math.abs(without - with) > PRECISION * here) {
                    double middle = (with + without) / 2;
                    if (along.apply(middle).serves(alternative)) with = middle;
                    else without = middle;
                }
                look(without);
                reaches.add(new Reach(alternative, with, served, axis.reach(alternative, with, look(with))));
            }
            before = here;
        }
        return reaches;
    }

    /// Padding begins where Bursting ends: that is said once.
    private static List<Reach> withoutEchoes(List<Reach> reaches) {
        return reaches.stream()
                .filter(reach -> reach.alternative() != Alternative.PADDED
                        || reaches.stream()
                                .noneMatch(other -> other.alternative() == Alternative.BURSTING
                                        && Math.abs(other.at() - reach.at()) <= 2 * PRECISION * reach.at()))
                .toList();
    }

    private List<Crossing> crossings(Alternative one, Alternative other, Axis axis) {
        var crossings = new ArrayList<Crossing>();
        double before = Double.NaN;
        for (double here : List.copyOf(known.keySet())) {
            double dearer = dearer(look(here), one, other);
            if (Double.isNaN(dearer)) before = Double.NaN;
            if (!(Math.abs(dearer) > SAME)) continue;
            double was = Double.isNaN(before) ? dearer : dearer(look(before), one, other);
            if (was * dearer < 0) {
                boolean rises = dearer > 0;
                double at = place(one, other, before, here, rises, axis.exact(one, other));
                crossings.add(new Crossing(
                        rises ? one : other,
                        rises ? other : one,
                        at,
                        look(at).monthly(one).orElseThrow(),
                        axis.crossing(one, other, at, look(at))));
            }
            before = here;
        }
        return crossings;
    }

    private double place(
            Alternative one, Alternative other, double from, double to, boolean rises, OptionalDouble exact) {
        if (exact.isPresent() && from <= exact.getAsDouble() && exact.getAsDouble() <= to) {
            if (!Double.isNaN(dearer(look(exact.getAsDouble()), one, other))) return exact.getAsDouble();
        }
        double low = from;
        double high = to;
        while (high - low > PRECISION * to) {
            double middle = (low + high) / 2;
            double dearer = dearer(along.apply(middle), one, other);
            if (rises ? dearer > 0 : dearer < 0) high = middle;
            else low = middle;
        }
        return high;
    }

    /// By how many dollars the first costs more; not a number where one of them has no price.
    private static double dearer(Offers offers, Alternative one, Alternative other) {
        var first = offers.monthly(one);
        var second = offers.monthly(other);
        if (first.isEmpty() || second.isEmpty()) return Double.NaN;
        return first.get().minus(second.get()).usd().doubleValue();
    }

    private List<Stretch> stretches(List<Crossing> crossings, List<Reach> reaches) {
        var cuts = DoubleStream.concat(
                        DoubleStream.of(known.firstKey(), known.lastKey()),
                        DoubleStream.concat(
                                crossings.stream().mapToDouble(Crossing::at),
                                reaches.stream().mapToDouble(Reach::at)))
                .sorted()
                .toArray();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i + 1 < cuts.length; i++) {
            if (cuts[i + 1] - cuts[i] <= 2 * PRECISION * cuts[i + 1]) continue;
            var cheapest = along.apply((cuts[i] + cuts[i + 1]) / 2).cheapest();
            if (!stretches.isEmpty() && stretches.getLast().cheapest().equals(cheapest)) {
                stretches.set(
                        stretches.size() - 1, new Stretch(stretches.getLast().from(), cuts[i + 1], cheapest));
            } else {
                stretches.add(new Stretch(
                        stretches.isEmpty() ? cuts[0] : stretches.getLast().to(), cuts[i + 1], cheapest));
            }
        }
        return stretches;
    }

    /// What differs between the ratio and the stored size: closed forms and words.
    interface Axis {
        /// Where the two cost the same by a formula; empty where there is none.
        OptionalDouble exact(Alternative one, Alternative other);

        Calculation crossing(Alternative one, Alternative other, double at, Offers there);

        Calculation reach(Alternative alternative, double at, Offers there);
    }
}
