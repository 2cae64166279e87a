package dev.efsplanner.json;

import tools.jackson.core.TokenStreamLocation;

/// Says in a user's words why a text is no JSON, from the place where the parser stopped.
///
/// The parser's own messages speak of its features and classes, so only its location is used.
final class SyntaxFault {
    private static final String NUMBER = "a number must be written as in 100, 0.5 or 1e6:"
            + " no plus sign before it, no leading zeros, digits on both sides of the decimal point";

    private final String text;
    private final int at;

    private SyntaxFault(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static Fault of(String text, TokenStreamLocation where) {
        if (text.isBlank()) return new Fault(JsonPaths.ROOT, "the text is empty: expected a JSON document");
        int at = Math.clamp(where.getCharOffset(), 0, text.length());
        return at(where, new SyntaxFault(text, at).message());
    }

    static Fault at(TokenStreamLocation where, String message) {
        return new Fault(
                JsonPaths.ROOT, "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + message);
    }

    private String message() {
        if (text.charAt(0) == '\uFEFF') return "the text starts with a byte order mark: save it as UTF-8 without one";
        if (text.substring(at).isBlank()) return "the text ends too early: a closing \", } or ] is missing";
        char here = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (here < ' ') return "a line break or tab stands inside a text: write \\n or \\t";
        if (before == '\\') return "'\\" + here + "' is not an escape: write \\\\ for a backslash";
        var word = word();
        if (!word.isEmpty()) return word;
        if (here == '\'') return "write text in double quotes, not in single quotes";
        if (here == '/' || here == '#') return "comments are not allowed in JSON: remove it";
        if (here == '}' || here == ']') return closing(here, before);
        if (Character.isDigit(here) && before == ',' && at > 1 && Character.isDigit(text.charAt(at - 2))) {
            return "a comma stands inside a number: write a decimal point and no thousands separators, as in 1234.5";
        }
        if (here == '.' || here == '+' || isOfNumber(before) && isOfNumber(here)) return NUMBER;
        char last = lastBefore();
        if (Character.isLetterOrDigit(last) || last == '}' || last == ']')
            return "a comma is missing before " + shown();
        if (last == '"') return "a comma or a colon is missing before " + shown();
        return "unexpected " + shown();
    }

    private String closing(char here, char before) {
        if (lastBefore() == ',') return "a comma stands before " + here + " with nothing after it: remove the comma";
        if (lastBefore() == ':') return "a value is missing before " + here;
        if (before == '.' || before == '-' || before == '+' || before == 'e' || before == 'E') return NUMBER;
        return "unexpected " + here + ": " + (here == '}' ? ']' : '}') + " must come first";
    }

    /// What is wrong with the bare word here, or that ends here; empty when there is none.
    private String word() {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) from--;
        int to = at;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) to++;
        if (from == to || !Character.isLetter(text.charAt(from))) return "";
        var word = text.substring(from, to);
        if (word.equals("true") || word.equals("false") || word.equals("null")) return "";
        if (from > 0 && Character.isDigit(text.charAt(from - 1))) return NUMBER;
        var shown = "'" + Shown.escaped(word) + "'";
        return text.substring(to).stripLeading().startsWith(":")
                ? "the field name " + shown + " must stand in double quotes"
                : shown + " is not a JSON value: write a number, a text in double quotes, true, false or null";
    }

    private char lastBefore() {
        var before = text.substring(0, at).stripTrailing();
        return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    }

    private String shown() {
        return "'" + Shown.escaped(Character.toString(text.codePointAt(at))) + "'";
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }
}
