package dev.efsplanner.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Gives the first part of a split the size it prefers when the window opens; from then on the person decides.
final class DividerStart {
    private final SplitPane split;
    private final Region first;
    private boolean placed;

    private DividerStart(SplitPane split, Region first) {
        this.split = split;
        this.first = first;
    }

    static void place(SplitPane split, Region first) {
        var start = new DividerStart(split, first);
        split.layoutBoundsProperty().subscribe(start::place);
    }

    private void place() {
        boolean across = split.getOrientation() == Orientation.HORIZONTAL;
        double length = across ? split.getWidth() : split.getHeight();
        if (placed || length <= 0) return;
        placed = true;
        split.applyCss();
        double wanted = across ? first.prefWidth(-1) : first.prefHeight(-1);
        split.setDividerPositions(Math.min(0.7, wanted / length));
    }
}
