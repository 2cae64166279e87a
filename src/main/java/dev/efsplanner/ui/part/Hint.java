package dev.efsplanner.ui.part;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What is said of a control to who rests the mouse on it.
///
/// A tooltip is a window of its own, and most are never seen: each is made when the mouse first comes to its control.
public final class Hint {
    /// In letters, of the usual size.
    private static final double WIDEST = 40 * 13;

    private Hint() {}

    /// Read to who uses a screen reader, too, where the control has no other help.
    public static void on(Control control, String text) {
        if (control.getAccessibleHelp() == null) control.setAccessibleHelp(text);
        on(control, () -> text);
    }

    /// @param text as it is when the mouse comes; blank for no hint
    public static void on(Control control, Supplier<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> say(control, text.get()));
    }

    private static void say(Control control, String text) {
        if (text == null || text.isBlank()) {
            control.setTooltip(null);
            return;
        }
        if (control.getTooltip() == null) control.setTooltip(made());
        control.getTooltip().setText(text);
    }

    private static Tooltip made() {
        var tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }
}
