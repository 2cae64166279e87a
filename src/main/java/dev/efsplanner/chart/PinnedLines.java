package dev.efsplanner.chart;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Metric;
import java.awt.Color;
import java.util.List;

/// The lines of pinned scenarios beside those of the workload of now: dashes with dots, each under its own name.
final class PinnedLines {
    private static final double DAY = 86_400;
    private static final double MIB_PER_TIB = 1024.0 * 1024.0;

    private PinnedLines() {}

    /// From the last on, as rows take theirs from the first on; never that of the first row, which stands in front.
    static Color colour(ChartStyle style, int index) {
        int last = style.rows().size() - 1;
        return style.row(last - index % last);
    }

    /// Draws the balances of those that have burst credits, and says so of the others.
    ///
    /// @param days where the chart ends
    /// @return the highest, TiB
    static double balances(Frame frame, ChartStyle style, List<Contender> pinned, double days, List<String> notes) {
        double highest = 0;
        for (int i = 0; i < pinned.size(); i++) {
            var one = pinned.get(i);
            if (!CreditChart.hasCredits(one.row())) {
                notes.add(one.name() + " has no burst credits");
                continue;
            }
            var course = one.row().outcome().orElseThrow().course();
            var points = course.points(0, Math.min(days * DAY, course.horizonSeconds()));
            var line = Line.straight(points, DAY, point -> point.creditMib() / MIB_PER_TIB);
            frame.line(one.name(), line, colour(style, i), Strokes.pinned(i), Measure.BALANCE);
            highest = Math.max(highest, line.highest());
            var empty = course.emptyAtSeconds();
            if (empty.isPresent() && empty.getAsDouble() <= days * DAY)
                frame.mark(
                        empty.getAsDouble() / DAY,
                        one.name() + " out on "
                                + Metric.CREDITS_OUT.likely(one.row()).text(),
                        style.text());
        }
        return highest;
    }
}
