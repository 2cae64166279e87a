package dev.efsplanner.intake;

import java.util.ArrayList;
import java.util.List;

/// Takes source text apart: names, numbers, texts and marks, without comments. Any text has tokens.
final class CodeTokens {
    /// How a language writes comments and texts.
    enum Style {
        JSON,
        HCL,
        SCRIPT,
        PYTHON
    }

    private final String source;
    private final Style style;
    private final List<CodeToken> tokens = new ArrayList<>();
    private int at;
    private int line;

    private CodeTokens(String source, Style style, int line) {
        this.source = source;
        this.style = style;
        this.line = line;
    }

    /// @param line of the first character
    static List<CodeToken> of(String source, Style style, int line) {
        var tokens = new CodeTokens(source, style, line);
        while (tokens.at < source.length()) tokens.next();
        return tokens.tokens;
    }

    private void next() {
        char c = source.charAt(at);
        if (c == '\n') {
            add(CodeToken.Kind.END_OF_LINE, "\n", line, at, at + 1);
            at++;
            line++;
        } else if (Character.isWhitespace(c) || c == '\u00a0') at++;
        else if (isComment()) comment();
        else if (style == Style.HCL && source.startsWith("<<", at)) document();
        else if (c == '"' || c == '\'' && style != Style.HCL || c == '`' && style == Style.SCRIPT) string(c);
        else if (isOfWord(c)) word();
        else {
            add(CodeToken.Kind.MARK, String.valueOf(c), line, at, at + 1);
            at++;
        }
    }

    private void add(CodeToken.Kind kind, String text, int first, int from, int to) {
        tokens.add(new CodeToken(kind, text, first, from, to));
    }

    private boolean isComment() {
        boolean hash = source.charAt(at) == '#' && (style == Style.PYTHON || style == Style.HCL);
        boolean slashes = style != Style.PYTHON && (source.startsWith("//", at) || source.startsWith("/*", at));
        return hash || slashes;
    }

    private void comment() {
        boolean block = source.startsWith("/*", at);
        int end = block ? source.indexOf("*/", at + 2) : source.indexOf('\n', at);
        int to = end < 0 ? source.length() : block ? end + 2 : end;
        skip(to);
    }

    private void skip(int to) {
        for (; at < to; at++) if (source.charAt(at) == '\n') line++;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$' || c == '-' || c == '@';
    }

    private void word() {
        int from = at;
        while (at < source.length() && isOfWord(source.charAt(at))) at++;
        add(CodeToken.Kind.WORD, source.substring(from, at), line, from, at);
    }

    private void string(char quote) {
        int from = at;
        int first = line;
        var closing =
                style != Style.JSON && source.startsWith(String.valueOf(quote).repeat(3), at)
                        ? String.valueOf(quote).repeat(3)
                        : String.valueOf(quote);
        at += closing.length();
        var text = new StringBuilder();
        while (at < source.length() && !source.startsWith(closing, at)) {
            char c = source.charAt(at);
            if (c == '\n' && closing.length() == 1 && quote != '`') break;
            if (c == '\\' && at + 1 < source.length()) text.append(escaped(source.charAt(at + 1)));
            if (c == '\\') skip(Math.min(source.length(), at + 2));
            else if (source.startsWith("${", at) && (style == Style.HCL || quote == '`')) inserted(text);
            else {
                text.append(c);
                skip(at + 1);
            }
        }
        if (source.startsWith(closing, at)) at += closing.length();
        add(CodeToken.Kind.STRING, text.toString(), first, from, at);
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case '\n' -> "";
            default -> String.valueOf(c);
        };
    }

    /// `${…}` within a text, which may hold texts itself.
    private void inserted(StringBuilder text) {
        int from = at;
        int depth = 0;
        while (at < source.length() && source.charAt(at) != '\n') {
            char c = source.charAt(at++);
            if (c == '{') depth++;
            if (c == '}' && --depth == 0) break;
        }
        text.append(source, from, at);
    }

    /// `<<EOT` and the lines up to `EOT`.
    private void document() {
        int from = at;
        int first = line;
        int end = source.indexOf('\n', at);
        var name = source.substring(at, end < 0 ? source.length() : end)
                .replaceFirst("<<-?", "")
                .strip();
        skip(end < 0 ? source.length() : end + 1);
        int begin = at;
        while (at < source.length()) {
            int stop = source.indexOf('\n', at);
            if (stop < 0) stop = source.length();
            if (source.substring(at, stop).strip().equals(name)) break;
            skip(Math.min(source.length(), stop + 1));
        }
        add(CodeToken.Kind.STRING, source.substring(begin, at), first, from, at);
        skip(Math.min(source.length(), at + name.length()));
        while (at < source.length() && source.charAt(at) != '\n' && isOfWord(source.charAt(at))) at++;
    }
}
