package dev.efsplanner.report;

import dev.efsplanner.plan.SideBySide;
import java.util.List;

/// Plans side by side for a terminal or a mail: what they come to, the inputs that differ, every metric, and why not.
public final class SideBySideText {
    private SideBySideText() {}

    public static String of(SideBySide comparison) {
        var text = new StringBuilder();
        comparison
                .sentences()
                .forEach(sentence -> text.append(Visible.of(sentence)).append('\n'));
        var inputs = SideBySideColumns.inputs(comparison);
        text.append('\n');
        if (inputs.getFirst().cells().isEmpty()) text.append("The inputs are the same.\n");
        else text.append(Column.table(visible(inputs)));
        text.append('\n').append(Column.table(visible(SideBySideColumns.metrics(comparison))));
        for (var one : comparison.contenders()) {
            var reasons = SideBySideColumns.reasons(one);
            if (reasons.isEmpty()) continue;
            text.append("\nWhy not “").append(Visible.of(one.name())).append("”\n");
            reasons.forEach(
                    reason -> text.append("  - ").append(Visible.of(reason)).append('\n'));
        }
        return text.toString();
    }

    private static List<Column> visible(List<Column> columns) {
        return columns.stream()
                .map(column -> new Column(
                        column.head().stream().map(Visible::of).toList(),
                        column.cells().stream().map(Visible::of).toList(),
                        column.toTheRight()))
                .toList();
    }
}
