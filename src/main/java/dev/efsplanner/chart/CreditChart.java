package dev.efsplanner.chart;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Recovery;
import dev.efsplanner.quantity.Numbers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The burst credit balance over time, with the instant it first runs out: what a design review asks for and no
/// console shows in advance.
public final class CreditChart {
    private static final double DAY = 86_400;
    private static final double MIB_PER_TIB = 1024.0 * 1024.0;
    /// A cap this many times above the highest balance would press the balance flat; it is told in words instead.
    private static final double CAP_IN_SIGHT = 4;

    private final Plan plan;
    private final ChartStyle style;
    private final double days;
    private final Optional<LocalDate> start;

    private CreditChart(Plan plan, ChartStyle style, double days, Optional<LocalDate> start) {
        this.plan = plan;
        this.style = style;
        this.days = Math.min(days, plan.workload().horizonDays());
        this.start = start.map(date -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
    }

    /// One configuration over its first days.
    ///
    /// @param days how far to look, above 0; stops at the workload's horizon
    public static BufferedChart of(Plan plan, Evaluation row, ChartStyle style, double days) {
        return of(plan, List.of(row), style, days, Optional.empty());
    }

    /// Several configurations in one chart.
    ///
    /// @param rows rows without burst credits are left out, unless none has any
    /// @param start puts dates on the axis; planning starts on the first Monday from this day on
    public static BufferedChart of(
            Plan plan, List<Evaluation> rows, ChartStyle style, double days, Optional<LocalDate> start) {
        return of(plan, rows, style, days, start, List.of());
    }

    /// The same with scenarios that are pinned, drawn behind the rows.
    ///
    /// @param pinned under names that no row has; those without burst credits are told in words
    public static BufferedChart of(
            Plan plan,
            List<Evaluation> rows,
            ChartStyle style,
            double days,
            Optional<LocalDate> start,
            List<Contender> pinned) {
        if (!(days > 0)) throw new IllegalArgumentException("days must be above 0, not " + days);
        if (rows.isEmpty()) throw new IllegalArgumentException("no configuration to draw");
        return new CreditChart(plan, style, days, start).draw(rows, pinned);
    }

    /// How many days show what matters: past the empty instant, the whole horizon while credits drain, else four weeks.
    public static double suitedDays(Evaluation row) {
        double horizon = row.workload().horizonDays();
        if (!hasCredits(row)) return Math.min(28, horizon);
        var course = course(row);
        var empty = course.emptyAtSeconds();
        if (empty.isPresent()) return Math.clamp(Math.ceil(empty.getAsDouble() / DAY * 1.6), 1, horizon);
        return course.netMibPerCycle() < 0 ? horizon : Math.min(28, horizon);
    }

    /// The chart in one sentence, for those who cannot see it.
    public static String describe(Plan plan, Evaluation row) {
        return row.configuration().title() + ": " + story(row)
                + Recovery.of(plan, row)
                        .filter(Recovery::isSpent)
                        .map(recovery -> " " + recovery.sentence())
                        .orElse("");
    }

    /// A pinned scenario in one sentence.
    public static String describe(Contender pinned) {
        return pinned.name() + ", " + describe(pinned.plan(), pinned.row());
    }

    private static String story(Evaluation row) {
        if (row.outcome().isEmpty()) return "not possible, so it has no burst credits.";
        var course = row.outcome().orElseThrow().course();
        if (!course.hasCredits()) {
            return row.configuration().throughput().label() + " has no burst credits: there is nothing to run out.";
        }
        return out(row, course).orElse("credits do not run out within the horizon") + "; lowest balance "
                + tib(course.lowestMib()) + ".";
    }

    private BufferedChart draw(List<Evaluation> rows, List<Contender> pinned) {
        var across = start.map(date -> Frame.axis(style, "Date (" + date + " is day 0)", Ticks.dates(date)))
                .orElseGet(() -> Frame.axis(style, "Days since the start", Ticks.numbers()));
        var up = Frame.axis(style, "Balance, TiB", Ticks.numbers());
        var frame = new Frame(style, across, up, Measure.place(this::place));
        var drawn = rows.stream().filter(CreditChart::hasCredits).distinct().toList();
        if (drawn.isEmpty()) {
            var first = rows.getFirst();
            return frame.words("Burst credits · " + first.configuration().title(), capital(story(first)));
        }

        var notes = new ArrayList<String>();
        var marked = new HashSet<Double>();
        double highest = PinnedLines.balances(frame, style, pinned, days, notes);
        for (int i = 0; i < drawn.size(); i++) {
            var row = drawn.get(i);
            var points = course(row).points(0, days * DAY);
            var line = Line.straight(points, DAY, point -> point.creditMib() / MIB_PER_TIB);
            highest = Math.max(highest, line.highest());
            if (drawn.size() == 1) frame.tint(Span.waiting(points), DAY);
            String name = drawn.size() == 1 ? "Balance" : row.configuration().title();
            frame.line(name, line, style.row(i), Strokes.row(i), Measure.BALANCE);
            var mark = mark(row, drawn.size());
            var recovery = Optional.of(row)
                    .filter(_ -> drawn.size() == 1)
                    .flatMap(one -> Recovery.of(plan, one))
                    .map(of -> new RecoveryMarks(of, days, this::instant));
            mark.filter(at -> marked.add(at.day())).ifPresent(at -> frame.mark(at.day(), at.words(), style.warning()));
            if (mark.isEmpty() && drawn.size() == 1) {
                notes.add(out(row, course(row))
                        .map(out -> capital(out) + ", after the end of this chart")
                        .orElse("Credits do not run out within "
                                + plan.workload().horizonDays() + " days"));
            }
            recovery.ifPresent(marks -> {
                marks.draw(frame, style, mark.isPresent(), !pinned.isEmpty());
                notes.addAll(marks.notes());
            });
        }
        var cap = CapLine.of(plan, drawn.getFirst(), days);
        if (cap.highest() <= highest * CAP_IN_SIGHT) {
            frame.line("Cap", cap, style.permitted(), Strokes.DASHED, Measure.BALANCE);
            highest = Math.max(highest, cap.highest());
        } else {
            notes.add("The cap of " + Numbers.show(cap.highest()) + " TiB lies above this chart");
        }
        across.setRange(0, days);
        up.setRange(0, highest > 0 ? highest * 1.12 : 1);
        String of = drawn.size() == 1 ? " · " + drawn.getFirst().configuration().title() : "";
        return frame.chart("Burst credits" + of, notes);
    }

    static boolean hasCredits(Evaluation row) {
        return row.outcome().map(outcome -> outcome.course().hasCredits()).orElse(false);
    }

    private static CreditCourse course(Evaluation row) {
        return row.outcome().map(Outcome::course).orElseThrow();
    }

    private record Mark(double day, String words) {}

    private Optional<Mark> mark(Evaluation row, int rows) {
        var course = course(row);
        var out = out(row, course);
        if (out.isEmpty()) return Optional.empty();
        double at = course.emptyAtSeconds().orElseThrow() / DAY;
        if (at > days) return Optional.empty();
        String date = start.map(first -> ", " + first.plusDays((long) at)).orElse("");
        return Optional.of(new Mark(
                at,
                rows == 1 ? out.get() + date : Metric.CREDITS_OUT.likely(row).text()));
    }

    /// `credits run out on day 33.4`; in the first week also the weekday, for then the hour matters.
    private static Optional<String> out(Evaluation row, CreditCourse course) {
        var empty = course.emptyAtSeconds();
        if (empty.isEmpty()) return Optional.empty();
        double at = empty.getAsDouble();
        if (at == 0) return Optional.of("no credits from the start");
        String weekday = at < 7 * DAY ? " (" + Ticks.weekday(at) + ")" : "";
        return Optional.of(
                "credits run out on " + Metric.CREDITS_OUT.likely(row).text() + weekday);
    }

    private String place(double day) {
        return "day " + Numbers.show(day) + dated(day);
    }

    /// Rounded down to a tenth, as the table has it.
    private String instant(double day) {
        return "day " + Numbers.show(Math.floor(day * 10) / 10) + dated(day);
    }

    private String dated(double day) {
        return start.map(first -> " (" + first.plusDays((long) day) + ")").orElse("");
    }

    private static String tib(double mib) {
        return Numbers.show(mib / MIB_PER_TIB) + " TiB";
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
