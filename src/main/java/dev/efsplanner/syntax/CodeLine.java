package dev.efsplanner.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of a source text, without its end.
public record CodeLine(List<Token> tokens) {
    public CodeLine {
        tokens = List.copyOf(tokens);
    }

    /// The lines of a text; a text that ends with a line's end has an empty last one.
    public static List<CodeLine> of(String text, Language language) {
        var lines = new ArrayList<CodeLine>();
        var line = new ArrayList<Token>();
        for (var token : language.tokens(text)) {
            var parts = token.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new CodeLine(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) line.add(new Token(token.ink(), parts[i]));
            }
        }
        lines.add(new CodeLine(line));
        return List.copyOf(lines);
    }

    public String text() {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
