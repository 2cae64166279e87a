package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import java.util.ArrayList;
import java.util.List;

/// A stretch of time, in seconds since planning began.
record Span(double from, double to) {
    /// When work waits. Stretches closer together than a thousandth of the whole are one, for they could not be told
    /// apart.
    static List<Span> waiting(List<Point> points) {
        if (points.size() < 2) return List.of();
        double gap = (points.getLast().seconds() - points.getFirst().seconds()) / 1000;
        var spans = new ArrayList<Span>();
        for (int i = 0; i + 1 < points.size(); i++) {
            var here = points.get(i);
            var next = points.get(i + 1);
            if (here.queueMib() <= 0 && next.queueMib() <= 0) continue;
            if (!spans.isEmpty() && here.seconds() - spans.getLast().to() <= gap) {
                spans.set(spans.size() - 1, new Span(spans.getLast().from(), next.seconds()));
            } else {
                spans.add(new Span(here.seconds(), next.seconds()));
            }
        }
        return spans;
    }
}
