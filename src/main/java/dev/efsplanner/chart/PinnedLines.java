package dev.efsplanner.chart;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.LayeredWeek;
import dev.efsplanner.plan.Metric;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/// How pinned scenarios look beside the workload of now, the same in every chart: each has its own colour, its own
/// dashes with dots, its own shape, and its name.
final class PinnedLines {
    private static final double DAY = 86_400;
    private static final double MIB_PER_TIB = 1024.0 * 1024.0;

    private static final int LONGEST = 32;
    private static final int SHORTEST = 8;

    private static final List<Shape> SHAPES = List.of(
            polygon(0, -8, 8, 6, -8, 6),
            polygon(0, 8, 8, -6, -8, -6),
            polygon(-7, -7, 7, -7, -7, 7, 7, 7),
            polygon(8, 0, -6, 8, -6, -8),
            polygon(0, -9, 2.2, -3, 8.6, -2.8, 3.6, 1.2, 5.3, 7.3, 0, 3.8, -5.3, 7.3, -3.6, 1.2, -8.6, -2.8, -2.2, -3),
            polygon(-8, 0, 6, 8, 6, -8),
            polygon(-4, -7, 4, -7, 8, 0, 4, 7, -4, 7, -8, 0));

    private PinnedLines() {}

    private static Shape polygon(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) path.lineTo(corners[i], corners[i + 1]);
        path.closePath();
        return path;
    }

    /// From the last on, as rows take theirs from the first on; never that of the first row, which stands in front.
    static Color colour(ChartStyle style, int index) {
        int last = style.rows().size() - 1;
        return style.row(last - index % last);
    }

    /// Of a single place; hollow, so that what is behind it shows.
    static Shape shape(int index) {
        return SHAPES.get(index % SHAPES.size());
    }

    /// Of a place that goes with another.
    static Shape small(Shape shape) {
        return AffineTransform.getScaleInstance(0.6, 0.6).createTransformedShape(shape);
    }

    /// The name as it fits above the data: the legend has the whole of it.
    static String brief(String name) {
        if (name.length() <= LONGEST) return name;
        int closing = name.indexOf('”');
        int kept = LONGEST - (closing < 0 ? 1 : name.length() - closing + 1);
        return kept > SHORTEST && closing > kept
                ? name.substring(0, kept) + "…" + name.substring(closing)
                : name.substring(0, LONGEST - 1) + "…";
    }

    /// Draws what all layers of each ask for together.
    ///
    /// @return the highest, MiB/s
    static double demands(Frame frame, ChartStyle style, List<Contender> pinned) {
        double highest = 0;
        for (int i = 0; i < pinned.size(); i++) {
            var week = LayeredWeek.of(pinned.get(i).plan());
            var line = LayersChart.stepped(week, week.total());
            frame.line(pinned.get(i).name(), line, colour(style, i), Strokes.pinned(i), Measure.RATE);
            highest = Math.max(highest, line.highest());
        }
        return highest;
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
                        brief(one.name()) + " out on "
                                + Metric.CREDITS_OUT.likely(one.row()).text(),
                        style.text());
        }
        return highest;
    }
}
