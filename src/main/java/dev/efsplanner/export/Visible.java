package dev.efsplanner.export;

import java.util.Locale;

/// Text for one line of a comment or a message: what would not be seen, or would turn the line around, is spelled out.
final class Visible {
    private Visible() {}

    static String of(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (shows(c)) line.appendCodePoint(c);
            else line.append(String.format(Locale.ROOT, "\\u{%x}", c));
        });
        return line.toString();
    }

    private static boolean shows(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
