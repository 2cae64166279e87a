package dev.efsplanner.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Fx;
import dev.efsplanner.syntax.CodeLine;
import dev.efsplanner.syntax.Language;
import dev.efsplanner.ui.session.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is shown is what was to be shown, whichever way it came about.
@ExtendWith(Fx.class)
class CodeTextTest {
    private static final List<String> LINES = List.of("", "x = 1", "# remark", "say \"a $b\"", "if true", "\tfi");

    @Test
    void any_text_after_any_other_is_shown_whole_with_its_inks_and_marks() {
        Fx.run(() -> {
            var random = new Random(11);
            var text = new CodeText("sample");
            for (int i = 0; i < Draws.of(300); i++) {
                var lines = shown(random);
                text.show(lines);
                assertEquals(lines.stream().map(ShownLine::text).collect(Collectors.joining("\n")), text.getText());
                assertEquals(lines, read(text));
            }
        });
    }

    @Test
    void only_the_lines_that_differ_are_replaced() {
        Fx.run(() -> {
            var text = new CodeText("sample");
            text.show(lines("a\nb\nc\nd\n"));
            var before = List.copyOf(text.getParagraphs());
            text.show(lines("a\nb2\nc\nd\n"));
            assertEquals(List.of(true, false, true, true, true), same(before, List.copyOf(text.getParagraphs())));
            before = List.copyOf(text.getParagraphs());
            text.show(lines("a\nb2\nb3\nc\nd\n"));
            assertEquals(before.getLast(), text.getParagraphs().getLast());
            assertEquals("a\nb2\nb3\nc\nd\n", text.getText());
        });
    }

    @Test
    void another_text_is_shown_though_its_hits_are_the_same() {
        Fx.run(() -> {
            var pane = new CodePane("sample", "sample");
            pane.show(List.of(PaneLine.plain("", "", "x y")), true);
            pane.find();
            ((TextField) pane.lookup("#find-words")).setText("x");
            pane.show(List.of(PaneLine.plain("", "", "x z")), false);
            assertEquals("x z", ((CodeText) pane.lookup("#sample")).getText());
        });
    }

    @Test
    void a_hit_is_laid_over_the_inks_and_what_cannot_be_seen_has_a_sign() {
        var code = List.of(
                PaneLine.numbered(CodeLine.of("x # y", Language.BASH).getFirst()),
                PaneLine.plain("9 +", "line-added", "z\r"));
        var found = new Finding.Found(List.of(new Finding.Hit(0, 3), new Finding.Hit(6, 7)), 1);
        assertEquals(
                List.of(
                        new ShownLine(
                                "",
                                "",
                                List.of(
                                        new ShownLine.Piece("x ", List.of("hit")),
                                        new ShownLine.Piece("#", List.of("ink-comment", "hit")),
                                        new ShownLine.Piece(" y", List.of("ink-comment")))),
                        new ShownLine(
                                "9 +",
                                "line-added",
                                List.of(
                                        new ShownLine.Piece("z", List.of("hit-now")),
                                        new ShownLine.Piece("\u240d", List.of())))),
                ShownLine.of(code, found));
    }

    @Test
    void a_screen_reader_reads_the_text_and_where_the_cursor_stands() {
        Fx.run(() -> {
            var text = new CodeText("Preview of the file");
            text.show(lines("one\ntwo"));
            text.reveal(4, 7);
            assertEquals("one\ntwo", text.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(4, text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START));
            assertEquals(7, text.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END));
            assertEquals("Preview of the file", text.getAccessibleHelp());
        });
    }

    private static List<Boolean> same(List<?> before, List<?> after) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> before.get(i) == after.get(i))
                .toList();
    }

    private static List<ShownLine> lines(String text) {
        return ShownLine.of(
                CodeLine.of(text, Language.BASH).stream()
                        .map(PaneLine::numbered)
                        .toList(),
                Finding.Found.NONE);
    }

    /// A few lines, some with a mark; now and then with hits.
    private static List<ShownLine> shown(Random random) {
        var text = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> LINES.get(random.nextInt(LINES.size())))
                .collect(Collectors.joining("\n"));
        var lines = CodeLine.of(text, Language.BASH).stream()
                .map(code -> new PaneLine("", random.nextInt(3) == 0 ? "line-added" : "", code))
                .toList();
        var finding = new Finding();
        finding.textProperty().set(text);
        if (random.nextBoolean()) finding.wordsProperty().set("a");
        return ShownLine.of(lines, finding.foundProperty().get());
    }

    private static List<ShownLine> read(CodeText text) {
        var lines = new ArrayList<ShownLine>();
        for (var paragraph : text.getParagraphs()) {
            var pieces = paragraph.getStyledSegments().stream()
                    .filter(piece -> !piece.getSegment().isEmpty())
                    .map(piece -> new ShownLine.Piece(piece.getSegment(), List.copyOf(piece.getStyle())))
                    .toList();
            lines.add(new ShownLine("", String.join(" ", paragraph.getParagraphStyle()), pieces));
        }
        return lines;
    }
}
