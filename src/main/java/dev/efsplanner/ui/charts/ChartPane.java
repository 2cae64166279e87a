package dev.efsplanner.ui.charts;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jfree.chart.fx.ChartViewer;

/// Shows one chart and draws it only while it can be seen: once for each change, at the latest when it appears.
final class ChartPane extends StackPane {
    private final Supplier<Optional<Drawing>> drawings;
    private final ObservableBooleanValue seen;
    private final Label nothing = new Label("No plan yet.");
    private Optional<ChartViewer> viewer = Optional.empty();
    private boolean outdated = true;

    ChartPane(Supplier<Optional<Drawing>> drawings, ObservableBooleanValue seen) {
        this.drawings = drawings;
        this.seen = seen;
        getStyleClass().add("chart-pane");
        setMinSize(0, 0);
        getChildren().add(nothing);
        seen.subscribe(this::drawIfSeen);
    }

    /// Something it shows has changed.
    void refresh() {
        outdated = true;
        drawIfSeen();
    }

    private void drawIfSeen() {
        if (!outdated || !seen.get()) return;
        outdated = false;
        var drawing = drawings.get();
        nothing.setVisible(drawing.isEmpty());
        viewer.ifPresent(v -> v.setVisible(drawing.isPresent()));
        drawing.ifPresent(this::show);
    }

    private void show(Drawing drawing) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        drawing.chart().setPixelScale(scale);
        viewer.ifPresentOrElse(v -> v.setChart(drawing.chart()), () -> add(new ChartViewer(drawing.chart())));
        viewer.orElseThrow().setAccessibleText(drawing.spoken());
    }

    /// The viewer's own menu saves through a native chooser and shows nothing when that fails.
    private void add(ChartViewer made) {
        made.setOnContextMenuRequested(null);
        made.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        made.setMinSize(0, 0);
        made.getCanvas().setTooltipEnabled(true);
        viewer = Optional.of(made);
        getChildren().add(made);
    }
}
