package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a workload that grows fares on every configuration, month by month.
///
/// Each month is judged by itself, with that month's size and traffic; a row starts it with the burst credits that the
/// month before left. So month 0 may fit where the plan, which looks to the horizon with the traffic as entered, sees
/// credits run out later.
///
/// @param from the calendar month of month 0; the planner itself has no clock
/// @param months month 0 to the last
/// @param rows every configuration in the order of the modes, without padding of the planner's
public record Outlook(Workload workload, Optional<YearMonth> from, List<OutlookMonth> months, List<OutlookRow> rows) {
    public static final int MOST_MONTHS = 36;

    /// What every reader must know.
    public static final List<String> ASSUMPTIONS = List.of(
            "Month 0 is the workload as entered; hot data grows by the same amount each month, and day by day within it;"
                    + " traffic grows by the same percentage from month to month and is steady within one.",
            "Clients, request sizes, schedules, prices and limits stay as they are. Numbers that are ranges count as the"
                    + " likely one.",
            "Each month is judged by itself. Month 0 starts with the workload's first balance of burst credits, every"
                    + " later month with what the month before left; work that still waits at a month's end is not"
                    + " carried over. Days are counted from the month's first, a Monday.",
            "A month's cost is that of what is stored on its first day. Rows with padding of the planner's are left out.");

    public Outlook {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /// @param months how many months of growth to look ahead, 1 to 36
    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public static Outlook of(Planner planner, Workload workload, int months, Optional<YearMonth> from) {
        if (months < 1 || months > MOST_MONTHS)
            throw new IllegalArgumentException("months must be 1 to " + MOST_MONTHS + ", not " + months);
        var overview = new ArrayList<OutlookMonth>();
        var rows = new LinkedHashMap<Configuration, List<Evaluation>>();
        var balances = new HashMap<Configuration, DataSize>();
        for (int month = 0; month <= months; month++) {
            planner.watch().reached(month, months + 1, "month " + month + " of " + months);
            var grown = Growth.after(month, workload);
            var evaluations = planner.rows(grown, balances);
            evaluations.forEach(row -> {
                rows.computeIfAbsent(row.configuration(), _ -> new ArrayList<>())
                        .add(row);
                keepBalance(balances, row);
            });
            overview.add(new OutlookMonth(
                    month, grown.storage().total(), Growth.factor(month, workload), Advice.best(evaluations)));
        }
        return new Outlook(
                workload,
                from,
                overview,
                rows.entrySet().stream()
                        .map(row -> new OutlookRow(row.getKey(), row.getValue()))
                        .toList());
    }

    /// The bucket as the month leaves it; a fixed rate leaves it as it was.
    private static void keepBalance(Map<Configuration, DataSize> balances, Evaluation row) {
        var course = row.outcome().map(Outcome::course);
        if (course.isEmpty() || !course.get().hasCredits()) return;
        balances.put(
                row.configuration(), DataSize.ofMib(Math.max(0, course.get().creditAtHorizonMib())));
    }

    /// Id of the spec edition.
    public String edition() {
        return rows.getFirst().months().getFirst().edition();
    }

    /// Date of the price list.
    public String pricesDate() {
        return rows.getFirst().months().getFirst().pricesDate();
    }

    /// The same with one row only; the cheapest of all stays in sight.
    public Outlook only(OutlookRow row) {
        return only(List.of(row));
    }

    /// The same with some rows only, in the given order.
    public Outlook only(List<OutlookRow> some) {
        return new Outlook(workload, from, months, some);
    }

    public Optional<OutlookRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// Whether storage or traffic grows at all.
    public boolean grows() {
        return workload.storage().growthPerMonth().gib() != 0 || workload.trafficGrowthPercent() != 0;
    }

    /// What it comes to: the cheapest row and where it changes, then what changes in each row.
    public List<String> sentences() {
        var names = new MonthNames(from);
        var sentences = new ArrayList<>(CheapestSentences.of(months, names));
        rows.forEach(row -> sentences.addAll(row.sentences(names)));
        rows.stream()
                .flatMap(row -> row.months().getFirst().overrides().stream())
                .distinct()
                .forEach(overridden -> sentences.add("Overridden: " + overridden.sentence() + "."));
        return sentences;
    }
}
