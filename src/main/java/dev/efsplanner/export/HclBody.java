package dev.efsplanner.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The inside of a file or block of HCL, laid out as `terraform fmt` does: equal signs of neighbouring lines stand in
/// one column.
final class HclBody {
    static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> neighbours = new LinkedHashMap<>();

    /// @param expression on one line, or on several of which the last ones are indented from here
    HclBody set(String name, String expression) {
        if (expression.contains("\n")) return add(List.of((name + " = " + expression).split("\n")));
        neighbours.put(name, expression);
        return this;
    }

    HclBody comments(List<String> texts) {
        return texts.isEmpty()
                ? this
                : add(texts.stream().map(text -> ("# " + text).stripTrailing()).toList());
    }

    /// A line without anything, but none at the beginning.
    HclBody gap() {
        align();
        return lines.isEmpty() ? this : add(List.of(""));
    }

    /// @param head such as `resource "aws_efs_file_system" "this"`
    HclBody block(String head, HclBody inside) {
        add(List.of(head + " {"));
        add(inside.lines().stream()
                .map(line -> line.isEmpty() ? line : INDENT + line)
                .toList());
        return add(List.of("}"));
    }

    String text() {
        return text("");
    }

    String text(String indent) {
        var text = new StringBuilder();
        for (var line : lines())
            text.append(line.isEmpty() ? "" : indent + line).append('\n');
        return text.toString();
    }

    private List<String> lines() {
        align();
        return lines;
    }

    private HclBody add(List<String> more) {
        align();
        lines.addAll(more);
        return this;
    }

    private void align() {
        int widest = neighbours.keySet().stream().mapToInt(String::length).max().orElse(0);
        neighbours.forEach((name, value) -> lines.add(name + " ".repeat(widest - name.length()) + " = " + value));
        neighbours.clear();
    }
}
