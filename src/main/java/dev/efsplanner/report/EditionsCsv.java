package dev.efsplanner.report;

import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.EditionRow;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Every row under two editions for spreadsheets: RFC 4180, one line a row and metric, plain numbers with a decimal
/// point.
public final class EditionsCsv {
    private EditionsCsv() {}

    public static String of(EditionComparison comparison) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "ID",
                    "Configuration",
                    "Metric",
                    "Unit",
                    comparison.from().edition().id(),
                    comparison.to().edition().id(),
                    "Changes");
            for (var row : comparison.rows()) {
                for (var metric : Metric.values()) {
                    if (metric != Metric.CONFIGURATION) csv.printRecord(cells(row, metric));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(EditionRow row, Metric metric) {
        var from = cell(row.from(), metric);
        var to = cell(row.to(), metric);
        return List.of(
                row.id(),
                row.configuration().title(),
                metric.label(),
                metric.unit(),
                from,
                to,
                from.equals(to) ? "no" : "yes");
    }

    private static String cell(Optional<Evaluation> row, Metric metric) {
        return row.map(one -> ComparisonCsv.cell(metric, metric.of(one))).orElse("");
    }
}
