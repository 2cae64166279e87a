package dev.efsplanner.plan;

import java.util.List;
import java.util.Optional;

/// What the alternatives cost over one axis, and where that changes the choice.
///
/// @param own the workload's own place, one of the points
/// @param points by place, close enough for a chart; exactly at every crossing, reach and at `own`
/// @param crossings by place
/// @param reaches by place
/// @param cheapest from the first point to the last without gaps
public record CostCurves(
        double own, List<CostPoint> points, List<Crossing> crossings, List<Reach> reaches, List<Stretch> cheapest) {
    public CostCurves {
        points = List.copyOf(points);
        crossings = List.copyOf(crossings);
        reaches = List.copyOf(reaches);
        cheapest = List.copyOf(cheapest);
    }

    /// The costs of the workload as it is.
    public CostPoint atOwn() {
        return points.stream().filter(point -> point.at() == own).findFirst().orElseThrow();
    }

    /// Where two alternatives cost the same; the first such place.
    public Optional<Crossing> crossing(Alternative one, Alternative other) {
        return crossings.stream()
                .filter(c -> (c.cheaperBelow() == one && c.cheaperAbove() == other)
                        || (c.cheaperBelow() == other && c.cheaperAbove() == one))
                .findFirst();
    }

    public boolean everServes(Alternative alternative) {
        return points.stream().anyMatch(point -> point.of(alternative).isPresent());
    }
}
