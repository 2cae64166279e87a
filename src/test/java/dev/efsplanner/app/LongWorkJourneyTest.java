package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.efsplanner.support.Fx;
import dev.efsplanner.workload.Presets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person who does not want to wait for a map to the end.
class LongWorkJourneyTest extends Journey {

    @BeforeEach
    void open() {
        open(() -> {
            var window = Windows.seekingWithoutEnd();
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            return window;
        });
    }

    @Test
    void a_map_is_stopped_and_taken_up_again_and_the_plan_answers_all_the_while() throws TimeoutException {
        robot.clickOn(view("Cost map"));
        var note = Fx.call(() -> window.root.lookup("#ongoing"));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, note.visibleProperty());
        robot.clickOn(button(note, "Stop"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Stopped: Cost map", words(note));

        robot.clickOn(button(note, "Go on"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Cost map", words(note));
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Stopped: Cost map", words(note));

        var before = recommendation();
        robot.clickOn("#field-HOT").push(KeyCode.CONTROL, KeyCode.A).write("440");
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before, recommendation());
        assertEquals("Cost map", words(note), "another question takes it up");
    }

    private Node view(String title) {
        return Fx.call(() -> Fx.all(
                        window.root.lookup("#view-list"),
                        node -> node instanceof ToggleButton button
                                && button.getText().equals(title))
                .getFirst());
    }

    private static Node button(Node note, String text) {
        return Fx.call(() -> Fx.all(
                        note,
                        node -> node instanceof Button button
                                && button.getText().equals(text))
                .getFirst());
    }

    private static String words(Node note) {
        return Fx.call(() -> Fx.texts(note).getFirst());
    }

    private String recommendation() {
        return Fx.call(() -> ((Label) window.root.lookup("#recommendation")).getText());
    }
}
