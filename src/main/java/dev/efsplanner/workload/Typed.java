package dev.efsplanner.workload;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.quantity.NumberText;
import java.util.Locale;

/// Typed text as it may be repeated in a message: short, on one line, and without characters that steer a terminal.
final class Typed {
    private static final int LONGEST = 40;
    private static final int LONGEST_SUM = 100;

    private Typed() {}

    static boolean isLong(String text) {
        return text.length() > LONGEST;
    }

    /// The number a text stands for.
    static NumberText number(String text, Measure measure) {
        if (text.length() > LONGEST_SUM)
            return new NumberText.Refused("is too long for a number: write at most " + LONGEST_SUM + " characters");
        return NumberText.read(shown(text, LONGEST_SUM), measure);
    }

    static String lower(String text) {
        return isLong(text) ? text : text.toLowerCase(Locale.ROOT);
    }

    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    static String shown(String text) {
        return shown(text, LONGEST);
    }

    private static String shown(String text, int longest) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || isOdd(c) ? 0xFFFD : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }

    private static boolean isOdd(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
