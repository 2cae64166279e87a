package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.OutlookChart;
import dev.efsplanner.chart.Scale;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.ui.session.OutlookSession;
import dev.efsplanner.ui.session.OutlookSpan;
import dev.efsplanner.ui.session.PinnedOutlookSession;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// The months ahead: what the cheapest, the chosen and the recommended row cost, and when a row is outgrown.
public final class OutlookView extends BorderPane {
    private final PlanSession session;
    private final OutlookSession ahead;
    private final PinnedOutlookSession pinned;
    private final ChartSetting charts;
    private final Label note = new Label();
    private final WordsBeside words = new WordsBeside("What changes in the months ahead");

    public OutlookView(
            PlanSession session,
            OutlookSession ahead,
            PinnedOutlookSession pinned,
            ScenarioSession scenarios,
            ChartSetting charts) {
        this.session = session;
        this.ahead = ahead;
        this.pinned = pinned;
        this.charts = charts;
        setId("outlook");
        getStyleClass().add("chart-view");
        var spans = new SpanChoice<>(
                "Show",
                OutlookSpan.values(),
                span -> span.months() + " months",
                span -> "Look " + span.months() + " months ahead",
                ahead.spanProperty());
        note.setId("outlook-note");
        note.getStyleClass().add("muted");
        var chart = new ChartPane(charts, this::draw, visibleProperty(), spans, new PinnedSwitch(scenarios), note)
                .withScales()
                .beside(words);
        setCenter(chart);
        ahead.outlook().wantedProperty().bind(visibleProperty());
        pinned.show(visibleProperty(), chart::refresh);
        ahead.outlook().busyProperty().subscribe(_ -> note());
        ahead.outlook().answerProperty().subscribe(_ -> {
            chart.refresh();
            say();
        });
        session.selectedProperty().subscribe(_ -> {
            chart.refresh();
            say();
        });
    }

    private Optional<Drawing> draw(Scale scale) {
        return ahead.outlook().answerProperty().get().map(outlook -> {
            var style = charts.style();
            var rows = followed(outlook);
            var beside = pinned.charted();
            return Drawing.of(
                    OutlookChart.of(outlook, rows, style, scale, beside),
                    OutlookChart.describe(outlook, rows),
                    beside.stream().map(OutlookChart::describe));
        });
    }

    /// The chosen row, and the recommended one where it is another.
    private List<OutlookRow> followed(Outlook outlook) {
        var recommended = session.planProperty()
                .get()
                .flatMap(plan -> plan.recommendation().evaluation());
        return Stream.of(session.selectedProperty().get(), recommended)
                .flatMap(Optional::stream)
                .map(Evaluation::id)
                .distinct()
                .flatMap(id -> outlook.row(id).stream())
                .toList();
    }

    private void say() {
        note();
        words.say(ahead.outlook().answerProperty().get().map(this::sentences).orElse(List.of()));
    }

    private void note() {
        boolean still =
                ahead.outlook().answerProperty().get().filter(o -> !o.grows()).isPresent();
        note.setText(
                ahead.outlook().busyProperty().get()
                        ? "Seeking…"
                        : still ? "Neither storage nor traffic grows; enter a growth on the left." : "");
    }

    private List<Said> sentences(Outlook outlook) {
        var said = new ArrayList<Said>();
        var rows = followed(outlook);
        session.selectedProperty()
                .get()
                .filter(row -> outlook.row(row.id()).isEmpty())
                .ifPresent(row -> said.add(Said.muted(
                        row.configuration().title() + " is not followed: its padding is sized anew for every plan.")));
        var first = outlook.only(rows).sentences();
        said.addAll(Said.sentences(first).toList());
        rows.stream()
                .filter(row -> row.isPossible() && row.outgrown().isEmpty() && row.fits(0))
                .forEach(row -> said.add(Said.sentence(row.configuration().title() + " fits in all "
                        + (row.months().size() - 1) + " months.")));
        var others = outlook.sentences().stream()
                .filter(sentence -> !first.contains(sentence))
                .toList();
        if (!others.isEmpty()) {
            var title = "Other configurations (" + others.size() + ")";
            said.add(Said.fold(title, title, others.stream().map(Said::sentence).toList()));
        }
        said.add(Said.fold(
                "What is assumed",
                "What the outlook assumes",
                Outlook.ASSUMPTIONS.stream().map(Said::muted).toList()));
        return said;
    }
}
