package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Contender;
import java.util.ArrayList;
import java.util.List;

/// What pinned scenarios are served over the span of a throughput chart.
///
/// @param lines as many as there are scenarios; empty ones where one is not possible
record PinnedRates(List<Contender> pinned, List<Line> lines, List<String> notes) {
    private static final double HOUR = 3600;

    static PinnedRates of(List<Contender> pinned, double fromSeconds, double toSeconds) {
        var lines = new ArrayList<Line>();
        var notes = new ArrayList<String>();
        for (var one : pinned) {
            var points = points(one, fromSeconds, toSeconds);
            lines.add(Line.stepped(points, HOUR, Point::servedMibps));
            var waiting = Span.waiting(points);
            if (one.row().outcome().isEmpty()) {
                notes.add(one.name() + " is not possible");
            } else if (!waiting.isEmpty()) {
                notes.add(one.name() + ": work waits from "
                        + Ticks.weekday(waiting.getFirst().from()));
            }
        }
        return new PinnedRates(pinned, lines, notes);
    }

    /// Each stops at its own horizon.
    private static List<Point> points(Contender one, double from, double to) {
        double end = Math.min(to, one.row().workload().horizonSeconds());
        return from < end
                ? one.row()
                        .outcome()
                        .map(outcome -> outcome.course().points(from, end))
                        .orElse(List.of())
                : List.of();
    }

    /// @param floor what stands for 0
    void draw(Frame frame, ChartStyle style, double floor, Measure rate) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).x().length == 0) continue;
            var line = lines.get(i).atLeast(floor);
            frame.line(pinned.get(i).name(), line, PinnedLines.colour(style, i), Strokes.pinned(i), rate);
        }
    }
}
