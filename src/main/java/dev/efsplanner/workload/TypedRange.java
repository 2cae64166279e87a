package dev.efsplanner.workload;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A range as three texts, and back: `50..100..200`.
public final class TypedRange {
    private TypedRange() {}

    /// The texts of the three numbers, right or wrong; empty for a text that is no range.
    public static Optional<List<String>> parts(String text) {
        return Optional.of(RangeText.parts(text)).filter(parts -> parts.size() == Level.values().length);
    }

    public static String of(List<String> parts) {
        return String.join(RangeText.BETWEEN, parts);
    }

    /// A number becomes a range that says the same, a range its likely number.
    public static String turned(Field field, String text) {
        return parts(text).map(parts -> parts.get(Level.LIKELY.ordinal())).orElseGet(() -> {
            var number = text.isBlank() ? field.defaultText() : text.strip();
            return of(Collections.nCopies(Level.values().length, number.isEmpty() ? "0" : number));
        });
    }
}
