package dev.efsplanner.ui.part;

import javafx.scene.control.ScrollPane;

/// How what is scrolled is drawn.
public final class Scrolled {
    private Scrolled() {}

    /// Draws only what changes.
    ///
    /// The toolkit keeps a picture of all that is in sight, for quick scrolling, and draws it whole when a letter
    /// in it changes.
    public static void drawnDirectly(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            if (skin != null) pane.lookup(".viewport").setCache(false);
        });
    }
}
