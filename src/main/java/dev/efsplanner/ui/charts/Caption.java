package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.ui.part.Hint;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Title and notes of a chart, in one line where there is room, so that a small window keeps its height for the data.
final class Caption extends FlowPane {
    private static final double MARGIN = 30;

    private final Label title = new Label();
    private final Label notes = new Label();
    private String all = "";

    Caption() {
        getStyleClass().add("chart-caption");
        setMinWidth(0);
        title.getStyleClass().add("chart-title");
        title.setMinWidth(USE_PREF_SIZE);
        notes.getStyleClass().add("muted");
        notes.setMinWidth(0);
        notes.maxWidthProperty().bind(widthProperty().subtract(MARGIN));
        Hint.on(notes, () -> all);
        getChildren().setAll(title, notes);
    }

    void say(BufferedChart chart) {
        title.setText(chart.getTitle().getText());
        notes.setText(String.join(" · ", chart.notes()));
        all = String.join("\n", chart.notes());
    }

    String title() {
        return title.getText();
    }
}
