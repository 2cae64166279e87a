package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Point;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// The course on a fixed rate that all demand stays below: nothing ever waits, which needs no following.
///
/// It is followed all the same once somebody asks for its points or its net.
final class ServedAtOnce implements CreditCourse {
    private final double horizonSeconds;
    private final Optional<Point> peak;
    private final Supplier<CreditCourse> follow;
    private Optional<CreditCourse> followed = Optional.empty();

    /// @param peak where that is known
    ServedAtOnce(double horizonSeconds, Optional<Point> peak, Supplier<CreditCourse> follow) {
        this.horizonSeconds = horizonSeconds;
        this.peak = peak;
        this.follow = follow;
    }

    @Override
    public boolean hasCredits() {
        return false;
    }

    @Override
    public OptionalDouble emptyAtSeconds() {
        return OptionalDouble.empty();
    }

    @Override
    public double lowestMib() {
        return 0;
    }

    @Override
    public double throttledSeconds() {
        return 0;
    }

    @Override
    public double longestDelaySeconds() {
        return 0;
    }

    @Override
    public double creditAtHorizonMib() {
        return 0;
    }

    @Override
    public double queueAtHorizonMib() {
        return 0;
    }

    @Override
    public Point peak() {
        return peak.orElseGet(() -> followed().peak());
    }

    @Override
    public double netMibPerCycle() {
        return followed().netMibPerCycle();
    }

    @Override
    public double horizonSeconds() {
        return horizonSeconds;
    }

    @Override
    public List<Point> points(double fromSeconds, double toSeconds) {
        return followed().points(fromSeconds, toSeconds);
    }

    private synchronized CreditCourse followed() {
        var course = followed.orElseGet(follow);
        followed = Optional.of(course);
        return course;
    }
}
