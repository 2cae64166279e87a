package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.WorkloadField;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person who fills in the form with mouse and keys.
class FormJourneyTest extends Journey {
    @Test
    void arithmetic_is_typed_a_slider_is_dragged_and_a_block_is_moved_in_the_week() {
        open(Windows::window);
        arithmetic();
        slider();
        block();
    }

    private void arithmetic() {
        show("#field-HOT");
        robot.clickOn("#field-HOT").push(KeyCode.CONTROL, KeyCode.A).write("2*1.5 TiB");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3072, storedGib());
        robot.push(KeyCode.UP);
        assertEquals("4000", text(FieldPlace.of(WorkloadField.HOT)));
    }

    private void slider() {
        var seen = new ArrayList<Boolean>();
        var amounts = new TreeSet<Double>();
        var watch = Fx.call(() -> window.session.planProperty().subscribe((_, _) -> {
            seen.add(window.typed.gestureProperty().get());
            amounts.add(storedGib());
        }));
        // The headless mouse forgets what it pressed once something moves away under it: one move only.
        drag(middle("#slider-HOT .thumb"), 24, 1);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(watch::unsubscribe);
        assertTrue(amounts.size() == 1 && amounts.first() > 6000, amounts.toString());
        assertEquals(Set.of(true), Set.copyOf(seen));
    }

    private void block() {
        show("#week");
        var from = middle("#week-0-TUE");
        double hour = Fx.call(() ->
                        window.root.lookup("#week-0-TUE").getLayoutBounds().getWidth())
                / 2;
        drag(from, -hour, 3);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("19:00", text(FieldPlace.of(0, WorkloadField.START)));
        assertEquals("weekdays", text(FieldPlace.of(0, WorkloadField.DAYS)));
    }

    /// In so many steps, each of them seen before the next.
    private void drag(Point2D from, double step, int steps) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        for (int i = 1; i <= steps; i++) {
            robot.moveTo(from.add(i * step, 0));
            WaitForAsyncUtils.waitForFxEvents();
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Brings a node to the middle of the form.
    private void show(String id) {
        Fx.run(() -> {
            var form = (ScrollPane) window.root.lookup("#form");
            Fx.layOut(window.root);
            var content = form.getContent();
            var node = window.root.lookup(id);
            double y = content.sceneToLocal(node.localToScene(0, 0)).getY();
            double height = content.getLayoutBounds().getHeight();
            double shown = form.getViewportBounds().getHeight();
            form.setVvalue(Math.clamp((y - shown / 3) / (height - shown), 0, 1));
            Fx.layOut(window.root);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D middle(String selector) {
        return Fx.call(() -> {
            Node node = window.root.lookup(selector);
            var bounds = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 4);
        });
    }

    private double storedGib() {
        return window.session
                .planProperty()
                .get()
                .orElseThrow()
                .workload()
                .storage()
                .hot()
                .gib();
    }

    private String text(FieldPlace place) {
        return Fx.call(() -> window.typed.text(place));
    }
}
