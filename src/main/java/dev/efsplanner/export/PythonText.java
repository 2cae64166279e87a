package dev.efsplanner.export;

import java.util.Locale;
import java.util.regex.Pattern;

/// Literals, comments and names of Python.
final class PythonText {
    /// Stands first in every file: a comment in the first two lines that happens to read `coding: …` names the encoding
    /// of the whole file, unless one before it did.
    ///
    /// Source: Python Language Reference, "Encoding declarations".
    static final String ENCODING = "# -*- coding: utf-8 -*-\n";

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private PythonText() {}

    /// In printable ASCII; what lies outside is escaped. Characters beyond the first plane are one escape, because
    /// Python does not join two halves of a character.
    static String string(String text) {
        var literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') literal.append('\\').append((char) c);
            else if (c >= ' ' && c < 0x7F) literal.append((char) c);
            else
                literal.append(
                        String.format(Locale.ROOT, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c));
        });
        return literal.append('"').toString();
    }

    /// @param line without control characters
    static String comment(String line) {
        return "# " + line;
    }

    /// What the CDK calls in Python what it calls `throughputMode` elsewhere.
    static String name(String camelCase) {
        return CAPITAL.matcher(camelCase).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }

    static String flag(boolean on) {
        return on ? "True" : "False";
    }
}
