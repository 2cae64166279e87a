package dev.efsplanner.ui.part;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.TableView;

/// Rows that are whole pixels high at every zoom: else the lines between them are not all equally thick.
public final class WholeRows {
    private WholeRows() {}

    /// @param usual height of a row at 100 %, in pixels
    /// @param percent how large everything is shown
    public static void give(TableView<?> table, double usual, ObservableIntegerValue percent) {
        percent.subscribe(now -> table.setFixedCellSize(Math.rint(usual * now.intValue() / 100)));
    }
}
