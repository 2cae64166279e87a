package dev.efsplanner.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Text as YAML 1.1 reads it back: scalars between double quotes, in which nothing but printable ASCII stands for
/// itself, and comments.
final class Yaml {
    private static final int LAST_OF_TWO_DIGITS = 0xFF;

    private Yaml() {}

    /// A scalar that is exactly this text, whatever a plain one would be taken for.
    static String string(String text) {
        var yaml = new StringBuilder("\"");
        text.codePoints().forEach(c -> yaml.append(escaped(c)));
        return yaml.append('"').toString();
    }

    private static String escaped(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') return "\\" + (char) codePoint;
        if (codePoint >= ' ' && codePoint < 0x7F) return Character.toString(codePoint);
        if (codePoint <= LAST_OF_TWO_DIGITS) return String.format(Locale.ROOT, "\\x%02x", codePoint);
        return String.format(Locale.ROOT, Character.isBmpCodePoint(codePoint) ? "\\u%04x" : "\\U%08x", codePoint);
    }

    /// Lines behind a comment sign; what lies beyond the first plane is spelled out, because some readers refuse it.
    static String comment(List<String> lines, String indent) {
        return lines.stream()
                .map(line -> (indent + "# " + firstPlane(line)).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String firstPlane(String line) {
        var text = new StringBuilder();
        line.codePoints().forEach(c -> {
            if (Character.isBmpCodePoint(c)) text.append((char) c);
            else text.append(String.format(Locale.ROOT, "\\u{%x}", c));
        });
        return text.toString();
    }
}
