package dev.efsplanner.report;

import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.EditionFigure;
import dev.efsplanner.plan.EditionRow;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Two editions compared for one workload, for a terminal: side by side, then what changes, then the figures behind.
public final class EditionsText {
    private static final String NONE = "–";

    private EditionsText() {}

    public static String of(EditionComparison comparison) {
        var from = comparison.from();
        var to = comparison.to();
        var text = new StringBuilder(Visible.of(to.workload().name())).append('\n');
        text.append("Region ")
                .append(to.workload().region())
                .append(" · spec editions ")
                .append(from.edition().id())
                .append(" and ")
                .append(to.edition().id())
                .append(" · prices as of ")
                .append(to.prices().date())
                .append(" in both\n")
                .append(OverriddenLines.of(to.overrides()))
                .append('\n');
        comparison.sentences().forEach(sentence -> text.append(sentence).append('\n'));
        text.append('\n').append(Column.table(sideBySide(comparison)));
        changes(text, comparison.rows());
        figures(text, comparison);
        return text.toString();
    }

    private static List<Column> sideBySide(EditionComparison comparison) {
        var columns = new ArrayList<Column>();
        var rows = comparison.rows();
        columns.add(column(List.of("ID", ""), rows, false, EditionRow::id));
        for (var metric : List.of(Metric.VERDICT, Metric.UTILISATION, Metric.MONTHLY_COST)) {
            boolean number =
                    metric.better() != Metric.Better.NEITHER && !metric.unit().isEmpty();
            var before = List.of(metric.label(), comparison.from().edition().id());
            var after = List.of("", comparison.to().edition().id());
            columns.add(column(before, rows, number, row -> cell(row.from(), metric)));
            columns.add(column(after, rows, number, row -> cell(row.to(), metric)));
        }
        return columns;
    }

    private static String cell(Optional<Evaluation> row, Metric metric) {
        return row.map(one -> metric.of(one).text()).orElse("no such row");
    }

    private static void changes(StringBuilder text, List<EditionRow> rows) {
        text.append("\nWhat changes\n");
        if (rows.stream().noneMatch(EditionRow::isChanged)) text.append("  nothing\n");
        for (var row : rows) {
            if (!row.isChanged()) continue;
            text.append("  ")
                    .append(row.configuration().title())
                    .append(" (")
                    .append(row.id())
                    .append(")\n");
            if (row.from().isEmpty()) text.append("    - a row only of the second edition\n");
            if (row.to().isEmpty()) text.append("    - a row only of the first edition\n");
            row.changes()
                    .forEach(change ->
                            text.append("    - ").append(change.sentence()).append('\n'));
        }
    }

    private static void figures(StringBuilder text, EditionComparison comparison) {
        var figures = comparison.figures();
        text.append("\nFigures that differ\n");
        if (figures.isEmpty()) {
            text.append("  none\n");
            return;
        }
        text.append(Column.table(List.of(
                column(
                        List.of("Figure"),
                        figures,
                        false,
                        figure -> figure.difference().name()),
                column(
                        List.of(comparison.from().edition().id()),
                        figures,
                        true,
                        figure -> number(figure.difference().from())),
                column(
                        List.of(comparison.to().edition().id()),
                        figures,
                        true,
                        figure -> number(figure.difference().to())),
                column(
                        List.of("Unit"),
                        figures,
                        false,
                        figure -> figure.difference().unit()),
                column(List.of("Sources"), figures, false, EditionsText::sources))));
    }

    private static String number(Optional<Figure> figure) {
        return figure.map(one -> Numbers.show(one.value())).orElse(NONE);
    }

    private static String sources(EditionFigure figure) {
        return source(figure.difference().from()) + " → "
                + source(figure.difference().to());
    }

    private static String source(Optional<Figure> figure) {
        return figure.map(one -> one.source() + ", " + one.asOf()).orElse(NONE);
    }

    private static <T> Column column(List<String> head, List<T> rows, boolean toTheRight, Function<T, String> cell) {
        return new Column(head, rows.stream().map(cell).toList(), toTheRight);
    }
}
