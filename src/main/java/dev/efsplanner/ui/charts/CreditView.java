package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.chart.CreditChart;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.ui.session.CreditSpan;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The burst credit balance over time.
///
/// A chosen row without credits would leave the chart bare; then the Bursting row of the same type is drawn, and the
/// note says so.
public final class CreditView extends BorderPane {
    private final PlanSession session;
    private final ObservableBooleanValue dark;
    private final Label note = new Label();

    public CreditView(PlanSession session, ObservableBooleanValue dark) {
        this.session = session;
        this.dark = dark;
        setId("credits");
        getStyleClass().add("chart-view");
        var chart = new ChartPane(this::draw, visibleProperty());
        var spans = new SpanChoice<>(
                "Show",
                CreditSpan.values(),
                span -> span.days() + " days",
                span -> "Show " + span.days() + " days",
                session.creditSpanProperty());
        note.setId("credit-note");
        note.getStyleClass().add("muted");
        var head = new HBox(spans, note);
        head.getStyleClass().add("chart-head");
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        setCenter(chart);
        session.selectedProperty().subscribe(_ -> chart.refresh());
        session.creditSpanProperty().subscribe(_ -> chart.refresh());
        dark.subscribe(_ -> chart.refresh());
    }

    private Optional<Drawing> draw() {
        return session.planProperty()
                .get()
                .flatMap(plan ->
                        session.selectedProperty().get().map(selected -> draw(plan, selected, drawn(plan, selected))));
    }

    private Drawing draw(Plan plan, Evaluation selected, Evaluation drawn) {
        note.setText(
                drawn.id().equals(selected.id())
                        ? ""
                        : selected.configuration().throughput().label()
                                + " has no burst credits. For comparison, Bursting is shown.");
        var chart = CreditChart.of(
                plan,
                List.of(drawn),
                dark.get() ? ChartStyle.dark() : ChartStyle.light(),
                session.creditSpanProperty().get().days(),
                Optional.of(session.start().monday()));
        return new Drawing(chart, CreditChart.describe(drawn));
    }

    private static Evaluation drawn(Plan plan, Evaluation selected) {
        if (hasCredits(selected)) return selected;
        return bursting(plan, selected)
                .filter(row -> row.configuration()
                        .policy()
                        .equals(selected.configuration().policy()))
                .findFirst()
                .or(() -> bursting(plan, selected).findFirst())
                .orElse(selected);
    }

    private static Stream<Evaluation> bursting(Plan plan, Evaluation selected) {
        return plan.evaluations().stream()
                .filter(row ->
                        row.configuration().type() == selected.configuration().type()
                                && row.configuration().performance() == PerformanceMode.GENERAL_PURPOSE
                                && row.configuration().throughput() == ThroughputMode.BURSTING
                                && hasCredits(row));
    }

    private static boolean hasCredits(Evaluation row) {
        return row.outcome().map(outcome -> outcome.course().hasCredits()).orElse(false);
    }
}
