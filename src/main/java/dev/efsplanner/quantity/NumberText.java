package dev.efsplanner.quantity;

import java.util.regex.Pattern;

/// A number as a person types it: digits with a decimal point, an optional exponent, spaces around it.
///
/// A comma is refused, because `1,5` is one and a half to some and fifteen to others.
public sealed interface NumberText {
    record Read(double value) implements NumberText {}

    /// `message` completes the sentence "<field>: …".
    record Refused(String message) implements NumberText {}

    Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    static NumberText read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) return new Refused("a number is missing");
        if (text.indexOf(',') >= 0 || text.indexOf('\'') >= 0) {
            return new Refused("'" + text
                    + "' is not a number here: write a decimal point and no thousands separators, as in 1234.5");
        }
        if (!NUMBER.matcher(text).matches())
            return new Refused("'" + text + "' is not a number: write digits, as in 100 or 0.5");
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) return new Refused("'" + text + "' is too large");
        return new Read(value);
    }
}
