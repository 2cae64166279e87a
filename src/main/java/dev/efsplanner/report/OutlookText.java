package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookMonth;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The outlook for a terminal or a mail: what changes and when, then the cheapest row month by month, and of each row
/// the first and the last month; of a single row every month.
public final class OutlookText {
    private OutlookText() {}

    public static String of(Outlook outlook) {
        var workload = outlook.workload();
        var text = new StringBuilder(Visible.of(workload.name())).append('\n');
        text.append("Region ")
                .append(workload.region())
                .append(" · storage grows by ")
                .append(workload.storage().growthPerMonth())
                .append(" and traffic by ")
                .append(Numbers.show(workload.trafficGrowthPercent()))
                .append(" % a month · spec edition ")
                .append(outlook.edition())
                .append(" · prices as of ")
                .append(outlook.pricesDate())
                .append("\n\n");
        outlook.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        var columns = months(outlook);
        if (outlook.rows().size() == 1) {
            var row = outlook.rows().getFirst();
            text.append('\n').append(row.configuration().title()).append(" month by month\n\n");
            columns.addAll(row(row));
        } else {
            text.append("\nThe cheapest that fits\n\n");
            columns.addAll(cheapest(outlook.months()));
        }
        text.append(Column.table(columns));
        if (outlook.rows().size() > 1) text.append('\n').append(Column.table(rows(outlook)));
        text.append("\nAssumed\n");
        Outlook.ASSUMPTIONS.forEach(note -> text.append("  - ").append(note).append('\n'));
        return text.toString();
    }

    private static List<Column> months(Outlook outlook) {
        var columns = new ArrayList<Column>();
        var months = outlook.months();
        columns.add(column("Month", "", months, true, month -> Integer.toString(month.number())));
        outlook.from()
                .ifPresent(from -> columns.add(column(
                        "",
                        "",
                        months,
                        false,
                        month -> from.plusMonths(month.number()).toString())));
        columns.add(column("Stored", "", months, true, month -> month.stored().toString()));
        columns.add(column("Traffic", "times", months, true, month -> Numbers.show(month.trafficFactor())));
        return columns;
    }

    private static List<Column> cheapest(List<OutlookMonth> months) {
        return List.of(
                column(
                        "Cost",
                        "USD",
                        months,
                        true,
                        month -> month.cheapest().map(OutlookText::cost).orElse("–")),
                column(
                        "Configuration",
                        "",
                        months,
                        false,
                        month -> month.cheapest()
                                .map(best -> best.configuration().title())
                                .orElse("nothing fits")));
    }

    private static List<Column> row(OutlookRow row) {
        var months = row.months();
        return List.of(
                column("Cost", "USD", months, true, OutlookText::cost),
                column("Provisioned", "", months, true, OutlookText::provisioned),
                column("Verdict", "", months, false, month -> month.verdict().label()),
                column(
                        "",
                        "",
                        months,
                        false,
                        month -> month.verdict().reasons().stream().findFirst().orElse("")));
    }

    private static List<Column> rows(Outlook outlook) {
        var rows = outlook.rows().stream().filter(OutlookRow::isPossible).toList();
        var last = "Month " + (outlook.months().size() - 1);
        return List.of(
                column("Month 0", "USD", rows, true, row -> cost(row.months().getFirst())),
                column("", "", rows, true, row -> provisioned(row.months().getFirst())),
                column("", "", rows, false, row -> label(row.months().getFirst())),
                column(last, "USD", rows, true, row -> cost(row.months().getLast())),
                column("", "", rows, true, row -> provisioned(row.months().getLast())),
                column("", "", rows, false, row -> label(row.months().getLast())),
                column(
                        "Configuration",
                        "",
                        rows,
                        false,
                        row -> row.configuration().title()),
                column("Row", "", rows, false, OutlookRow::id));
    }

    private static String label(Evaluation evaluation) {
        return evaluation.verdict().label();
    }

    /// A dash where a price is missing.
    private static String cost(Evaluation evaluation) {
        return evaluation
                .outcome()
                .flatMap(outcome -> outcome.cost().monthly())
                .map(Money::toString)
                .orElse("–");
    }

    private static String provisioned(Evaluation evaluation) {
        return evaluation
                .outcome()
                .flatMap(outcome -> outcome.provisioned())
                .map(Object::toString)
                .orElse("");
    }

    private static <T> Column column(
            String head, String unit, List<T> entries, boolean toTheRight, Function<T, String> cell) {
        return new Column(List.of(head, unit), entries.stream().map(cell).toList(), toTheRight);
    }
}
