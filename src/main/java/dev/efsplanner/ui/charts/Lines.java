package dev.efsplanner.ui.charts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Controls in a row, as wide as they like to be; where there is no room each takes its least width, and where that is
/// still too wide the row goes on in the next line.
final class Lines extends Region {
    private final double gap;

    Lines(double gap, Node... controls) {
        this.gap = gap;
        getChildren().setAll(controls);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double preferred(List<Node> line) {
        return line.stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum() + gap * (line.size() - 1);
    }

    private double least(List<Node> line) {
        return line.stream().mapToDouble(node -> snapSizeX(node.minWidth(-1))).sum() + gap * (line.size() - 1);
    }

    private double high(List<Node> line) {
        return line.stream()
                .mapToDouble(node -> snapSizeY(node.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    private List<List<Node>> lines(double width) {
        var lines = new ArrayList<List<Node>>();
        var line = new ArrayList<Node>();
        for (var node : getManagedChildren()) {
            line.add(node);
            if (line.size() == 1 || preferred(line) <= width || least(line) <= width) continue;
            line.removeLast();
            lines.add(List.copyOf(line));
            line.clear();
            line.add(node);
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.minWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(0, preferred(getManagedChildren()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? Double.MAX_VALUE : width).stream()
                .mapToDouble(this::high)
                .sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (var line : lines(getWidth())) {
            boolean roomy = preferred(line) <= getWidth();
            double x = 0;
            for (var node : line) {
                double wide = snapSizeX(roomy ? node.prefWidth(-1) : node.minWidth(-1));
                layoutInArea(node, x, y, wide, high(line), 0, null, true, false, HPos.LEFT, VPos.CENTER);
                x += wide + gap;
            }
            y += high(line);
        }
    }
}
