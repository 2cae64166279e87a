package dev.efsplanner.report;

import dev.efsplanner.plan.ComparedMetric;
import dev.efsplanner.plan.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Plans side by side for spreadsheets: RFC 4180, a line for each input that differs and each metric, a column for each
/// plan; metrics with plain numbers.
public final class SideBySideCsv {
    private SideBySideCsv() {}

    public static String of(SideBySide comparison) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            var header = new ArrayList<>(List.of("Kind", "Name"));
            comparison.contenders().forEach(one -> header.add(one.name()));
            csv.printRecord(header);
            for (var input : comparison.inputs()) {
                if (input.differs()) csv.printRecord(line("input", input.heading(), input.texts()));
            }
            for (var metric : comparison.metrics()) csv.printRecord(line("result", metric.heading(), values(metric)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// With the likely numbers alone, as everywhere in CSV.
    private static List<String> values(ComparedMetric metric) {
        return metric.values().stream()
                .map(value -> ComparisonCsv.cell(metric.metric(), value))
                .toList();
    }

    private static List<String> line(String kind, String name, List<String> cells) {
        var line = new ArrayList<>(List.of(kind, name));
        line.addAll(cells);
        return line;
    }
}
