package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Title and notes of a chart, in one line where there is room, so that a small window keeps its height for the data.
final class Caption extends FlowPane {
    private static final double MARGIN = 30;

    private final Label title = new Label();
    private final Label notes = new Label();
    private final Tooltip all = new Tooltip();

    Caption() {
        getStyleClass().add("chart-caption");
        setMinWidth(0);
        title.getStyleClass().add("chart-title");
        title.setMinWidth(USE_PREF_SIZE);
        notes.getStyleClass().add("muted");
        notes.setMinWidth(0);
        notes.maxWidthProperty().bind(widthProperty().subtract(MARGIN));
        all.setWrapText(true);
        getChildren().setAll(title, notes);
    }

    void say(BufferedChart chart) {
        title.setText(chart.getTitle().getText());
        notes.setText(String.join(" · ", chart.notes()));
        all.setText(String.join("\n", chart.notes()));
        notes.setTooltip(chart.notes().isEmpty() ? null : all);
    }

    String title() {
        return title.getText();
    }
}
