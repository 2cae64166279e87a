package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Workload;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Seeks the last day on which a row still meets the needs: over the months of the outlook where something grows, else
/// over the horizon of the plan.
///
/// Only credits give way within a month: whatever else is not met in a month is not met from its first day.
final class DateSeek {
    private static final double DAY_SECONDS = 86_400;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Planner planner;
    private final Goal.LatestDate goal;
    private final MonthNames names;
    private final Evaluation today;
    private final Workload workload;

    /// @param today the row as planned with the workload as entered; padding of the planner's is kept as it is
    DateSeek(Planner planner, Goal.LatestDate goal, Evaluation today) {
        this.planner = planner;
        this.goal = goal;
        this.names = new MonthNames(goal.from());
        this.today = today;
        this.workload = today.workload();
    }

    Answer answer() {
        if (today.verdict() instanceof Verdict.NotPossible(var reason)) return never(today, reason);
        boolean grows = workload.trafficGrowthPercent() > 0
                || workload.storage().growthPerMonth().gib() > 0;
        return grows ? overMonths(row()) : overHorizon();
    }

    private OutlookRow row() {
        var plain = Rows.plain(goal.row());
        return Outlook.of(planner, workload, Outlook.MOST_MONTHS, goal.from()).rows().stream()
                .filter(row -> row.configuration().equals(plain))
                .findFirst()
                .orElseThrow();
    }

    private Answer overHorizon() {
        int days = workload.horizonDays();
        if (Rows.fits(today)) {
            var last = goal.from().map(from -> from.atDay(1).plusDays(days - 1L));
            return answer(
                    Found.AT_LEAST,
                    days,
                    last,
                    "Nothing grows, and " + title() + " meets the needs throughout the horizon of " + days(days)
                            + last.map(date -> ", up to " + DATE.format(date)).orElse("") + ".",
                    today,
                    Optional.empty());
        }
        var empty = emptyDay(today);
        if (empty.isEmpty()) return never(today, Rows.reason(today));
        int whole = empty.getAsInt();
        var last = goal.from().filter(_ -> whole > 0).map(from -> from.atDay(1).plusDays(whole - 1L));
        return answer(
                Found.EXACTLY,
                whole,
                last,
                title() + " meets the needs for " + (whole == 0 ? "less than a day" : days(whole) + date(last))
                        + ", though nothing grows. "
                        + Rows.reason(today),
                today,
                Rows.worst(today));
    }

    private Answer overMonths(OutlookRow row) {
        var failing = IntStream.rangeClosed(0, Outlook.MOST_MONTHS)
                .filter(month -> !row.fits(month))
                .findFirst();
        if (failing.isEmpty()) return throughout(row);
        int month = failing.getAsInt();
        var gone = row.months().get(month);
        int day = emptyDay(gone).orElse(0);
        if (month == 0 && emptyDay(gone).isEmpty()) return never(gone, Rows.reason(gone) + later(row));
        int whole = firstDay(month) + day;
        var last = goal.from().flatMap(from -> last(from, month, day));
        var until = day > 0
                ? "day " + day + " of " + names.of(month)
                : month > 0 ? "the end of " + names.of(month - 1) : "";
        var sentence = until.isEmpty()
                ? title() + " meets the needs for less than a day. "
                : title() + " meets the needs until " + until + date(last) + raised(row, month) + ". In "
                        + names.of(month) + ": ";
        return answer(Found.EXACTLY, whole, last, sentence + Rows.reason(gone), gone, Rows.worst(gone));
    }

    private Answer throughout(OutlookRow row) {
        int months = Outlook.MOST_MONTHS;
        var last = goal.from().map(from -> from.plusMonths(months).atEndOfMonth());
        return answer(
                Found.AT_LEAST,
                firstDay(months + 1),
                last,
                title() + " meets the needs to the end of " + names.of(months) + " and beyond" + raised(row, months + 1)
                        + "; the outlook ends there.",
                row.months().getLast(),
                Optional.empty());
    }

    /// Of sized Provisioned: how far the first amount goes, and what it has become before the end.
    private String raised(OutlookRow row, int end) {
        var amounts = IntStream.range(0, end)
                .mapToObj(month -> row.provisioned(month))
                .flatMap(Optional::stream)
                .toList();
        if (amounts.isEmpty() || amounts.stream().allMatch(amounts.getFirst()::equals)) return "";
        int first = (int) amounts.stream().takeWhile(amounts.getFirst()::equals).count();
        return ", if Provisioned is raised along: " + amounts.getFirst() + " to the end of " + names.of(first - 1)
                + ", then up to "
                + amounts.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private String later(OutlookRow row) {
        return IntStream.rangeClosed(1, Outlook.MOST_MONTHS)
                .filter(row::fits)
                .boxed()
                .findFirst()
                .map(month -> " It meets them from " + names.of(month) + " on.")
                .orElse("");
    }

    private Answer never(Evaluation row, String reason) {
        return answer(
                Found.NONE,
                0,
                Optional.empty(),
                title() + " does not meet the needs from the start. " + reason,
                row,
                Rows.worst(row));
    }

    private Answer answer(
            Found found,
            int days,
            Optional<LocalDate> last,
            String sentence,
            Evaluation row,
            Optional<Shortfall> binding) {
        return new Answer(
                goal,
                found,
                found == Found.NONE ? OptionalDouble.empty() : OptionalDouble.of(days),
                "days",
                last,
                sentence,
                Optional.of(row),
                binding,
                List.of(),
                calculation(found, days, last, binding));
    }

    private Calculation calculation(Found found, int days, Optional<LocalDate> last, Optional<Shortfall> binding) {
        var operands = new ArrayList<Operand>();
        operands.add(Operand.typed(
                "storage grows by", workload.storage().growthPerMonth().gib(), "GiB/month"));
        operands.add(Operand.typed("traffic grows by", workload.trafficGrowthPercent(), "%/month"));
        operands.add(Operand.typed("month", workload.choices().monthHours(), "h"));
        operands.add(Operand.typed("horizon, where nothing grows", workload.horizonDays(), "days"));
        operands.add(new Operand("search ends after", Outlook.MOST_MONTHS, "months", "planner"));
        binding.ifPresent(shortfall -> operands.addAll(Rows.operands("then", shortfall)));
        var shown = (found == Found.AT_LEAST ? "at least until " : "until ")
                + last.map(DATE::format).orElse("day " + Numbers.show(days));
        return new Calculation(
                goal.title(),
                "each month judged as the outlook does, with its size, its traffic and the credits that the month before"
                        + " left; last whole day before a need is not met, or before burst credits run out",
                operands,
                found == Found.NONE ? "never" : shown);
    }

    /// The first day of a month of the outlook, counted from the first of month 0.
    private int firstDay(int month) {
        return (int) Math.floor(month * workload.choices().monthHours() / 24);
    }

    /// The day on which credits run out, 0 being the first; only where nothing else is short.
    private static OptionalInt emptyDay(Evaluation row) {
        boolean only = row.verdict() instanceof Verdict.FallsShort(var shortfalls)
                && shortfalls.stream().allMatch(s -> s.kind() == Shortfall.Kind.BURST_CREDITS);
        var empty = row.outcome().orElseThrow().course().emptyAtSeconds();
        return only && empty.isPresent()
                ? OptionalInt.of((int) (empty.getAsDouble() / DAY_SECONDS))
                : OptionalInt.empty();
    }

    /// The last of so many whole days in a month, or else the end of the month before; a month of the outlook may be
    /// longer than the calendar's.
    private static Optional<LocalDate> last(YearMonth from, int month, int wholeDays) {
        var calendar = from.plusMonths(month);
        if (wholeDays > 0) return Optional.of(calendar.atDay(Math.min(wholeDays, calendar.lengthOfMonth())));
        return month > 0 ? Optional.of(calendar.minusMonths(1).atEndOfMonth()) : Optional.empty();
    }

    private String title() {
        return goal.row().title();
    }

    private static String date(Optional<LocalDate> last) {
        return last.map(date -> " (" + DATE.format(date) + ")").orElse("");
    }

    private static String days(int count) {
        return count == 1 ? "1 day" : Numbers.show(count) + " days";
    }
}
