package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Title and notes of a chart, in one line where there is room, so that a small window keeps its height for the data;
/// else below each other, and in as many lines as it takes.
final class Caption extends Region {
    private static final double GAP = 12;

    private final Label title = new Label();
    private final Label notes = new Label();

    Caption() {
        getStyleClass().add("chart-caption");
        setMinWidth(0);
        title.getStyleClass().add("chart-title");
        title.setWrapText(true);
        notes.getStyleClass().add("muted");
        notes.setWrapText(true);
        getChildren().setAll(title, notes);
    }

    void say(BufferedChart chart) {
        title.setText(chart.getTitle().getText());
        notes.setText(String.join(" · ", chart.notes()));
    }

    String title() {
        return title.getText();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneLine(double inside) {
        return notes.getText().isEmpty() || title.prefWidth(-1) + GAP + notes.prefWidth(-1) <= inside;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + title.prefWidth(-1) + GAP + notes.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        double first = title.prefHeight(inside);
        return snappedTopInset()
                + (isOneLine(inside) ? first : first + notes.prefHeight(inside))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inside = getWidth() - x - snappedRightInset();
        double first = title.prefHeight(inside);
        if (isOneLine(inside)) {
            double width = Math.min(inside, snapSizeX(title.prefWidth(-1)));
            title.resizeRelocate(x, y, width, first);
            notes.resizeRelocate(x + width + GAP, y, Math.max(0, inside - width - GAP), first);
            return;
        }
        title.resizeRelocate(x, y, inside, first);
        notes.resizeRelocate(x, y + first, inside, notes.prefHeight(inside));
    }
}
