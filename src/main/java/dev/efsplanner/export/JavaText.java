package dev.efsplanner.export;

import dev.efsplanner.quantity.Numbers;
import java.util.Locale;

/// Literals and comments of Java that hold any text.
///
/// Java reads Unicode escapes before anything else, in comments too: an escape there could end the line. A backslash
/// after a backslash begins none, so backslashes are doubled wherever they stand.
///
/// Source: Java Language Specification, section 3.3, "Unicode Escapes".
final class JavaText {
    private JavaText() {}

    /// In printable ASCII; what lies outside is escaped, below a space in octal.
    static String string(String text) {
        var literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') literal.append('\\').append((char) c);
            else if (c >= ' ' && c < 0x7F) literal.append((char) c);
            else literal.append(String.format(Locale.ROOT, c < ' ' ? "\\%03o" : "\\u%04x", c));
        });
        return literal.append('"').toString();
    }

    /// @param line without control characters
    static String comment(String line) {
        return "// " + line.replace("\\", "\\\\");
    }

    /// Always a `double`: whole numbers may be larger than an `int`.
    static String number(double value) {
        var digits = Numbers.plain(value);
        return digits.contains(".") ? digits : digits + ".0";
    }
}
