package dev.efsplanner.ui.part;

import javafx.scene.control.ComboBox;

/// A choice that has a place of its own width.
public final class Choice {
    /// Read by the toolkit: how many of the items it makes, to learn how wide they are.
    private static final String MEASURED = "comboBoxRowsToMeasureWidth";

    private Choice() {}

    /// Measures all items when the list is opened, and not for the window's first frame.
    public static void inItsPlace(ComboBox<?> choice) {
        choice.getProperties().put(MEASURED, 1);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.addEventHandler(ComboBox.ON_SHOWING, _ -> choice.getProperties().remove(MEASURED));
    }
}
