package dev.efsplanner.ui.charts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// One thing on the left and one on the right; below each other where there is no room for both.
final class Ends extends Region {
    private static final double GAP = 12;

    private final Region left;
    private final Region right;

    Ends(Region left, Region right) {
        this.left = left;
        this.right = right;
        getChildren().setAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneRow(double inside) {
        return left.minWidth(-1) + GAP + right.prefWidth(-1) <= inside;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double first = left.prefHeight(-1);
        double second = right.prefHeight(-1);
        return snappedTopInset() + snappedBottomInset() + (isOneRow(inside) ? Math.max(first, second) : first + second);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inside = getWidth() - x - snappedRightInset();
        double ends = snapSizeX(right.prefWidth(-1));
        double first = snapSizeY(left.prefHeight(-1));
        double second = snapSizeY(right.prefHeight(-1));
        boolean one = isOneRow(inside);
        double row = one ? Math.max(first, second) : first;
        left.resizeRelocate(x, y + (row - first) / 2, one ? inside - GAP - ends : inside, first);
        right.resizeRelocate(Math.max(x, x + inside - ends), one ? y + (row - second) / 2 : y + first, ends, second);
    }
}
