package dev.efsplanner.ui.part;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Holds a part of the window that is laid out by itself.
///
/// Where a text changes, the toolkit measures and places everything from there up to the window anew.
/// Here it stops: what is around the part hears of it only when the part needs other room.
public final class Apart extends Region {
    private final Region part;
    private final boolean grows;
    private Room known = new Room(-1, -1, -1);

    /// What what is around has been told.
    private record Room(double leastWidth, double leastHeight, double height) {}

    private Apart(Region part, boolean grows) {
        this.part = part;
        this.grows = grows;
        // What is not managed by its parent is where the toolkit begins to lay out.
        part.setManaged(false);
        getChildren().add(part);
        part.needsLayoutProperty().subscribe(needs -> {
            if (!needs) follow();
        });
    }

    /// A part that takes whatever room it is given, like one half of a split.
    public static Apart filling(Region part) {
        return new Apart(part, false);
    }

    /// A part that is as high as what is in it.
    public static Apart growing(Region part) {
        return new Apart(part, true);
    }

    private void follow() {
        if (needed().equals(known)) return;
        requestLayout();
        // Whoever around this is just placing its children does not listen: said again once all are placed.
        Platform.runLater(() -> {
            if (isNeedsLayout()) requestLayout();
        });
    }

    private Room needed() {
        double width = getWidth();
        return new Room(part.minWidth(-1), part.minHeight(width), grows ? part.prefHeight(width) : 0);
    }

    @Override
    protected void layoutChildren() {
        known = needed();
        part.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /// A height that is asked for by width is worked out each time; one without a width the toolkit would
    /// remember here, where it does not hear of changes.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return part.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return part.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return part.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = part.prefHeight(width);
        if (grows && width == getWidth()) known = new Room(known.leastWidth, known.leastHeight, height);
        return height;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return part.maxWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return part.maxHeight(width);
    }
}
