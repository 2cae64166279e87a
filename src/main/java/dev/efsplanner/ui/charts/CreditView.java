package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.CreditChart;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Recovery;
import dev.efsplanner.plan.RecoverySteps;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.ui.session.CreditSpan;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// The burst credit balance over time.
///
/// A chosen row without credits would leave the chart bare; then the Bursting row of the same type is drawn, and the
/// note says so.
public final class CreditView extends BorderPane {
    private final PlanSession session;
    private final ScenarioSession scenarios;
    private final ChartSetting charts;
    private final Label note = new Label();
    private final WordsBeside words = new WordsBeside("How the burst credits come back");

    public CreditView(PlanSession session, ScenarioSession scenarios, ChartSetting charts) {
        this.session = session;
        this.scenarios = scenarios;
        this.charts = charts;
        setId("credits");
        getStyleClass().add("chart-view");
        var spans = new SpanChoice<>(
                "Show",
                CreditSpan.values(),
                span -> span.days() + " days",
                span -> "Show " + span.days() + " days",
                session.creditSpanProperty());
        note.setId("credit-note");
        note.getStyleClass().add("muted");
        var chart = new ChartPane(charts, _ -> draw(), visibleProperty(), spans, new PinnedSwitch(scenarios), note)
                .beside(words);
        setCenter(chart);
        session.selectedProperty().subscribe((_, _) -> chart.refresh());
        session.creditSpanProperty().subscribe((_, _) -> chart.refresh());
        scenarios.onCharted(chart::refresh);
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
        var pinned = scenarios.contenders();
        var chart = CreditChart.of(
                plan,
                List.of(drawn),
                charts.style(),
                session.creditSpanProperty().get().days(),
                Optional.of(session.start().monday()),
                pinned);
        say(plan, drawn);
        return Drawing.of(
                chart, CreditChart.describe(plan, drawn), pinned.stream().map(CreditChart::describe));
    }

    /// What the chart shows of the recovery, with the steps to its number.
    private void say(Plan plan, Evaluation drawn) {
        words.say(Recovery.of(plan, drawn)
                .map(recovery -> List.of(
                        Said.sentence(recovery.sentence(session.start()::dayAndDate)),
                        Said.sentence(surplus(recovery)),
                        Said.fold(
                                "How the hours come about",
                                "How the hours to recover come about",
                                WordsBeside.steps(RecoverySteps.of(plan, drawn)))))
                .orElse(List.of(Said.muted("There are no burst credits to recover."))));
    }

    private static String surplus(Recovery recovery) {
        return "At the size of the first day, an average day gains " + Numbers.show(recovery.gainedMibADay())
                + " MiB of credits in quiet hours and loses " + Numbers.show(recovery.lostMibADay())
                + " MiB in busy ones: "
                + Numbers.show(recovery.surplusMibADay()) + " MiB a day.";
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
