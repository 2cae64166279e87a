package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.CostMapChart;
import dev.efsplanner.plan.CostMap;
import dev.efsplanner.ui.session.CostMapSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// What is cheapest, and what it costs, over two inputs of the person's choice.
public final class CostMapView extends BorderPane {
    private final CostMapSession session;
    private final ChartSetting charts;
    private final WordsBeside words = new WordsBeside("What is cheapest, and where that changes");

    public CostMapView(CostMapSession session, ChartSetting charts) {
        this.session = session;
        this.charts = charts;
        setId("cost-map");
        getStyleClass().add("chart-view");
        var across = new InputChoice(
                "Across",
                "What the map varies across",
                session.inputsProperty(),
                session.acrossProperty(),
                session::acrossNow);
        var up = new InputChoice(
                "Up", "What the map varies upwards", session.inputsProperty(), session.upProperty(), session::upNow);
        var busy = new Label("Seeking…");
        busy.getStyleClass().add("muted");
        busy.visibleProperty().bind(session.map().busyProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        var chart = new ChartPane(charts, _ -> draw(), visibleProperty(), across, up, busy).beside(words);
        setCenter(chart);
        session.map().wantedProperty().bind(visibleProperty());
        session.map().answerProperty().subscribe(answer -> {
            chart.refresh();
            words.say(answer.map(CostMapView::sentences).orElse(List.of()));
        });
    }

    private Optional<Drawing> draw() {
        return session.map()
                .answerProperty()
                .get()
                .map(map -> new Drawing(CostMapChart.of(map, charts.style()), CostMapChart.describe(map)));
    }

    /// A factor is not parted from its sign where a line ends.
    private static List<Said.Words> sentences(CostMap map) {
        return map.sentences().stream()
                .map(sentence -> Said.sentence(sentence.replace("× ", "×\u00a0")))
                .toList();
    }
}
