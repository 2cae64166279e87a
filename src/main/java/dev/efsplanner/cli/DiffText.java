package dev.efsplanner.cli;

import dev.efsplanner.export.DiffLine;
import dev.efsplanner.export.ExportDiff;
import dev.efsplanner.export.FileDiff;
import dev.efsplanner.report.ChangeText;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What an export changes, for a terminal: the change in plain words, then the lines as a unified diff.
final class DiffText {
    private DiffText() {}

    static String of(ExportDiff diff) {
        var text = new StringBuilder();
        diff.change().ifPresent(change -> text.append(ChangeText.of(change)).append('\n'));
        diff.notes()
                .forEach(note ->
                        text.append("Note: ").append(Console.visible(note)).append('\n'));
        if (diff.isSame()) return text.append("No file changes.\n").toString();
        text.append("Files: ").append(diff.counts()).append('\n');
        for (var file : diff.files()) {
            if (file.kind() != FileDiff.Kind.SAME) text.append(file(file));
        }
        return text.toString();
    }

    private static String file(FileDiff file) {
        var before = file.kind() == FileDiff.Kind.ADDED ? "/dev/null" : "a/" + file.path();
        var after = file.kind() == FileDiff.Kind.REMOVED ? "/dev/null" : "b/" + file.path();
        return "\n--- " + before + "\n+++ " + after + "\n"
                + file.lines().stream()
                        .map(DiffLine::toString)
                        .map(DiffText::visible)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    /// Tabs stay; what a terminal would obey does not.
    private static String visible(String line) {
        return line.lines()
                .map(part -> String.join(
                        "\t",
                        Arrays.stream(part.split("\t", -1))
                                .map(Console::visible)
                                .toList()))
                .collect(Collectors.joining("\n"));
    }
}
