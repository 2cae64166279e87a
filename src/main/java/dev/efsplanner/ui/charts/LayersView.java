package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.LayersChart;
import dev.efsplanner.plan.LayeredWeek;
import dev.efsplanner.ui.session.PlanSession;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// The week of the workload's layers, stacked, against what the chosen row permits.
public final class LayersView extends BorderPane {
    private final PlanSession session;
    private final ChartSetting charts;
    private final Label note = new Label();

    public LayersView(PlanSession session, ChartSetting charts) {
        this.session = session;
        this.charts = charts;
        setId("week-by-layer");
        getStyleClass().add("chart-view");
        note.setId("layers-note");
        note.getStyleClass().add("muted");
        var chart = new ChartPane(charts, _ -> draw(), visibleProperty(), note);
        setCenter(chart);
        session.planProperty().subscribe(_ -> chart.refresh());
        session.selectedProperty().subscribe(_ -> chart.refresh());
    }

    private Optional<Drawing> draw() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty().get().map(row -> {
                    note.setText(LayeredWeek.of(plan).sentence());
                    return new Drawing(LayersChart.of(plan, row, charts.style()), LayersChart.describe(plan, row));
                }));
    }
}
