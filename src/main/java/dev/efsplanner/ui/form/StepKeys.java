package dev.efsplanner.ui.form;

import dev.efsplanner.workload.Field;
import dev.efsplanner.workload.Steps;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// Up and down keys in a number field, and the wheel over it while it has the focus: the next round number.
final class StepKeys {
    private final Field field;
    private final TextField control;

    private StepKeys(Field field, TextField control) {
        this.field = field;
        this.control = control;
    }

    static void watch(Field field, TextField control) {
        if (!Steps.has(field)) return;
        var keys = new StepKeys(field, control);
        control.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        control.addEventFilter(ScrollEvent.SCROLL, keys::scroll);
    }

    private void press(KeyEvent event) {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (alone && event.getCode() == KeyCode.UP) step(true, event);
        else if (alone && event.getCode() == KeyCode.DOWN) step(false, event);
    }

    /// Without the focus the wheel moves the form, as a person expects who is only passing.
    private void scroll(ScrollEvent event) {
        if (control.isFocused() && event.getDeltaY() != 0) step(event.getDeltaY() > 0, event);
    }

    private void step(boolean up, Event event) {
        event.consume();
        Steps.next(field, control.getText(), up).ifPresent(next -> {
            control.setText(next);
            control.selectAll();
        });
    }
}
