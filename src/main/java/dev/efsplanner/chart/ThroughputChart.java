package dev.efsplanner.chart;

import dev.efsplanner.credit.Point;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Demand;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;

/// What is demanded, what is permitted and what is served, step by step over a day or a week.
public final class ThroughputChart {
    private static final double HOUR = 3600;
    private static final Measure PLACE = Measure.place(hours -> Ticks.weekday(hours * HOUR));

    private ThroughputChart() {}

    /// The first week, on the scale that suits it.
    public static BufferedChart ofWeek(Evaluation row, ChartStyle style) {
        return of(row, style, 0, Demand.WEEK_SECONDS, Scale.SUITED);
    }

    /// @param fromSeconds since planning began, which is a Monday 00:00
    /// @param toSeconds after `fromSeconds`; the chart stops at the workload's horizon
    public static BufferedChart of(
            Evaluation row, ChartStyle style, double fromSeconds, double toSeconds, Scale scale) {
        return of(row, style, fromSeconds, toSeconds, scale, List.of());
    }

    /// The same with what pinned scenarios are served.
    ///
    /// @param pinned under names of their own; where their work waits, or they are not possible, is told in words
    public static BufferedChart of(
            Evaluation row,
            ChartStyle style,
            double fromSeconds,
            double toSeconds,
            Scale scale,
            List<Contender> pinned) {
        double to = Math.min(toSeconds, row.workload().horizonSeconds());
        if (!(fromSeconds >= 0 && fromSeconds < to)) {
            throw new IllegalArgumentException("from must be before to: " + fromSeconds + ", " + to);
        }
        var across = Frame.axis(style, across(fromSeconds, to), Ticks.weekHours());
        across.setRange(fromSeconds / HOUR, to / HOUR);
        String title = "Throughput · " + row.configuration().title();
        if (row.outcome().isEmpty()) {
            var up = Frame.axis(style, "", Ticks.numbers());
            return new Frame(style, across, up, PLACE)
                    .words(title, String.join(" ", row.verdict().reasons()));
        }
        var points = row.outcome().orElseThrow().course().points(fromSeconds, to);
        var beside = PinnedRates.of(pinned, fromSeconds, to);
        var rates = Rates.of(points, HOUR, beside.lines());
        boolean log = rates.isLogarithmic(scale);
        boolean permitted = rates.permittedInSight(log);
        double floor = log ? rates.decadeUnder() : 0;
        var frame = new Frame(style, across, up(style, log, floor, rates.top(log)), PLACE);
        var rate = Measure.RATE.above(floor);
        frame.tint(Span.waiting(points), HOUR);
        frame.line("Served", rates.served().atLeast(floor), style.served(), Strokes.WIDE, rate);
        if (permitted) {
            var line = rates.permitted().atLeast(floor);
            frame.line("Permitted", line, style.permitted(), Strokes.DOTTED, rate);
        }
        frame.line("Demanded", rates.demanded().atLeast(floor), style.demanded(), Strokes.DASHED, rate);
        beside.draw(frame, style, floor, rate);
        var notes = notes(points, permitted);
        if (log) notes.add("Logarithmic scale" + (rates.idle() ? "; the bottom line stands for 0" : ""));
        notes.addAll(beside.notes());
        return frame.chart(title, notes);
    }

    /// The row in one sentence, for those who cannot see the chart.
    public static String describe(Evaluation row) {
        String title = row.configuration().title() + ": ";
        return row.outcome()
                .map(outcome -> {
                    var peak = outcome.course().peak();
                    return title + "at the fullest moment, " + Ticks.weekday(peak.seconds()) + ", "
                            + Numbers.show(peak.demandMibps()) + " MiB/s metered are demanded and "
                            + permittedText(peak.permittedMibps()) + "; work waits "
                            + Numbers.show(outcome.throttledHoursPerMonth(row.workload())) + " h a month.";
                })
                .orElseGet(() -> title + String.join(" ", row.verdict().reasons()));
    }

    /// A pinned scenario in one sentence, under its name.
    public static String describe(Contender pinned) {
        return pinned.name() + ", " + describe(pinned.row());
    }

    private static String permittedText(double mibps) {
        return Double.isInfinite(mibps) ? "no limit applies" : Numbers.show(mibps) + " MiB/s permitted";
    }

    private static List<String> notes(List<Point> points, boolean permittedDrawn) {
        var notes = new ArrayList<String>();
        if (!permittedDrawn) {
            double least =
                    points.stream().mapToDouble(Point::permittedMibps).min().orElse(Double.POSITIVE_INFINITY);
            notes.add(
                    Double.isInfinite(least)
                            ? "Permitted: not limited by the throughput mode"
                            : "Permitted: " + Numbers.show(least) + " MiB/s or more, above this chart");
        }
        return notes;
    }

    private static ValueAxis up(ChartStyle style, boolean log, double floor, double top) {
        String title = "Metered, MiB/s";
        if (log) return Frame.logAxis(style, title, floor, top * 1.5);
        var up = Frame.axis(style, title, Ticks.numbers());
        up.setRange(0, top > 0 ? top * 1.1 : 1);
        return up;
    }

    private static String across(double from, double to) {
        int week = (int) (from / Demand.WEEK_SECONDS) + 1;
        boolean oneWeek = to <= week * Demand.WEEK_SECONDS;
        return "Weekday and time, " + (oneWeek ? "week " + week : "from week " + week);
    }
}
