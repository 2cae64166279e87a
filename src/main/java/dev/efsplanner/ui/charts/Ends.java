package dev.efsplanner.ui.charts;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One thing on the left and one on the right, with what is noted between them; below each other where there is no
/// room for all.
final class Ends extends Region {
    private static final double GAP = 12;

    private final Region left;
    private final Label note;
    private final Region right;

    /// @param note takes the rest of a line, or lines of its own
    Ends(Region left, Label note, Region right) {
        this.left = left;
        this.note = note;
        this.right = right;
        note.setWrapText(true);
        getChildren().setAll(left, note, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneRow(double inside) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= inside;
    }

    /// What a row has left for the note, beside what else is in it.
    private double beside(double inside) {
        double tools = Math.min(inside, right.prefWidth(-1)) + GAP;
        return inside - tools - (isOneRow(inside) ? left.prefWidth(-1) + GAP : 0);
    }

    private boolean isBeside(double inside) {
        return note.prefWidth(-1) <= beside(inside);
    }

    private boolean isNoted() {
        return note.isManaged() && !note.getText().isEmpty();
    }

    /// @return where the note's own lines begin
    private double rows(double inside) {
        double first = snapSizeY(left.prefHeight(inside));
        double second = snapSizeY(right.prefHeight(inside));
        return isOneRow(inside) ? Math.max(first, second) : first + second;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double below = isNoted() && !isBeside(inside) ? note.prefHeight(inside) : 0;
        return snappedTopInset() + rows(inside) + below + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + left.prefWidth(-1)
                + GAP
                + (isNoted() ? note.prefWidth(-1) + GAP : 0)
                + right.prefWidth(-1)
                + snappedRightInset();
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
        boolean one = isOneRow(inside);
        double start = one ? snapSizeX(left.prefWidth(-1)) : inside;
        double end = Math.min(inside, snapSizeX(right.prefWidth(-1)));
        double first = snapSizeY(left.prefHeight(inside));
        double second = snapSizeY(right.prefHeight(inside));
        double row = one ? Math.max(first, second) : first;
        left.resizeRelocate(x, y + (row - first) / 2, start, first);
        double tools = one ? y + (row - second) / 2 : y + first;
        right.resizeRelocate(x + inside - end, tools, end, second);
        if (!isNoted()) note.resizeRelocate(x, y, 0, 0);
        else if (isBeside(inside))
            note.resizeRelocate(x + (one && start > 0 ? start + GAP : 0), tools, beside(inside), second);
        else note.resizeRelocate(x, y + rows(inside), inside, note.prefHeight(inside));
    }
}
