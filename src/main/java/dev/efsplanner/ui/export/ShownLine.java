package dev.efsplanner.ui.export;

import dev.efsplanner.syntax.Ink;
import dev.efsplanner.syntax.Token;
import dev.efsplanner.ui.session.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line as it is painted: its pieces with their style classes.
///
/// @param gutter what stands before it; empty for its number
/// @param style of the whole line; empty for none
record ShownLine(String gutter, String style, List<Piece> pieces) {
    record Piece(String text, List<String> styles) {}

    static final ShownLine EMPTY = new ShownLine("", "", List.of());

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// Lines with the hits of a search laid over their inks.
    static List<ShownLine> of(List<PaneLine> lines, Finding.Found found) {
        var shown = new ArrayList<ShownLine>();
        var hits = found.hits();
        int offset = 0;
        int hit = 0;
        for (var line : lines) {
            var pieces = new ArrayList<Piece>();
            for (var token : line.code().tokens()) {
                int end = offset + token.text().length();
                int at = offset;
                while (at < end) {
                    while (hit < hits.size() && hits.get(hit).to() <= at) hit++;
                    boolean inside = hit < hits.size() && hits.get(hit).from() <= at;
                    int next = hit == hits.size()
                            ? end
                            : Math.min(
                                    end,
                                    inside ? hits.get(hit).to() : hits.get(hit).from());
                    pieces.add(piece(token, at - offset, next - offset, inside, hit == found.at()));
                    at = next;
                }
                offset = end;
            }
            offset++;
            shown.add(new ShownLine(line.gutter(), line.style(), List.copyOf(pieces)));
        }
        return List.copyOf(shown);
    }

    private static Piece piece(Token token, int from, int to, boolean hit, boolean looked) {
        var styles = new ArrayList<String>();
        if (token.ink() != Ink.PLAIN) styles.add("ink-" + token.ink().code());
        if (hit) styles.add(looked ? "hit-now" : "hit");
        return new Piece(visible(token.text().substring(from, to)), List.copyOf(styles));
    }

    /// What would end the line, or not be seen, has its sign in its place; each is one character, as before.
    private static String visible(String text) {
        if (text.chars().noneMatch(ShownLine::isHidden)) return text;
        return text.chars()
                .map(c -> isHidden(c) ? c == 0x7F ? 0x2421 : 0x2400 + c : c)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString();
    }

    private static boolean isHidden(int c) {
        return c < ' ' && c != '\t' || c == 0x7F;
    }
}
