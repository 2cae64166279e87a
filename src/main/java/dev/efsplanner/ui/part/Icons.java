package dev.efsplanner.ui.part;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that grow with the text they stand beside.
public final class Icons {
    private static final double OF_TEXT = 1.15;

    private Icons() {}

    /// Puts an icon before the text of a control.
    ///
    /// An icon's own font is its size, so a size in em would multiply itself at every
    /// pass of the style sheets.
    ///
    /// @param name in the icon library, `fth-clock`
    public static <T extends Labeled> T before(T control, String name) {
        var icon = new FontIcon(name);
        control.fontProperty().subscribe(font -> icon.setIconSize((int) Math.round(font.getSize() * OF_TEXT)));
        control.setGraphic(icon);
        return control;
    }
}
