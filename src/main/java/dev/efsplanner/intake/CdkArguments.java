package dev.efsplanner.intake;

import dev.efsplanner.intake.CodeToken.Kind;
import java.util.ArrayList;
import java.util.List;

/// The named arguments of a construct, in the way of each language.
///
/// @param form one of the CDK's
record CdkArguments(CodeParser code, PastedForm form) {
    /// @param at the name that the construct is made by; its bracket follows
    Node.Group of(int at) {
        int line = code.token(at).line();
        int open = at + 1;
        int close = Math.min(code.closed(open), code.size());
        return switch (form) {
            case CDK_PYTHON -> new Node.Group(code.entries(open + 1, close, 0), line);
            case CDK_JAVA -> new Node.Group(chain(close + 1), line);
            case CDK_TYPESCRIPT -> object(open + 1, close, line);
            case AWS_CLI, DESCRIPTION, TERRAFORM, CLOUDFORMATION ->
                throw new IllegalArgumentException(form + " has no constructs");
        };
    }

    /// What stands in the brackets.
    String written(int at) {
        int close = Math.min(code.closed(at + 1), code.size());
        return close <= at + 2 ? "" : code.written(at + 2, close);
    }

    /// The last argument that is an object.
    private Node.Group object(int from, int end, int line) {
        var found = new Node.Group(List.of(), line);
        for (int at = from; at < end; at++) {
            if (!code.is(at, '{') && !code.is(at, '[') && !code.is(at, '(')) continue;
            int close = Math.min(code.closed(at), end);
            if (code.is(at, '{')) found = new Node.Group(code.entries(at + 1, close, 0), line);
            at = close;
        }
        return found;
    }

    /// `.name(value)`, one after the other.
    private List<Node.Entry> chain(int from) {
        var entries = new ArrayList<Node.Entry>();
        int at = code.past(from, code.size());
        while (at + 1 < code.size()
                && code.token(at).kind() == Kind.WORD
                && code.token(at).text().startsWith(".")
                && code.is(at + 1, '(')) {
            var name = code.token(at);
            int close = Math.min(code.closed(at + 1), code.size());
            if (name.text().equals(".build")) break;
            entries.add(new Node.Entry(name.text().substring(1), code.value(at + 2, close, 0), name.line()));
            at = code.past(close + 1, code.size());
        }
        return entries;
    }
}
