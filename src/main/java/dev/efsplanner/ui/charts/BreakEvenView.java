package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.BreakEvenChart;
import dev.efsplanner.chart.Scale;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.Crossing;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.session.BreakEvenSession;
import dev.efsplanner.ui.session.CostAxis;
import dev.efsplanner.ui.session.PinnedBreakEvenSession;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// Where the cheapest throughput mode changes, over the average-to-peak ratio or over the stored size; every such place
/// with its calculation.
public final class BreakEvenView extends BorderPane {
    private final BreakEvenSession session;
    private final PinnedBreakEvenSession pinned;
    private final ChartSetting charts;
    private final WordsBeside words = new WordsBeside("Where the cheapest throughput mode changes");

    public BreakEvenView(
            BreakEvenSession session, PinnedBreakEvenSession pinned, ScenarioSession scenarios, ChartSetting charts) {
        this.session = session;
        this.pinned = pinned;
        this.charts = charts;
        setId("break-even");
        getStyleClass().add("chart-view");
        var axes = new SpanChoice<>(
                "Over", CostAxis.values(), CostAxis::label, axis -> "Over the " + axis.label(), session.axisProperty());
        var busy = new Label("Seeking…");
        busy.getStyleClass().add("muted");
        busy.visibleProperty().bind(session.found().busyProperty());
        var chart = new ChartPane(charts, this::draw, visibleProperty(), axes, new PinnedSwitch(scenarios), busy)
                .withScales()
                .beside(words);
        setCenter(chart);
        session.found().wantedProperty().bind(visibleProperty());
        pinned.show(visibleProperty(), chart::refresh);
        session.found().answerProperty().subscribe(_ -> {
            chart.refresh();
            say();
        });
        session.axisProperty().subscribe(_ -> {
            chart.refresh();
            say();
        });
    }

    private Optional<Drawing> draw(Scale scale) {
        return session.found().answerProperty().get().map(found -> {
            var style = charts.style();
            var beside = pinned.charted();
            return Drawing.of(
                    isRatio()
                            ? BreakEvenChart.overRatio(found, style, scale, beside)
                            : BreakEvenChart.overStored(found, style, scale, beside),
                    BreakEvenChart.describe(found),
                    beside.stream().map(BreakEvenChart::describe));
        });
    }

    private boolean isRatio() {
        return session.axisProperty().get() == CostAxis.RATIO;
    }

    private void say() {
        words.say(session.found().answerProperty().get().map(this::places).orElse(List.of()));
    }

    private List<Said> places(BreakEven found) {
        var said = new ArrayList<Said>();
        said.add(Said.sentence(found.sentence()));
        (isRatio() ? found.overRatio() : Optional.of(found.overStored()))
                .ifPresent(curves -> said.addAll(places(curves)));
        found.notes().forEach(note -> said.add(Said.muted(note)));
        return said;
    }

    private List<Said> places(CostCurves curves) {
        var said = new ArrayList<Said>();
        for (var crossing : curves.crossings())
            said.addAll(place(words(crossing), shown(crossing.at()), crossing.calculation()));
        for (var reach : curves.reaches()) {
            var words = reach.alternative().label() + (reach.servesBelow() ? " serves up to " : " serves from ");
            said.addAll(place(words, shown(reach.at()), reach.calculation()));
        }
        return said;
    }

    private static String words(Crossing crossing) {
        return crossing.cheaperBelow().label() + " costs as much as "
                + crossing.cheaperAbove().label() + " (" + crossing.monthly() + " a month) at ";
    }

    private static List<Said> place(String words, String at, Calculation calculation) {
        return List.of(
                new Said.Words(words + at, "place"),
                Said.fold(
                        "How it was found",
                        "How it was found: " + words + at,
                        WordsBeside.steps(List.of(calculation))));
    }

    private String shown(double at) {
        return isRatio() ? Numbers.show(100 * at) + " %" : DataSize.ofGib(at).toString();
    }
}
