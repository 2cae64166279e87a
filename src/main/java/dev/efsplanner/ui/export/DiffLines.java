package dev.efsplanner.ui.export;

import dev.efsplanner.export.DiffLine;
import dev.efsplanner.export.FileDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What changes in a file, line by line: the numbers before and after, a sign, the text.
final class DiffLines {
    private static final Pattern PLACE = Pattern.compile("@@ -(\\d+)(?:,\\d+)? \\+(\\d+).*");
    private static final String NONE = "    ";

    private DiffLines() {}

    static List<PaneLine> of(FileDiff diff) {
        var lines = new ArrayList<PaneLine>();
        int before = 1;
        int after = 1;
        for (var line : diff.lines()) {
            var old = NONE;
            var now = NONE;
            switch (line.kind()) {
                case PLACE -> {
                    var place = PLACE.matcher(line.text());
                    if (place.matches()) {
                        before = Math.max(1, Integer.parseInt(place.group(1)));
                        after = Math.max(1, Integer.parseInt(place.group(2)));
                    }
                }
                case SAME -> {
                    old = CodeText.padded(before++);
                    now = CodeText.padded(after++);
                }
                case REMOVED -> old = CodeText.padded(before++);
                case ADDED -> now = CodeText.padded(after++);
            }
            lines.add(PaneLine.plain(old + " " + now + " " + sign(line.kind()), style(line.kind()), line.text()));
        }
        return lines;
    }

    private static String sign(DiffLine.Kind kind) {
        return kind == DiffLine.Kind.REMOVED ? "−" : kind == DiffLine.Kind.ADDED ? "+" : " ";
    }

    private static String style(DiffLine.Kind kind) {
        return switch (kind) {
            case PLACE -> "line-place";
            case SAME -> "";
            case ADDED -> "line-added";
            case REMOVED -> "line-removed";
        };
    }
}
