package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.Scale;
import dev.efsplanner.chart.TornadoChart;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.ui.session.MovedBy;
import dev.efsplanner.ui.session.MovedEffect;
import dev.efsplanner.ui.session.PinnedSensitivitySession;
import dev.efsplanner.ui.session.ScenarioSession;
import dev.efsplanner.ui.session.SensitivitySession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// Which inputs move the cost or the empty date of the chosen row, and how far.
public final class SensitivityView extends BorderPane {
    private final SensitivitySession session;
    private final PinnedSensitivitySession pinned;
    private final ChartSetting charts;
    private final WordsBeside words = new WordsBeside("What moves cost and empty date");

    public SensitivityView(
            SensitivitySession session,
            PinnedSensitivitySession pinned,
            ScenarioSession scenarios,
            ChartSetting charts) {
        this.session = session;
        this.pinned = pinned;
        this.charts = charts;
        setId("sensitivity");
        getStyleClass().add("chart-view");
        var effects = new SpanChoice<>(
                "Of",
                MovedEffect.values(),
                MovedEffect::label,
                effect -> "What moves the " + effect.label(),
                session.effectProperty());
        var steps = new SpanChoice<>(
                "By",
                MovedBy.values(),
                by -> by.percent() + " %",
                by -> "Inputs " + by.percent() + " % down and up",
                session.byProperty());
        var busy = new Label("Seeking…");
        busy.getStyleClass().add("muted");
        busy.visibleProperty().bind(session.found().busyProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        var chart = new ChartPane(
                        charts, this::draw, visibleProperty(), effects, steps, new PinnedSwitch(scenarios), busy)
                .withScales()
                .beside(words);
        setCenter(chart);
        session.found().wantedProperty().bind(visibleProperty());
        pinned.show(visibleProperty(), chart::refresh);
        session.found().answerProperty().subscribe(answer -> {
            chart.refresh();
            words.say(answer.map(SensitivityView::sentences).orElse(List.of()));
        });
        session.effectProperty().subscribe(_ -> chart.refresh());
    }

    private Optional<Drawing> draw(Scale scale) {
        return session.found().answerProperty().get().map(found -> {
            var style = charts.style();
            var beside = pinned.charted();
            return Drawing.of(
                    session.effectProperty().get() == MovedEffect.COST
                            ? TornadoChart.ofCost(found, style, scale, beside)
                            : TornadoChart.ofEmptyDate(found, style, scale, beside),
                    TornadoChart.describe(found),
                    beside.stream().map(TornadoChart::describe));
        });
    }

    private static List<Said> sentences(Sensitivity found) {
        var assumed = found.assumptions().stream().map(Said::muted).toList();
        return Stream.concat(
                        Said.sentences(found.sentences()),
                        Stream.of(Said.fold("What is assumed", "What the sensitivity assumes", assumed)))
                .toList();
    }
}
