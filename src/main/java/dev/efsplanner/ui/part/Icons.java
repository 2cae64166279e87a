package dev.efsplanner.ui.part;

import javafx.scene.control.Labeled;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons beside texts; style sheets say how large they are.
public final class Icons {
    private Icons() {}

    /// Puts an icon before the text of a control.
    ///
    /// @param name in the icon library, `fth-clock`
    public static <T extends Labeled> T before(T control, String name) {
        control.setGraphic(new FontIcon(name));
        return control;
    }
}
