package dev.efsplanner.export;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What becomes of one file.
///
/// @param lines the changed lines with three lines around them; none where nothing changes
public record FileDiff(String path, Kind kind, List<DiffLine> lines) {
    private static final int AROUND = 3;
    /// A unified diff begins with the two names.
    private static final int NAMES = 2;

    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed"),
        SAME("unchanged");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public FileDiff {
        lines = List.copyOf(lines);
    }

    /// How many lines of a kind there are.
    public long count(DiffLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    static FileDiff added(String path, String text) {
        return new FileDiff(path, Kind.ADDED, whole(DiffLine.Kind.ADDED, "@@ -0,0 +1,%d @@", lines(text)));
    }

    static FileDiff removed(String path, String text) {
        return new FileDiff(path, Kind.REMOVED, whole(DiffLine.Kind.REMOVED, "@@ -1,%d +0,0 @@", lines(text)));
    }

    static FileDiff of(String path, String before, String after) {
        return before.equals(after)
                ? new FileDiff(path, Kind.SAME, List.of())
                : new FileDiff(path, Kind.CHANGED, unified(lines(before), lines(after)));
    }

    private static List<DiffLine> whole(DiffLine.Kind kind, String place, List<String> lines) {
        var all = new ArrayList<DiffLine>();
        all.add(new DiffLine(DiffLine.Kind.PLACE, String.format(Locale.ROOT, place, lines.size())));
        lines.forEach(line -> all.add(new DiffLine(kind, line)));
        return all;
    }

    private static List<DiffLine> unified(List<String> before, List<String> after) {
        var lines = UnifiedDiffUtils.generateUnifiedDiff("", "", before, DiffUtils.diff(before, after), AROUND);
        return lines.stream().skip(NAMES).map(FileDiff::line).toList();
    }

    private static DiffLine line(String unified) {
        return switch (unified.charAt(0)) {
            case '+' -> new DiffLine(DiffLine.Kind.ADDED, unified.substring(1));
            case '-' -> new DiffLine(DiffLine.Kind.REMOVED, unified.substring(1));
            case '@' -> new DiffLine(DiffLine.Kind.PLACE, unified);
            default -> new DiffLine(DiffLine.Kind.SAME, unified.substring(1));
        };
    }

    /// A last line without an end differs from one with: only an end that is there makes no further line.
    private static List<String> lines(String text) {
        if (text.isEmpty()) return List.of();
        var lines = Arrays.asList(text.split("\n", -1));
        return lines.getLast().isEmpty()
                ? lines.subList(0, lines.size() - 1)
                : Arrays.asList((text + "\n\\ No newline at the end").split("\n", -1));
    }
}
