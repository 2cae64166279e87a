package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Schedule.Weekly;
import dev.efsplanner.workload.WeekLayer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;

/// Arrow keys on a block of the week: quarters of an hour, hours with Shift, days up and down, and how long it lasts
/// with Control.
record WeekKeys(TypedWorkload typed, WeekLayer layer, IntConsumer choose) {
    private static final double QUARTER = 0.25;

    void press(KeyEvent event) {
        double step = event.isShiftDown() ? 1 : QUARTER;
        switch (event.getCode()) {
            case LEFT -> change(event, -step);
            case RIGHT -> change(event, step);
            case UP -> move(event, -24);
            case DOWN -> move(event, 24);
            case ENTER, SPACE -> {
                event.consume();
                choose.accept(layer.layer());
            }
            default -> {}
        }
    }

    private void change(KeyEvent event, double hours) {
        if (!event.isShortcutDown()) {
            move(event, hours);
        } else if (layer.schedule() instanceof Weekly weekly) {
            event.consume();
            typed.reschedule(layer.layer(), weekly.lasting(weekly.hours() + hours));
        }
    }

    private void move(KeyEvent event, double hours) {
        event.consume();
        if (layer.schedule() instanceof Weekly weekly) typed.reschedule(layer.layer(), weekly.moved(hours));
    }
}
