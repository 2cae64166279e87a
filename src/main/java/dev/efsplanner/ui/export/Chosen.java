package dev.efsplanner.ui.export;

import dev.efsplanner.ui.part.Hint;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;

/// A choice of long names in little room: the ends of the chosen name stay in sight, all of it is in the tooltip.
final class Chosen {
    private static final int ROWS = 16;

    private Chosen() {}

    static <T> void inFull(ComboBox<T> choice) {
        choice.setVisibleRowCount(ROWS);
        choice.setButtonCell(new Cell<>(choice));
        Hint.on(
                choice,
                () -> choice.getValue() == null
                        ? choice.getAccessibleText()
                        : choice.getConverter().toString(choice.getValue()));
    }

    private static final class Cell<T> extends ListCell<T> {
        private final ComboBox<T> choice;

        Cell(ComboBox<T> choice) {
            this.choice = choice;
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : choice.getConverter().toString(item));
        }
    }
}
