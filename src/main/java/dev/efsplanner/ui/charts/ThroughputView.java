package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.chart.Scale;
import dev.efsplanner.chart.ThroughputChart;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ThroughputSpan;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// What is demanded, permitted and served over the first day or week.
public final class ThroughputView extends BorderPane {
    private static final double DAY_SECONDS = 86_400;

    private final PlanSession session;
    private final ObservableBooleanValue dark;

    public ThroughputView(PlanSession session, ObservableBooleanValue dark) {
        this.session = session;
        this.dark = dark;
        setId("throughput");
        getStyleClass().add("chart-view");
        var chart = new ChartPane(this::draw, visibleProperty());
        var head = new HBox(new SpanChoice<>(
                "Show",
                ThroughputSpan.values(),
                ThroughputSpan::label,
                span -> "Show the first " + span.label(),
                session.throughputSpanProperty()));
        head.getStyleClass().add("chart-head");
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        setCenter(chart);
        session.selectedProperty().subscribe(_ -> chart.refresh());
        session.throughputSpanProperty().subscribe(_ -> chart.refresh());
        dark.subscribe(_ -> chart.refresh());
    }

    private Optional<Drawing> draw() {
        return session.selectedProperty().get().map(this::draw);
    }

    private Drawing draw(Evaluation row) {
        double to = session.throughputSpanProperty().get().days() * DAY_SECONDS;
        var style = dark.get() ? ChartStyle.dark() : ChartStyle.light();
        return new Drawing(ThroughputChart.of(row, style, 0, to, Scale.SUITED), spoken(row));
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
