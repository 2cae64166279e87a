package dev.efsplanner.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One column of a fixed-width table.
///
/// @param head its heading, one entry a line
/// @param toTheRight numbers, so that their digits line up
public record Column(List<String> head, List<String> cells, boolean toTheRight) {
    static final String GAP = "  ";

    public Column {
        head = List.copyOf(head);
        cells = List.copyOf(cells);
    }

    int width() {
        var all = new ArrayList<>(head);
        all.addAll(cells);
        return all.stream().mapToInt(Visible::width).max().orElse(0);
    }

    static int width(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).sum() + GAP.length() * (columns.size() - 1);
    }

    /// The columns side by side under a rule.
    public static String table(List<Column> columns) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < columns.getFirst().head().size(); i++) {
            int line = i;
            lines.add(line(columns, column -> column.head().get(line)));
        }
        lines.add(line(columns, column -> "─".repeat(column.width())));
        for (int i = 0; i < columns.getFirst().cells().size(); i++) {
            int row = i;
            lines.add(line(columns, column -> column.cells().get(row)));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String line(List<Column> columns, Function<Column, String> text) {
        return columns.stream().map(column -> column.padded(text.apply(column))).collect(Collectors.joining(GAP));
    }

    private String padded(String text) {
        String spaces = " ".repeat(width() - Visible.width(text));
        return toTheRight ? spaces + text : text + spaces;
    }
}
