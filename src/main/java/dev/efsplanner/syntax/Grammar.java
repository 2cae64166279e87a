package dev.efsplanner.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/// How a language is taken apart.
///
/// @param states by name; reading begins in [#FIRST]
record Grammar(Map<String, State> states) {
    static final String FIRST = "code";

    Grammar {
        states = Map.copyOf(states);
        if (!states.containsKey(FIRST)) throw new IllegalArgumentException("no state " + FIRST);
    }

    /// The tokens, put together, are the text.
    List<Token> tokens(String text) {
        var pieces = new Pieces(text);
        var matchers = new HashMap<String, Matcher>();
        var open = new ArrayDeque<String>();
        open.push(FIRST);
        int at = 0;
        while (at < text.length()) {
            var name = open.element();
            var state = states.get(name);
            var matcher = matchers.computeIfAbsent(name, _ -> state.pattern().matcher(text));
            if (!matcher.find(at)) {
                pieces.add(state.rest(), text.length());
                break;
            }
            pieces.add(state.rest(), matcher.start());
            if (matcher.end() == matcher.start()) {
                // What matches nothing would be matched for ever.
                at = matcher.end() + 1;
                pieces.add(state.rest(), at);
                continue;
            }
            var rule = state.matched(matcher);
            at = matcher.end();
            pieces.add(rule.ink(), at);
            switch (rule.next()) {
                case Rule.Next.Stay() -> {}
                case Rule.Next.Into(var inner) -> open.push(inner);
                case Rule.Next.Back() -> {
                    if (open.size() > 1) open.pop();
                }
            }
        }
        return pieces.tokens();
    }

    /// Neighbours in the same ink become one.
    private static final class Pieces {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private Ink ink = Ink.PLAIN;
        private int from;
        private int to;

        Pieces(String text) {
            this.text = text;
        }

        void add(Ink next, int end) {
            if (end == to) return;
            if (next != ink) {
                close();
                ink = next;
            }
            to = end;
        }

        private void close() {
            if (to > from) tokens.add(new Token(ink, text.substring(from, to)));
            from = to;
        }

        List<Token> tokens() {
            close();
            return List.copyOf(tokens);
        }
    }
}
