package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.LayeredWeek;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The layers of the workload on top of each other through the week, against what the row permits: which layers meet
/// where there is not enough.
public final class LayersChart {
    private static final double HOUR = 3600;
    private static final Measure PLACE = Measure.place(hours -> Ticks.weekday(hours * HOUR));

    /// A permitted rate this many times above all else would press the rest flat; it is told in words instead.
    private static final double IN_SIGHT = 3;

    private LayersChart() {}

    public static BufferedChart of(Plan plan, Evaluation row, ChartStyle style) {
        return of(plan, row, style, List.of());
    }

    /// The same with all that the layers of each pinned scenario ask for together.
    ///
    /// @param pinned under names that no layer has
    public static BufferedChart of(Plan plan, Evaluation row, ChartStyle style, List<Contender> pinned) {
        var week = LayeredWeek.of(plan);
        double end = week.edges().getLast();
        var across = Frame.axis(style, "Weekday and time, week 1", Ticks.weekHours());
        across.setRange(0, end / HOUR);
        var up = Frame.axis(style, "Metered, MiB/s", Ticks.numbers());
        var frame = new Frame(
                style, across, up, PLACE, new LayerRenderer(week.layers().size()));
        for (int i = 0; i < week.layers().size(); i++) {
            var layer = week.layers().get(i);
            frame.layer(layer.name(), stepped(week, layer.mibps()), Hatching.of(i, style), style.row(i), Measure.RATE);
        }
        var all = stepped(week, week.total());
        frame.line(LayeredWeek.ALL, all, style.demanded(), Strokes.DASHED, Measure.RATE);
        double top = Math.max(all.highest(), PinnedLines.demands(frame, style, pinned));
        var notes = new ArrayList<String>();
        var permitted = permitted(row, end);
        if (permitted.highest() > 0 && permitted.lowestAboveZero() <= top * IN_SIGHT) {
            frame.line(LayeredWeek.PERMITTED, permitted, style.permitted(), Strokes.DOTTED, Measure.RATE);
            top = Math.max(top, Math.min(permitted.highest(), top * IN_SIGHT));
        } else {
            notes.add(above(row, permitted));
        }
        up.setRange(0, top > 0 ? top * 1.1 : 1);
        return frame.chart("Week by layer · " + row.configuration().title(), notes);
    }

    /// The chart in sentences, for those who cannot see it.
    public static String describe(Plan plan, Evaluation row) {
        var least = permitted(row, LayeredWeek.of(plan).edges().getLast()).lowestAboveZero();
        return LayeredWeek.of(plan).sentence() + " " + row.configuration().title()
                + (Double.isInfinite(least)
                        ? row.outcome().isEmpty() ? " is not possible." : " has no limit of its own."
                        : " permits " + Numbers.show(least) + " MiB/s or more in the first week.");
    }

    /// What a pinned scenario's layers come to, in one sentence.
    public static String describe(Contender pinned) {
        var sentence = LayeredWeek.of(pinned.plan()).sentence();
        return pinned.name() + ": " + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String above(Evaluation row, Line permitted) {
        if (row.outcome().isEmpty()) return "Nothing is permitted: this configuration is not possible";
        return permitted.highest() > 0
                ? "Permitted: " + Numbers.show(permitted.lowestAboveZero()) + " MiB/s or more, above this chart"
                : "Permitted: not limited by the throughput mode";
    }

    private static Line permitted(Evaluation row, double end) {
        var points = row.outcome()
                .map(outcome ->
                        outcome.course().points(0, Math.min(end, row.workload().horizonSeconds())))
                .orElse(List.of());
        return Line.stepped(points, HOUR, LayersChart::permitted);
    }

    /// Nothing is drawn where no limit is known.
    private static double permitted(Point point) {
        return Double.isInfinite(point.permittedMibps()) ? Double.NaN : point.permittedMibps();
    }

    static Line stepped(LayeredWeek week, List<Double> rates) {
        double[] x = new double[2 * rates.size()];
        double[] y = new double[2 * rates.size()];
        for (int i = 0; i < rates.size(); i++) {
            x[2 * i] = week.edges().get(i) / HOUR;
            x[2 * i + 1] = week.edges().get(i + 1) / HOUR;
            y[2 * i] = rates.get(i);
            y[2 * i + 1] = rates.get(i);
        }
        return new Line(x, y);
    }
}
