package dev.efsplanner.ui.compare;

import dev.efsplanner.intake.Defect;
import dev.efsplanner.intake.Judged;
import dev.efsplanner.intake.ReadSetup;
import dev.efsplanner.intake.Sample;
import dev.efsplanner.plan.ChangePlan;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Setting;
import dev.efsplanner.report.ChangeWords;
import dev.efsplanner.ui.session.CopiedSession;
import dev.efsplanner.workload.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is said of a pasted set-up, from the warning down to what was read.
///
/// @param select goes to a line of the paste
record CopiedAnswer(CopiedSession copied, IntConsumer select) {
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        var answer = copied.answerProperty().get();
        answer.flatMap(CopiedSession.Answer::read)
                .ifPresentOrElse(
                        read -> read(nodes, read, answer.get().judged()),
                        () -> nodes.add(CalculationView.wrapped(
                                "Paste a set-up on the left: its defects are listed here, and how it does for this"
                                        + " workload.",
                                "muted")));
        copied.todayProperty().get().ifPresent(today -> {
            nodes.add(new Separator());
            nodes.add(heading("From today's set-up to the chosen row"));
            nodes.add(CalculationView.wrapped("Today: " + title(today), "muted"));
            copied.way()
                    .ifPresentOrElse(
                            way -> way(nodes, way),
                            () -> nodes.add(CalculationView.wrapped("The chosen row is not possible.", "muted")));
        });
        return nodes;
    }

    private void read(List<Node> nodes, Parsed<Sample> read, Optional<Judged> judged) {
        switch (read) {
            case Parsed.Invalid<Sample>(var problems) ->
                problems.forEach(problem ->
                        nodes.add(CalculationView.wrapped("Not read: " + problem.message() + ".", "problem")));
            case Parsed.Valid<Sample>(var sample) -> {
                nodes.add(head(sample));
                judged.ifPresent(one -> judged(nodes, one));
                defects(nodes, sample.defects());
                sample.setup().ifPresent(setup -> setup(nodes, setup));
                sample.notes().forEach(note -> nodes.add(CalculationView.wrapped(note, "muted")));
            }
        }
    }

    private Node head(Sample sample) {
        var title = CalculationView.wrapped(
                sample.setup().map(ReadSetup::title).orElse("No file system is set up in it"), "detail-title");
        var form = CalculationView.wrapped("Read as " + sample.form().label() + ".", "muted");
        var take = new Button("Take as today's set-up");
        take.setId("take-today");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> copied.take());
        var line = new HBox(new VBox(title, form), take);
        HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
        line.getStyleClass().add("copied-head");
        return line;
    }

    private static void judged(List<Node> nodes, Judged judged) {
        var rows = new GridPane();
        rows.getStyleClass().add("limits");
        judged.row().ifPresent(row -> add(rows, "This set-up", row));
        var best = judged.plan().recommendation().evaluation();
        best.ifPresent(row -> add(rows, "Recommended", row));
        nodes.add(rows);
        best.ifPresent(
                row -> nodes.add(CalculationView.wrapped("Recommended is " + ChangeWords.title(row) + ".", "muted")));
        judged.warning()
                .ifPresentOrElse(
                        warning -> nodes.add(CalculationView.wrapped("⚠ " + warning.sentence(), "copied-warning")),
                        () -> judged.row()
                                .ifPresent(_ -> nodes.add(CalculationView.wrapped(
                                        "It does what the workload needs, and no other row does it for less.",
                                        "reason"))));
    }

    private static void add(GridPane rows, String name, Evaluation row) {
        rows.addRow(
                rows.getRowCount(),
                whole(name, "muted"),
                new VerdictBadge(row.verdict()),
                whole(
                        row.outcome()
                                .map(outcome -> ChangeWords.cost(outcome.cost().monthly()) + " a month")
                                .orElse("–"),
                        "limiting"));
    }

    private void defects(List<Node> nodes, List<Defect> defects) {
        nodes.add(heading(defects.isEmpty() ? "No defects" : "Defects (" + defects.size() + ")"));
        defects.forEach(defect -> nodes.add(new DefectCard(defect, select)));
    }

    private static void setup(List<Node> nodes, ReadSetup setup) {
        nodes.add(heading("What was read"));
        var grid = new GridPane();
        grid.getStyleClass().add("limits");
        for (var line : setup.lines()) {
            var at = line.at();
            grid.addRow(
                    grid.getRowCount(),
                    whole(line.name(), "muted"),
                    whole(line.value(), "reason"),
                    whole(at.isPresent() ? "line " + at.getAsInt() : "not stated", "muted"));
        }
        nodes.add(grid);
    }

    private static void way(List<Node> nodes, ChangePlan way) {
        if (way.steps().isEmpty()) nodes.add(CalculationView.wrapped("Nothing to change.", "reason"));
        for (var step : way.steps()) {
            nodes.add(CalculationView.wrapped(
                    (way.steps().indexOf(step) + 1) + ". " + ChangeWords.title(step), "limiting"));
            ChangeWords.lines(step).forEach(line -> nodes.add(CalculationView.wrapped("• " + line, "goal-rival")));
        }
        way.notes().forEach(note -> nodes.add(CalculationView.wrapped(note, "muted")));
    }

    private static String title(Setting setting) {
        return setting.configuration().title()
                + setting.provisioned().map(amount -> " · " + amount).orElse("");
    }

    private static Label heading(String text) {
        return whole(text, "detail-heading");
    }

    private static Label whole(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
