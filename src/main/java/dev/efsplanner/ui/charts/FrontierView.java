package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.FrontierChart;
import dev.efsplanner.chart.Scale;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// Cost against headroom: every row at its place, and those that no other row beats. A click on a row chooses it.
public final class FrontierView extends BorderPane {
    private final PlanSession session;
    private final ScenarioSession scenarios;
    private final ChartSetting charts;
    private final WordsBeside words = new WordsBeside("Which rows are worth weighing");

    public FrontierView(PlanSession session, ScenarioSession scenarios, ChartSetting charts) {
        this.session = session;
        this.scenarios = scenarios;
        this.charts = charts;
        setId("frontier");
        getStyleClass().add("chart-view");
        var hint = new Label("Click a row to choose it.");
        hint.getStyleClass().add("muted");
        var chart = new ChartPane(charts, this::draw, visibleProperty(), new PinnedSwitch(scenarios), hint)
                .withScales()
                .choosing(session::choose)
                .beside(words);
        setCenter(chart);
        session.selectedProperty().subscribe(_ -> {
            chart.refresh();
            say();
        });
        scenarios.onCharted(chart::refresh);
        visibleProperty().subscribe(_ -> say());
    }

    private Optional<Drawing> draw(Scale scale) {
        return session.planProperty().get().map(plan -> draw(plan, scale));
    }

    private Drawing draw(Plan plan, Scale scale) {
        var frontier = Frontier.of(plan);
        var chosen = session.selectedProperty().get();
        var pinned = scenarios.contenders();
        return Drawing.of(
                FrontierChart.of(plan, frontier, chosen, charts.style(), scale, pinned),
                FrontierChart.describe(frontier, chosen),
                pinned.stream().map(FrontierChart::describe));
    }

    /// Only while somebody looks: a plan is made on every key press.
    private void say() {
        if (!isVisible()) return;
        words.say(session
                .planProperty()
                .get()
                .map(plan ->
                        Frontier.of(plan).sentences(session.selectedProperty().get()))
                .orElse(List.of())
                .stream()
                .map(Said::sentence)
                .toList());
    }
}
