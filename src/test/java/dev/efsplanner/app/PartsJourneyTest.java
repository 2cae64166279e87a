package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.WorkloadField;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person who presents one part of the window to others, and comes back to the whole.
class PartsJourneyTest extends Journey {

    @BeforeEach
    void open() {
        open(Windows::window);
    }

    @Test
    void without_the_form_the_plan_has_the_whole_width_and_the_form_comes_back_where_it_was() {
        double divider = divider("#sides");
        press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(found("#form").isEmpty());
        assertEquals(Fx.call(window.root::getWidth), width("#answer"), 1);
        press(KeyCode.CONTROL, KeyCode.B);
        assertTrue(found("#form").isPresent());
        assertEquals(divider, divider("#sides"), 1e-3);
    }

    @Test
    void without_the_comparison_the_view_has_the_whole_height_and_looking_for_a_row_brings_it_back() {
        double divider = divider("#answer");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertTrue(found("#comparison").isEmpty());
        assertEquals(height("#answer"), height("#views"), 1);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(found("#comparison").isPresent());
        assertEquals(divider, divider("#answer"), 1e-3);
        robot.write("One Zone");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "filter-words", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void the_field_with_a_problem_is_shown_together_with_the_form_around_it() {
        press(KeyCode.CONTROL, KeyCode.B);
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "-1"));
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> ((Button) found("#stale-note .button").orElseThrow()).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("field-HOT", Fx.call(() -> stage.getScene().getFocusOwner().getId()));
    }

    /// Out of sight: the headless toolkit may still be bringing a frame of the size before.
    @Test
    void the_window_fills_the_screen_and_gives_it_back() {
        var command = window.commands
                .all()
                .filter(one -> one.keys().equals("F11"))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> {
            stage.hide();
            command.run().run();
            assertTrue(stage.isFullScreen());
            command.run().run();
            assertFalse(stage.isFullScreen());
        });
    }

    private Optional<Node> found(String selector) {
        return Fx.call(() -> Optional.ofNullable(window.root.lookup(selector)));
    }

    private double divider(String split) {
        return Fx.call(() -> ((SplitPane) window.root.lookup(split)).getDividerPositions()[0]);
    }

    private double width(String selector) {
        return Fx.call(() -> window.root.lookup(selector).getLayoutBounds().getWidth());
    }

    private double height(String selector) {
        return Fx.call(() -> window.root.lookup(selector).getLayoutBounds().getHeight());
    }
}
