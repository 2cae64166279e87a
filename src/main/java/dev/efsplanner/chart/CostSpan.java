package dev.efsplanner.chart;

import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.CostPoint;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// The part of the cost curves that a chart shows.
///
/// @param perUnit units of the drawn axis for one of the curves'
/// @param from in the curves' unit
/// @param pinned places of pinned scenarios
record CostSpan(CostCurves curves, double perUnit, double from, double to, PinnedCosts pinned) {
    double x(double at) {
        return at * perUnit;
    }

    boolean holds(double at) {
        return from <= at && at <= to;
    }

    /// With gaps where it does not serve; one point beyond the end keeps the line going to the border.
    Line line(Alternative alternative) {
        var points = curves.points();
        return new Line(
                points.stream().mapToDouble(p -> x(p.at())).toArray(),
                points.stream().mapToDouble(p -> usd(p, alternative)).toArray());
    }

    /// The workload as it is, by every alternative that serves.
    Line own() {
        var own = Arrays.stream(Alternative.values())
                .flatMap(a -> curves.atOwn().of(a).stream())
                .mapToDouble(usd -> usd.usd().doubleValue())
                .toArray();
        double[] x = new double[own.length];
        Arrays.fill(x, x(curves.own()));
        return new Line(x, own);
    }

    Line crossings() {
        var seen = curves.crossings().stream().filter(c -> holds(c.at())).toList();
        return new Line(
                seen.stream().mapToDouble(c -> x(c.at())).toArray(),
                seen.stream().mapToDouble(c -> c.monthly().usd().doubleValue()).toArray());
    }

    double highest() {
        return costs().max().orElse(1);
    }

    double lowest() {
        return costs().filter(usd -> usd > 0).min().orElse(1);
    }

    private DoubleStream costs() {
        var lines = Arrays.stream(Alternative.values())
                .flatMapToDouble(a -> curves.points().stream()
                        .filter(p -> holds(p.at()))
                        .mapToDouble(p -> usd(p, a))
                        .filter(usd -> !Double.isNaN(usd)));
        return DoubleStream.concat(lines, inSight().stream().mapToDouble(PinnedCosts.Spot::usd));
    }

    /// What of the pinned scenarios lies within the chart.
    List<PinnedCosts.Spot> inSight() {
        return pinned.spots().stream().filter(spot -> holds(spot.at())).toList();
    }

    private static double usd(CostPoint point, Alternative alternative) {
        return point.of(alternative).map(usd -> usd.usd().doubleValue()).orElse(Double.NaN);
    }
}
