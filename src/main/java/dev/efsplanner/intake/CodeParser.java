package dev.efsplanner.intake;

import dev.efsplanner.intake.CodeToken.Kind;
import dev.efsplanner.intake.CodeTokens.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Reads values out of source text: objects, lists, texts, and whatever else as the expression that it is.
///
/// It is no compiler: it finds what a set-up states and passes over the rest, so any text gives some value.
final class CodeParser {
    private static final int DEEPEST = 60;

    private final String source;
    private final Style style;
    private final List<CodeToken> tokens;
    private final int[] closing;

    CodeParser(String source, Style style, int line) {
        this.source = source;
        this.style = style;
        tokens = CodeTokens.of(source, style, line);
        closing = closing(tokens);
    }

    static Node json(String text, int line) {
        var parser = new CodeParser(text, Style.JSON, line);
        return parser.value(0, parser.tokens.size(), 0);
    }

    /// Where each opening bracket is closed; for one that is not, the end.
    private static int[] closing(List<CodeToken> tokens) {
        var closing = new int[tokens.size()];
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < closing.length; i++) {
            closing[i] = closing.length;
            var token = tokens.get(i);
            if (token.is('{') || token.is('[') || token.is('(')) open.push(i);
            if ((token.is('}') || token.is(']') || token.is(')')) && !open.isEmpty()) closing[open.pop()] = i;
        }
        return closing;
    }

    int size() {
        return tokens.size();
    }

    CodeToken token(int at) {
        return tokens.get(at);
    }

    boolean is(int at, char mark) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(mark);
    }

    /// Where the bracket at this place is closed.
    int closed(int at) {
        return closing[at];
    }

    /// The next place that is no end of a line.
    int past(int at, int end) {
        int next = at;
        while (next < end && tokens.get(next).kind() == Kind.END_OF_LINE) next++;
        return next;
    }

    /// The value of the tokens from one place to before another.
    Node value(int begin, int stop, int depth) {
        int from = past(begin, stop);
        int end = stop;
        while (end > from && tokens.get(end - 1).kind() == Kind.END_OF_LINE) end--;
        if (from >= end)
            return new Node.Text(
                    "", false, from < tokens.size() ? tokens.get(from).line() : 1);
        var first = tokens.get(from);
        if (end == from + 1 && first.kind() == Kind.STRING) return string(first);
        if (end == from + 1 && first.kind() == Kind.WORD)
            return new Node.Text(first.text(), isLiteral(first.text()), first.line());
        boolean bracketed = closing[from] >= end - 1 && depth < DEEPEST;
        int inner = Math.min(closing[from], end);
        if (bracketed && first.is('{')) return new Node.Group(entries(from + 1, inner, depth + 1), first.line());
        if (bracketed && first.is('[')) return new Node.Many(members(from + 1, inner, depth + 1), first.line());
        return new Node.Text(written(from, end), false, first.line());
    }

    private Node string(CodeToken token) {
        boolean open = token.text().contains("${") && (style == Style.HCL || source.charAt(token.from()) == '`');
        return new Node.Text(token.text(), !open, token.line());
    }

    private static boolean isLiteral(String word) {
        return word.matches("[+-]?[0-9][0-9._]*([eE][+-]?[0-9]+)?|true|false|True|False");
    }

    /// Tokens as they stand in the source, in one line.
    String written(int from, int end) {
        return source.substring(tokens.get(from).from(), tokens.get(end - 1).to())
                .replaceAll("\\s+", " ");
    }

    private List<Node> members(int from, int end, int depth) {
        var nodes = new ArrayList<Node>();
        int at = past(from, end);
        while (at < end) {
            int stop = stop(at, end);
            if (stop > at) nodes.add(value(at, stop, depth));
            at = past(stop + 1, end);
        }
        return nodes;
    }

    /// `name: value` or `name = value`, and a name alone, which stands for itself.
    List<Node.Entry> entries(int from, int end, int depth) {
        var entries = new ArrayList<Node.Entry>();
        int at = past(from, end);
        while (at < end) {
            int stop = stop(at, end);
            var name = tokens.get(at);
            boolean named = name.kind() == Kind.WORD || name.kind() == Kind.STRING;
            if (named && (is(at + 1, ':') || is(at + 1, '=')) && at + 1 < stop) {
                entries.add(new Node.Entry(name.text(), value(at + 2, stop, depth), name.line()));
            } else if (style == Style.SCRIPT && name.kind() == Kind.WORD && stop == at + 1) {
                entries.add(new Node.Entry(name.text(), new Node.Text(name.text(), false, name.line()), name.line()));
            }
            at = past(stop + 1, end);
        }
        return entries;
    }

    /// Where the value that begins here ends: at a comma, and in HCL at the end of the line.
    private int stop(int from, int end) {
        int at = from;
        while (at < end) {
            var token = tokens.get(at);
            if (token.is(',') || token.is(';')) return at;
            if (style == Style.HCL && token.kind() == Kind.END_OF_LINE) return at;
            at = token.is('{') || token.is('[') || token.is('(') ? Math.min(closing[at], end) + 1 : at + 1;
        }
        return Math.min(at, end);
    }

    /// Where a value of HCL ends that begins here.
    int endOfValue(int from, int end) {
        return stop(from, end);
    }
}
