package dev.efsplanner.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A number on the right above a thin bar; where it is more than the whole, the bar is broken near its end.
final class CostBar extends Region {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double BREAK = 0.82;
    private static final double GAP = 3;

    private final Label text = new Label();
    private final Region fill = new Region();
    private final Region beyond = new Region();
    private double share;

    CostBar() {
        getStyleClass().add("cost-bar");
        setMaxWidth(Double.MAX_VALUE);
        fill.getStyleClass().add("fill");
        beyond.getStyleClass().add("fill");
        getChildren().addAll(text, fill, beyond);
    }

    /// @param share 1 for the whole width; above 1 the bar is broken
    void show(String shown, double share) {
        text.setText(shown);
        this.share = share;
        for (var part : new Region[] {fill, beyond}) part.pseudoClassStateChanged(OVER, share > 1);
        fill.setVisible(share > 0);
        beyond.setVisible(share > 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double thick = Math.max(2, snapSizeY(fill.prefHeight(-1)));
        double top = getHeight() - thick;
        layoutInArea(text, 0, 0, width, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        double length = share > 1 ? width * BREAK : Math.max(2, width * share);
        fill.resizeRelocate(0, top, snapSizeX(length), thick);
        beyond.resizeRelocate(snapPositionX(length + GAP), top, snapSizeX(width - length - GAP), thick);
    }

    @Override
    protected double computePrefWidth(double height) {
        return text.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return text.prefHeight(width) + Math.max(2, fill.prefHeight(-1));
    }
}
