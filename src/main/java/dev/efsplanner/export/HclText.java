package dev.efsplanner.export;

import java.util.Locale;

/// Writes text as a string literal of HCL that stands for exactly this text, once Terraform has composed it: it turns
/// every text into Unicode's normal form C.
///
/// Source: HCL native syntax specification, "Template literals" and "Quoted literals".
final class HclText {
    private HclText() {}

    static String string(String text) {
        return literal(text, false);
    }

    /// The same in ASCII alone: of these all tools agree how wide they are, so what stands behind can be aligned.
    static String ascii(String text) {
        return literal(text, true);
    }

    private static String literal(String text, boolean ascii) {
        var hcl = new StringBuilder("\"");
        int before = 0;
        for (int at = 0, c; at < text.length(); at += Character.charCount(c), before = c) {
            c = text.codePointAt(at);
            boolean opens = (c == '$' || c == '%') && text.startsWith("{", at + 1);
            if (opens && before != c) hcl.appendCodePoint(c).appendCodePoint(c);
            else if (opens) hcl.append(escape(c));
            else if (c == '"' || c == '\\') hcl.append('\\').appendCodePoint(c);
            else if (shows(c, ascii)) hcl.appendCodePoint(c);
            else hcl.append(escape(c));
        }
        return hcl.append('"').toString();
    }

    private static boolean shows(int codePoint, boolean ascii) {
        if (codePoint < 0x7F) return codePoint >= ' ';
        if (ascii) return false;
        return switch (Character.getType(codePoint)) {
            case Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08x" : "\\u%04x", codePoint);
        };
    }
}
