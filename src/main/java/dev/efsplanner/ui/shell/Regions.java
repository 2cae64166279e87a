package dev.efsplanner.ui.shell;

import java.util.List;
import javafx.scene.layout.Region;

/// What the window is put together from.
///
/// @param views of the chosen row, below the table
public record Regions(Region form, Region recommendation, Region table, List<View> views) {
    public Regions {
        views = List.copyOf(views);
    }
}
