package dev.efsplanner.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table as text for the clipboard: for a spreadsheet, or for a page in Markdown.
public final class CopiedTable {
    private CopiedTable() {}

    /// Cells between tabs, a line each; no cell holds a tab or a line break of its own.
    public static String tsv(List<Column> columns) {
        return lines(columns, cells -> cells.map(CopiedTable::plain).collect(Collectors.joining("\t", "", "\n")), "");
    }

    public static String markdown(List<Column> columns) {
        return lines(
                columns,
                cells -> line(cells.map(CopiedTable::plain).map(ComparisonMarkdown::escaped)),
                line(columns.stream().map(column -> column.toTheRight() ? "---:" : "---")));
    }

    private static String lines(List<Column> columns, Function<Stream<String>, String> line, String rule) {
        return line.apply(columns.stream().map(column -> column.head().getFirst()))
                + rule
                + IntStream.range(0, columns.getFirst().cells().size())
                        .mapToObj(i -> line.apply(
                                columns.stream().map(column -> column.cells().get(i))))
                        .collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String plain(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
