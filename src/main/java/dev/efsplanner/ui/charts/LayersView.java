package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.LayersChart;
import dev.efsplanner.plan.LayeredWeek;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// The week of the workload's layers, stacked, against what the chosen row permits.
public final class LayersView extends BorderPane {
    private final PlanSession session;
    private final ScenarioSession scenarios;
    private final ChartSetting charts;
    private final Label note = new Label();

    public LayersView(PlanSession session, ScenarioSession scenarios, ChartSetting charts) {
        this.session = session;
        this.scenarios = scenarios;
        this.charts = charts;
        setId("week-by-layer");
        getStyleClass().add("chart-view");
        note.setId("layers-note");
        note.getStyleClass().add("muted");
        var chart = new ChartPane(charts, _ -> draw(), visibleProperty(), new PinnedSwitch(scenarios), note);
        setCenter(chart);
        session.planProperty().subscribe((_, _) -> chart.refresh());
        session.selectedProperty().subscribe((_, _) -> chart.refresh());
        scenarios.onCharted(chart::refresh);
    }

    private Optional<Drawing> draw() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty().get().map(row -> {
                    note.setText(LayeredWeek.of(plan).sentence());
                    var pinned = scenarios.contenders();
                    return Drawing.of(
                            LayersChart.of(plan, row, charts.style(), pinned),
                            LayersChart.describe(plan, row),
                            pinned.stream().map(LayersChart::describe));
                }));
    }
}
