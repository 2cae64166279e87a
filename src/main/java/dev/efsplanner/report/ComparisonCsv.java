package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Overridden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The comparison for spreadsheets: RFC 4180, a header row with units, plain numbers with a decimal point.
///
/// A number that is not known or has no end is a word (`not published`, `never`) or empty.
public final class ComparisonCsv {
    private ComparisonCsv() {}

    public static String of(Plan plan) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header(plan));
            for (var row : plan.evaluations()) csv.printRecord(cells(plan, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> header(Plan plan) {
        var header = new ArrayList<String>();
        header.add("ID");
        for (var metric : Metric.of(plan)) {
            header.add(metric.unit().isEmpty() ? metric.label() : metric.label() + " (" + metric.unit() + ")");
        }
        if (!plan.scenarios().isEmpty()) header.addAll(RangesCsv.HEADER);
        header.add("Reasons");
        header.add("Overridden");
        return header;
    }

    private static List<String> cells(Plan plan, Evaluation row) {
        var cells = new ArrayList<String>();
        cells.add(row.id());
        for (var metric : Metric.of(plan)) cells.add(cell(metric, metric.likely(row)));
        if (!plan.scenarios().isEmpty()) cells.addAll(RangesCsv.cells(row));
        cells.add(String.join(" ", row.verdict().reasons()));
        cells.add(row.overrides().stream().map(Overridden::sentence).collect(Collectors.joining("; ")));
        return cells;
    }

    /// One value as it stands in a file: a plain number, money to the cent, empty where there is none.
    public static String cell(Metric metric, Metric.Value value) {
        if (value.equals(Metric.Value.NONE)) return "";
        double number = value.order().orElse(Double.NaN);
        if (metric.unit().isEmpty() || !(Math.abs(number) < Double.MAX_VALUE)) return value.text();
        return metric == Metric.MONTHLY_COST
                ? BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : Numbers.plain(number);
    }
}
