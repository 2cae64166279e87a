package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.ui.session.TypeAhead;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// What keys do in the comparison beside the toolkit's own: arrows to the side go from cell to cell, letters to the row
/// they begin, Space pins a row.
final class TableKeys {
    private final ComparisonTable table;
    private final Runnable pin;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private String typed = "";

    TableKeys(ComparisonTable table, Runnable pin) {
        this.table = table;
        this.pin = pin;
        pause.setOnFinished(_ -> typed = "");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (!plain) return;
        switch (key.getCode()) {
            case LEFT -> step(-1, key);
            case RIGHT -> step(1, key);
            case SPACE -> {
                if (typed.isEmpty()) pin.run();
                key.consume();
            }
            default -> {}
        }
    }

    private void step(int columns, KeyEvent key) {
        var all = table.getVisibleLeafColumns();
        var focused = table.getFocusModel().getFocusedCell();
        int now = all.indexOf(focused.getTableColumn());
        int next = Math.clamp((long) now + columns, 0, all.size() - 1);
        int row = Math.max(0, table.getFocusModel().getFocusedIndex());
        if (!table.getItems().isEmpty()) focus(row, all.get(next));
        key.consume();
    }

    private void focus(int row, TableColumn<Evaluation, ?> column) {
        table.getFocusModel().focus(row, column);
        table.showColumn(column);
    }

    private void typed(KeyEvent key) {
        var text = key.getCharacter();
        if (key.isShortcutDown() || key.isAltDown() || text.isEmpty() || Character.isISOControl(text.charAt(0))) return;
        if (typed.isEmpty() && text.isBlank()) return;
        typed += text;
        pause.playFromStart();
        TypeAhead.next(table.getItems(), table.getFocusModel().getFocusedIndex(), typed)
                .ifPresent(row -> {
                    table.getSelectionModel().clearAndSelect(row);
                    table.scrollTo(row);
                });
        key.consume();
    }
}
