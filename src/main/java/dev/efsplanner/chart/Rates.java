package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The three rates of a throughput chart, and which scale and height make them legible.
///
/// @param pinned what pinned scenarios are served, drawn beside them
record Rates(Line demanded, Line permitted, Line served, List<Line> pinned) {
    /// A permitted rate this many times above all else would press the rest flat; it is told in words instead.
    private static final double IN_SIGHT = 3;

    private static final double IN_SIGHT_OF_LOG = 100;
    private static final double SPREAD_OF_LOG = 50;

    static Rates of(List<Point> points, double secondsPerUnit, List<Line> pinned) {
        return new Rates(
                Line.stepped(points, secondsPerUnit, Point::demandMibps),
                Line.stepped(points, secondsPerUnit, Rates::permitted),
                Line.stepped(points, secondsPerUnit, Point::servedMibps),
                pinned);
    }

    /// Nothing is drawn where no limit is known.
    private static double permitted(Point point) {
        return Double.isInfinite(point.permittedMibps()) ? Double.NaN : point.permittedMibps();
    }

    boolean isLogarithmic(Scale scale) {
        double top = top(false);
        return top > 0 && scale.isLogarithmic(top / lowest() > SPREAD_OF_LOG);
    }

    boolean permittedInSight(boolean log) {
        return permitted.highest() > 0 && permitted.lowestAboveZero() <= highest() * (log ? IN_SIGHT_OF_LOG : IN_SIGHT);
    }

    /// The highest rate that is drawn.
    double top(boolean log) {
        return permittedInSight(log) ? Math.max(highest(), permitted.highest()) : highest();
    }

    /// The power of ten under every rate that is not zero.
    double decadeUnder() {
        return Math.pow(10, Math.floor(Math.log10(lowest() / 1.2)));
    }

    /// Whether somewhere nothing is served.
    boolean idle() {
        return Stream.concat(Stream.of(served), pinned.stream())
                .flatMapToDouble(line -> Arrays.stream(line.y()))
                .anyMatch(rate -> rate == 0);
    }

    private double highest() {
        return drawnAlways().mapToDouble(Line::highest).max().orElseThrow();
    }

    private double lowest() {
        return Stream.concat(drawnAlways(), Stream.of(permitted))
                .mapToDouble(Line::lowestAboveZero)
                .min()
                .orElseThrow();
    }

    private Stream<Line> drawnAlways() {
        return Stream.concat(Stream.of(demanded, served), pinned.stream());
    }
}
