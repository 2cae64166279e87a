package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Command;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Palette, sheet of shortcuts, glossary, tour and zoom, as a person meets them.
class HelpTest extends Journey {

    @BeforeEach
    void open() {
        open(Windows::window);
    }

    @Test
    void no_two_commands_have_the_same_keys_and_all_keys_can_be_pressed() {
        var taken = new HashSet<KeyCombination>();
        var twice = window.commands
                .all()
                .filter(command -> !command.keys().isEmpty())
                .filter(command -> !taken.add(KeyCombination.valueOf(command.keys())))
                .map(Command::plainTitle)
                .toList();
        assertEquals(List.of(), twice);
        assertTrue(taken.size() > 10);
    }

    @Test
    void a_view_is_found_in_the_palette_by_a_part_of_its_name() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("break");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Fx.call(() -> window.root.lookup("#break-even").isVisible()));
        assertTrue(anywhere("#palette-field").isEmpty());
        Fx.run(window.help::openPalette);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "", Fx.call(() -> ((TextInputControl) anywhere("#palette-field").getFirst()).getText()));
    }

    @Test
    void a_question_in_the_glossary_leads_to_the_term_with_its_formula_and_source() {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() ->
                ((TextInputControl) anywhere("#glossary-field").getFirst()).setText("What is metered throughput?"));
        WaitForAsyncUtils.waitForFxEvents();
        var texts = Fx.call(() -> Fx.texts(anywhere("#glossary-meaning").getFirst()));
        assertEquals("Metered throughput", texts.getFirst());
        assertTrue(texts.contains("writes + reads ÷ 3 + metadata"), texts.toString());
        assertTrue(texts.getLast().startsWith("AWS Storage Blog"), texts.toString());
    }

    @Test
    void the_sheet_of_shortcuts_lists_every_command_that_has_keys() {
        Fx.run(window.help::openShortcuts);
        var texts = Set.copyOf(Fx.call(() -> Fx.texts(anywhere("#shortcuts").getFirst())));
        var missing = window.commands
                .all()
                .filter(command -> !command.keys().isEmpty())
                .filter(command -> !texts.contains(command.plainTitle()))
                .map(Command::plainTitle)
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(texts.contains("Ctrl+O"), texts.toString());
    }

    @Test
    void the_tour_goes_through_the_window_and_ends() {
        Fx.run(window.help::startTour);
        WaitForAsyncUtils.waitForFxEvents();
        var first = Fx.call(() -> Fx.texts(anywhere(".tour").getFirst()));
        assertEquals("Describe the workload", first.getFirst());
        for (int stop = 0; stop < 5; stop++) {
            var next = anywhere("#tour-next").getFirst();
            assertEquals(next, Fx.call(() -> next.getScene().getFocusOwner()), "Enter goes on");
            Fx.run(() -> ((Button) anywhere("#tour-next").getFirst()).fire());
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertTrue(anywhere(".tour").isEmpty());
    }

    @Test
    void zoom_has_its_keys_where_plus_is_no_key_of_its_own_and_on_the_number_pad() {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.ADD);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(150, window.theme.zoom().percentProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(125, window.theme.zoom().percentProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(100, window.theme.zoom().percentProperty().get());
    }

    @Test
    void at_twice_the_size_texts_are_twice_as_large_and_the_views_keep_their_names_whole() {
        var cut = Fx.call(() -> {
            window.theme.zoom().set(200);
            Fx.layOut(window.root);
            assertEquals(26, ((Label) window.root.lookup("#basis")).getFont().getSize() / 0.9, 0.01);
            return Fx.all(window.root.lookup("#view-list"), node -> node instanceof Labeled).stream()
                    .map(node -> (Labeled) node)
                    .filter(title -> title.getWidth() < title.prefWidth(-1) - 0.5)
                    .map(Labeled::getText)
                    .toList();
        });
        assertEquals(List.of(), cut);
    }

    /// In whichever window it is shown.
    private static List<Node> anywhere(String selector) {
        return Fx.call(() -> List.copyOf(Window.getWindows()).stream()
                .filter(shown -> shown.getScene() != null)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(selector).stream())
                .toList());
    }
}
