package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.report.Column;
import dev.efsplanner.report.ComparisonCsv;
import dev.efsplanner.report.CopiedTable;
import java.util.List;
import java.util.function.BiFunction;

/// Rows of the comparison as text, with the columns that are seen, in their order.
///
/// @param looks which columns these are, and what they show
public record RowCopies(TableSession looks) {
    /// For a spreadsheet: plain numbers, the unit in the heading.
    public String tsv(List<Evaluation> rows) {
        return CopiedTable.tsv(columns(rows, this::plain));
    }

    /// For a page: what the table shows.
    public String markdown(List<Evaluation> rows) {
        return CopiedTable.markdown(
                columns(rows, (column, row) -> looks.value(column, row).text()));
    }

    private String plain(RowColumn column, Evaluation row) {
        return column.metric()
                .filter(metric -> metric != Metric.CREDITS_OUT)
                .map(metric -> ComparisonCsv.cell(metric, metric.likely(row)))
                .orElseGet(() -> looks.value(column, row).text());
    }

    private List<Column> columns(List<Evaluation> rows, BiFunction<RowColumn, Evaluation, String> text) {
        return looks.visibleColumns().stream()
                .map(column -> new Column(
                        List.of(column.heading()),
                        rows.stream().map(row -> text.apply(column, row)).toList(),
                        column.isNumber()))
                .toList();
    }
}
