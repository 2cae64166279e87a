package dev.efsplanner.support;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// A course written down by hand, point by point, for tests of what is made from it.
public record HandCourse(boolean hasCredits, List<Point> all) implements CreditCourse {
    public HandCourse {
        all = List.copyOf(all);
    }

    @Override
    public OptionalDouble emptyAtSeconds() {
        if (!hasCredits) return OptionalDouble.empty();
        return all.stream()
                .filter(p -> p.creditMib() == 0)
                .mapToDouble(Point::seconds)
                .findFirst();
    }

    @Override
    public double lowestMib() {
        return all.stream().mapToDouble(Point::creditMib).min().orElse(0);
    }

    @Override
    public double throttledSeconds() {
        double sum = 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i).queueMib() > 0 || all.get(i + 1).queueMib() > 0) {
                sum += all.get(i + 1).seconds() - all.get(i).seconds();
            }
        }
        return sum;
    }

    @Override
    public double longestDelaySeconds() {
        return 0;
    }

    @Override
    public double creditAtHorizonMib() {
        return all.getLast().creditMib();
    }

    @Override
    public double queueAtHorizonMib() {
        return all.getLast().queueMib();
    }

    @Override
    public Point peak() {
        return all.stream()
                .max(Comparator.comparingDouble(p -> p.demandMibps() / p.permittedMibps()))
                .orElseThrow();
    }

    @Override
    public double netMibPerCycle() {
        return all.getLast().creditMib() - all.getFirst().creditMib();
    }

    @Override
    public double horizonSeconds() {
        return all.getLast().seconds();
    }

    @Override
    public List<Point> points(double fromSeconds, double toSeconds) {
        var cut = new ArrayList<Point>();
        for (int i = 0; i < all.size(); i++) {
            var here = all.get(i);
            if (i > 0) {
                var before = all.get(i - 1);
                if (before.seconds() < fromSeconds && fromSeconds < here.seconds())
                    cut.add(between(before, here, fromSeconds));
                if (before.seconds() < toSeconds && toSeconds < here.seconds())
                    cut.add(between(before, here, toSeconds));
            }
            if (fromSeconds <= here.seconds() && here.seconds() <= toSeconds) cut.add(here);
        }
        return cut;
    }

    private static Point between(Point a, Point b, double at) {
        double share = (at - a.seconds()) / (b.seconds() - a.seconds());
        return new Point(
                at,
                a.creditMib() + share * (b.creditMib() - a.creditMib()),
                a.queueMib() + share * (b.queueMib() - a.queueMib()),
                a.demandMibps(),
                a.permittedMibps(),
                a.servedMibps());
    }
}
