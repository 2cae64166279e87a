package dev.efsplanner.ui.shell;

import javafx.scene.layout.Region;

/// One of the views below the table.
///
/// @param hint what it shows, as tooltip and for screen readers
public record View(String title, String hint, Region content) {}
