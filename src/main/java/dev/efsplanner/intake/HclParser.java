package dev.efsplanner.intake;

import dev.efsplanner.intake.CodeToken.Kind;
import dev.efsplanner.intake.CodeTokens.Style;
import java.util.ArrayList;
import java.util.List;

/// Reads Terraform's language as far as set-ups need it: blocks, attributes and their values.
final class HclParser {
    private static final int DEEPEST = 30;

    private final CodeParser code;

    private HclParser(CodeParser code) {
        this.code = code;
    }

    /// A block is an entry whose name is its type and its labels, a blank between them.
    static Node.Group read(String text) {
        var code = new CodeParser(text, Style.HCL, 1);
        return new Node.Group(new HclParser(code).body(0, code.size(), 0), 1);
    }

    private List<Node.Entry> body(int from, int end, int depth) {
        var entries = new ArrayList<Node.Entry>();
        int at = code.past(from, end);
        while (at < end) {
            var token = code.token(at);
            if (token.kind() != Kind.WORD) at++;
            else if (code.is(at + 1, '=') && !code.is(at + 2, '=')) {
                int stop = Math.max(at + 2, code.endOfValue(at + 2, end));
                entries.add(new Node.Entry(token.text(), code.value(at + 2, Math.min(stop, end), 0), token.line()));
                at = stop;
            } else at = block(entries, at, end, depth);
            at = code.past(at, end);
        }
        return entries;
    }

    private int block(List<Node.Entry> entries, int from, int end, int depth) {
        var name = new StringBuilder(code.token(from).text());
        int at = from + 1;
        while (at < end && isLabel(code.token(at)))
            name.append(' ').append(code.token(at++).text());
        if (at >= end || !code.is(at, '{')) return at;
        int close = Math.min(code.closed(at), end);
        int line = code.token(from).line();
        if (depth < DEEPEST)
            entries.add(new Node.Entry(name.toString(), new Node.Group(body(at + 1, close, depth + 1), line), line));
        return close + 1;
    }

    private static boolean isLabel(CodeToken token) {
        return token.kind() == Kind.STRING || token.kind() == Kind.WORD;
    }
}
