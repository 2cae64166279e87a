package dev.efsplanner.ui.shell;

import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// One of the views below the table.
///
/// @param icon by its name in the icon library, `fth-clock`
/// @param hint what it shows, as tooltip and for screen readers
/// @param content made when it is shown first
public record View(Group group, String title, String icon, String hint, Supplier<? extends Region> content) {
    /// What a view is about; views of one group stand together.
    public enum Group {
        OVER_TIME,
        MONEY,
        CHOSEN_ROW,
        SIDE_BY_SIDE
    }
}
