package dev.efsplanner.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The first part of a split: it has the size it prefers, until the person drags the divider; from then on it keeps
/// the size that was dragged. Where asked, it goes and comes back as it was.
///
/// Not before a drag is the split told that the part keeps its size: told both that and where its divider goes, it
/// leaves a strip bare.
final class FirstPart {
    private static final double MOST_ACROSS = 0.53;
    private static final double MOST_DOWN = 0.58;

    private final SplitPane split;
    private final Node part;
    private final Region first;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private double left;
    private boolean taken;

    private FirstPart(SplitPane split, Region first) {
        this.split = split;
        this.part = split.getItems().getFirst();
        this.first = first;
    }

    /// @param first what says which size the first part prefers
    /// @return whether the first part is there: without it the second has all the room
    static BooleanProperty keep(SplitPane split, Region first) {
        var kept = new FirstPart(split, first);
        // A value is asked for, or the bounds would tell of their first change only.
        split.layoutBoundsProperty().subscribe(_ -> kept.place());
        split.addEventFilter(MouseEvent.MOUSE_DRAGGED, kept::take);
        kept.shown.subscribe((_, now) -> kept.show(now));
        return kept.shown;
    }

    private void show(boolean shownNow) {
        if (shownNow) {
            split.getItems().addFirst(part);
            split.setDividerPositions(left);
            place();
        } else {
            left = split.getDividerPositions()[0];
            split.getItems().remove(part);
        }
    }

    private void place() {
        boolean across = split.getOrientation() == Orientation.HORIZONTAL;
        double length = across ? split.getWidth() : split.getHeight();
        if (taken || length <= 0 || !shown.get()) return;
        split.applyCss();
        double wanted = across ? first.prefWidth(-1) : first.prefHeight(-1);
        split.setDividerPositions(Math.min(across ? MOST_ACROSS : MOST_DOWN, wanted / length));
    }

    private void take(MouseEvent drag) {
        for (var node = (Node) drag.getTarget(); node != null && node != split; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider") && node.getParent() == split) {
                taken = true;
                SplitPane.setResizableWithParent(part, false);
            }
        }
    }
}
