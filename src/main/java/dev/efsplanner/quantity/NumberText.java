package dev.efsplanner.quantity;

import java.util.regex.Pattern;

/// A number as a person types it: digits with a decimal point, an optional exponent, spaces around it; or arithmetic
/// with such numbers and units.
///
/// A comma is refused, because `1,5` is one and a half to some and fifteen to others.
public sealed interface NumberText {
    record Read(double value) implements NumberText {}

    /// `message` completes the sentence "<field>: …".
    record Refused(String message) implements NumberText {}

    Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    static NumberText read(String typed) {
        return read(typed, Measure.NUMBER);
    }

    /// The number in the measure's own unit: `2*1.5 TiB` is 3072 where GiB are counted.
    static NumberText read(String typed, Measure measure) {
        var text = typed.strip();
        if (text.isEmpty()) return new Refused("a number is missing");
        if (text.indexOf(',') >= 0 || text.indexOf('\'') >= 0) {
            return new Refused("'" + text
                    + "' is not a number here: write a decimal point and no thousands separators, as in 1234.5");
        }
        if (isPlain(text)) {
            double value = Double.parseDouble(text);
            return Double.isInfinite(value) ? new Refused("'" + text + "' is too large") : new Read(value);
        }
        return text.contains("..") || text.chars().noneMatch(c -> c >= '0' && c <= '9')
                ? new Refused("'" + text + "' is not a number: write digits, as in 100 or 0.5")
                : Arithmetic.read(text, measure);
    }

    /// Whether the text is one number and nothing else.
    static boolean isPlain(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
