package dev.efsplanner.ui.form;

import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.ui.session.WeekPicture.Block;
import dev.efsplanner.workload.Schedule.Weekly;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags blocks of the week: a block to other hours and days, its end to another length, each to the next quarter of an
/// hour; one drag is one act of the person.
final class WeekMouse {
    private static final double EDGE_PIXELS = 5;
    private static final double QUARTERS = 4;

    private final TypedWorkload typed;
    private final WeekView week;
    private Optional<Drag> drag = Optional.empty();

    /// @param hour where it was taken, and on which row
    private record Drag(int layer, Weekly from, double hour, double row, boolean byEnd) {
        Weekly to(double nowHour, double nowRow) {
            double days = 24 * (Math.floor(nowRow) - Math.floor(row));
            if (byEnd) return from.lasting(quarters(from.hours() + nowHour - hour + days));
            double start = from.start().toSecondOfDay() / 3600.0;
            return from.moved(quarters(start + nowHour - hour) - start + days);
        }

        private static double quarters(double hours) {
            return Math.rint(hours * QUARTERS) / QUARTERS;
        }
    }

    WeekMouse(TypedWorkload typed, WeekView week) {
        this.typed = typed;
        this.week = week;
    }

    void watch() {
        week.setOnMousePressed(this::press);
        week.setOnMouseDragged(this::drag);
        week.setOnMouseReleased(_ -> letGo());
        week.setOnMouseMoved(event -> week.setCursor(week.at(event.getX(), event.getY())
                .filter(block -> block.layer().schedule() instanceof Weekly)
                .map(block -> isAtEnd(block, event) ? Cursor.H_RESIZE : Cursor.HAND)
                .orElse(Cursor.DEFAULT)));
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        week.at(event.getX(), event.getY()).ifPresent(block -> {
            week.take(block.layer().layer());
            if (!(block.layer().schedule() instanceof Weekly weekly)) return;
            drag = Optional.of(new Drag(
                    block.layer().layer(),
                    weekly,
                    week.hour(event.getX()),
                    week.row(event.getY()),
                    isAtEnd(block, event)));
            typed.beginGesture();
        });
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(of -> typed.reschedule(of.layer(), of.to(week.hour(event.getX()), week.row(event.getY()))));
    }

    private void letGo() {
        if (drag.isEmpty()) return;
        drag = Optional.empty();
        typed.endGesture();
    }

    private boolean isAtEnd(Block block, MouseEvent event) {
        return block.ends() && (block.to() - week.hour(event.getX())) * week.hourWidth() <= EDGE_PIXELS;
    }
}
