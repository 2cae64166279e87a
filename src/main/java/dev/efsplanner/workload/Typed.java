package dev.efsplanner.workload;

import java.util.Locale;

/// Typed text as it may be repeated in a message: short, on one line, and without characters that steer a terminal.
final class Typed {
    static final String TOO_LONG = "is too long for a number: write at most 40 characters";

    private static final int LONGEST = 40;

    private Typed() {}

    static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    static String lower(String text) {
        return isLong(text) ? text : text.toLowerCase(Locale.ROOT);
    }

    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || isOdd(c) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isOdd(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
