package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Fx;
import dev.efsplanner.workload.Presets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person who found a set-up somewhere and would like to know what is wrong with it.
class CopiedJourneyTest extends Journey {
    private static final String SEED = Checkout.text(Path.of("src/test/resources/dev/efsplanner/intake/seed.sh"));

    private static final String HINT =
            "Paste a set-up on the left: its defects are listed here, and how it does for this workload.";

    @BeforeEach
    void open() {
        open(() -> {
            var window = Windows.window();
            window.typed.replace(Presets.bundled("ray-small").orElseThrow());
            return window;
        });
    }

    @Test
    void the_seeds_command_is_pasted_and_its_defects_are_read() {
        pasteSeed();
        var cards = Fx.call(() -> Fx.all(
                window.root.lookup("#copied-answer"),
                node -> node.getStyleClass().contains("defect")));
        assertEquals(
                List.of(
                        "Does not run, Line 3, --file-system-type REGIONAL",
                        "Does not run, Line 4, --performance-mode GENERAL_PURPOSE",
                        "Does not run, Line 5, --throughput-mode ELASTIC",
                        "Does not run, Line 6, --encrypted true",
                        "Cannot be mounted, Line 1, aws efs create-file-system",
                        "Unsafe, Line 1, aws efs create-file-system",
                        "Costs or misleads, Line 1, aws efs create-file-system"),
                Fx.call(() -> cards.stream()
                        .map(card -> String.join(", ", Fx.texts(card).subList(0, 3)))
                        .toList()));
        var texts = texts();
        assertEquals(List.of("Regional · General Purpose · Elastic", "Read as AWS CLI commands."), texts.subList(0, 2));
        assertTrue(texts.contains("$7,850.74 a month"), texts.toString());
        assertTrue(
                texts.stream().anyMatch(text -> text.startsWith("⚠ As it stands it does not work: line 3, ")),
                texts.toString());
    }

    @Test
    void before_anything_is_pasted_it_is_said_what_to_do() {
        Fx.run(() -> {
            window.root.showView("Pasted set-up");
            Fx.layOut(window.root);
        });
        assertEquals(List.of(HINT), texts());
        var hint = Fx.call(() -> Fx.all(window.root.lookup("#copied-answer"), node -> node instanceof Label)
                .getFirst());
        assertTrue(hint.getBoundsInParent().getHeight() > 10, hint.toString());
    }

    @Test
    void the_line_of_a_defect_is_selected_in_the_paste() {
        pasteSeed();
        Fx.run(() -> ((Hyperlink) Fx.all(
                                window.root.lookup("#copied-answer"),
                                node -> node instanceof Hyperlink link
                                        && link.getText().equals("Line 6"))
                        .getFirst())
                .fire());
        assertEquals("    --encrypted true \\", Fx.call(() -> area().getSelectedText()));
    }

    @Test
    void what_was_read_is_taken_as_todays_set_up_and_the_way_to_the_chosen_row_is_shown() {
        pasteSeed();
        Fx.run(() -> ((Button) window.root.lookup("#take-today")).fire());
        assertEquals(
                "Today's set-up is Regional · General Purpose · Elastic.",
                Fx.call(() -> ((Labeled) window.root.lookup("#notice")).getText()));
        Fx.run(() -> window.session.choose("regional-gp-bursting"));
        var texts = texts();
        var way = texts.subList(texts.indexOf("From today's set-up to the chosen row"), texts.size());
        assertEquals("Today: Regional · General Purpose · Elastic", way.get(1));
        assertEquals("1. Switch from Elastic to Bursting (online)", way.get(2));
        Fx.run(() -> window.session.choose("regional-maxio-elastic"));
        assertEquals("The chosen row is not possible.", texts().getLast());
    }

    @Test
    void a_word_is_refused_and_the_answer_goes_when_the_text_goes() {
        pasteSeed();
        Fx.run(() -> area().setText("hello"));
        assertTrue(
                texts().getFirst().startsWith("Not read: this is none of the forms that are read"), texts().toString());
        Fx.run(() -> area().setText(""));
        assertEquals(List.of(HINT), texts());
    }

    @Test
    void at_1280_by_800_texts_wrap_and_none_is_cut() {
        var cut = Fx.call(() -> {
            var other = Windows.window();
            other.typed.replace(Presets.bundled("ray-small").orElseThrow());
            other.root.showView("Pasted set-up");
            other.scene(1280, 800);
            Fx.layOut(other.root);
            ((TextArea) other.root.lookup("#copied-text")).setText(SEED);
            Fx.layOut(other.root);
            return Fx.all(other.root.lookup("#copied"), CopiedJourneyTest::isCut).stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList();
        });
        assertEquals(List.of(), cut);
    }

    @Test
    void the_name_of_the_view_is_in_sight_when_the_command_shows_it() {
        var missed = Fx.call(() -> {
            var other = Windows.window();
            other.scene(1280, 800);
            Fx.layOut(other.root);
            var found = new ArrayList<String>();
            for (var title : List.of("Pasted set-up", "Credits", "Editions")) {
                other.root.showView(title);
                Fx.layOut(other.root);
                var list = (ScrollPane) other.root.lookup("#view-list");
                var button = Fx.all(list, node -> node instanceof ToggleButton one && one.isSelected())
                        .getFirst();
                var place = list.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
                if (place.getMinY() < -0.5 || place.getMaxY() > list.getHeight() + 0.5) found.add(title + place);
            }
            return found;
        });
        assertEquals(List.of(), missed);
    }

    private static boolean isCut(Node node) {
        return node instanceof Label label
                && label.isVisible()
                && label.lookup(".text") instanceof Text text
                && !text.getText().equals(label.getText());
    }

    private void pasteSeed() {
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, SEED)));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V).release(KeyCode.V, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Fx.call(() -> area().isFocused()));
        robot.press(KeyCode.CONTROL, KeyCode.V).release(KeyCode.V, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(SEED, Fx.call(() -> area().getText()));
    }

    private TextArea area() {
        return (TextArea) window.root.lookup("#copied-text");
    }

    private List<String> texts() {
        return Fx.call(() -> Fx.texts(window.root.lookup("#copied-answer")));
    }
}
