package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.Scale;
import dev.efsplanner.chart.ThroughputChart;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import dev.efsplanner.ui.session.ThroughputSpan;
import java.util.Optional;
import javafx.scene.layout.BorderPane;

/// What is demanded, permitted and served over the first day or week.
public final class ThroughputView extends BorderPane {
    private static final double DAY_SECONDS = 86_400;

    private final PlanSession session;
    private final ScenarioSession scenarios;
    private final ChartSetting charts;

    public ThroughputView(PlanSession session, ScenarioSession scenarios, ChartSetting charts) {
        this.session = session;
        this.scenarios = scenarios;
        this.charts = charts;
        setId("throughput");
        getStyleClass().add("chart-view");
        var spans = new SpanChoice<>(
                "Show",
                ThroughputSpan.values(),
                ThroughputSpan::label,
                span -> "Show the first " + span.label(),
                session.throughputSpanProperty());
        var chart =
                new ChartPane(charts, this::draw, visibleProperty(), spans, new PinnedSwitch(scenarios)).withScales();
        setCenter(chart);
        session.selectedProperty().subscribe((_, _) -> chart.refresh());
        session.throughputSpanProperty().subscribe((_, _) -> chart.refresh());
        scenarios.onCharted(chart::refresh);
    }

    private Optional<Drawing> draw(Scale scale) {
        return session.selectedProperty().get().map(row -> draw(row, scale));
    }

    private Drawing draw(Evaluation row, Scale scale) {
        double to = session.throughputSpanProperty().get().days() * DAY_SECONDS;
        var pinned = scenarios.contenders();
        return Drawing.of(
                ThroughputChart.of(row, charts.style(), 0, to, scale, pinned),
                spoken(row),
                pinned.stream().map(ThroughputChart::describe));
    }

    private static String spoken(Evaluation row) {
        return "Throughput of " + row.configuration().title() + ": "
                + row.outcome()
                        .map(outcome -> {
                            var peak = outcome.course().peak();
                            return "at the worst moment " + Math.round(peak.demandMibps()) + " MiB/s are demanded and "
                                    + Math.round(peak.servedMibps()) + " served.";
                        })
                        .orElse("not possible.");
    }
}
