package dev.efsplanner.ui.export;

import dev.efsplanner.syntax.CodeLine;
import dev.efsplanner.syntax.Ink;
import dev.efsplanner.syntax.Token;
import java.util.List;

/// A line to be shown.
///
/// @param gutter what stands before it; empty for its number
/// @param style of the whole line; empty for none
record PaneLine(String gutter, String style, CodeLine code) {
    static PaneLine numbered(CodeLine code) {
        return new PaneLine("", "", code);
    }

    static PaneLine plain(String gutter, String style, String text) {
        var tokens = text.isEmpty() ? List.<Token>of() : List.of(new Token(Ink.PLAIN, text));
        return new PaneLine(gutter, style, new CodeLine(tokens));
    }
}
