package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.ComparedInput;
import dev.efsplanner.plan.ComparedMetric;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Difference;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.SideBySide;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.RowColumn;
import dev.efsplanner.ui.session.ScenarioSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pinned scenarios and the workload of now side by side: a column each, a line for each result and each input that
/// differs.
public final class ScenariosView extends ScrollPane {
    private final ScenarioSession scenarios;
    private final VBox page = new VBox();
    private boolean outdated = true;

    public ScenariosView(PlanSession session, ScenarioSession scenarios) {
        this.scenarios = scenarios;
        setId("scenarios");
        getStyleClass().addAll("calculation", "scenarios");
        page.getStyleClass().add("page");
        setContent(page);
        setAccessibleText("Scenarios side by side");
        Stream.of(session.selectedProperty(), scenarios.heldProperty(), scenarios.baselineProperty())
                .forEach(shown -> shown.subscribe(() -> {
                    outdated = true;
                    showIfSeen();
                }));
        visibleProperty().subscribe(_ -> showIfSeen());
    }

    private void showIfSeen() {
        if (!outdated || !isVisible()) return;
        outdated = false;
        page.getChildren().clear();
        scenarios
                .comparison()
                .ifPresentOrElse(
                        this::show,
                        () -> page.getChildren()
                                .addAll(
                                        CalculationView.wrapped("Nothing is pinned yet.", "detail-title"),
                                        CalculationView.wrapped(
                                                "A pinned scenario keeps the workload, the edition and the chosen row as they are now."
                                                        + " Then change what you like: both stand here side by side.",
                                                "muted"),
                                        pin()));
    }

    private Button pin() {
        var button = new Button("Pin this scenario");
        button.setId("pin-scenario");
        button.setOnAction(_ -> scenarios.pin());
        return button;
    }

    private void show(SideBySide comparison) {
        var grid = new GridPane();
        grid.getStyleClass().add("side-by-side");
        int count = comparison.contenders().size();
        for (int i = 0; i < count; i++) grid.add(head(comparison, i), i + 1, 0);
        int line = 1;
        for (var metric : inOrder(comparison)) add(grid, line++, metric, comparison);
        line = heading(grid, line, "Inputs that differ", count);
        var inputs = comparison.inputs().stream().filter(ComparedInput::differs).toList();
        if (inputs.isEmpty()) grid.add(cell("none: the same workload and row", "muted"), 0, line++, count + 1, 1);
        for (var input : inputs) add(grid, line++, input, comparison.baseline());
        line = heading(grid, line, "Why it does not fit", count);
        for (int i = 0; i < count; i++) grid.add(reasons(comparison.contenders().get(i)), i + 1, line);
        page.getChildren().add(grid);
    }

    /// As the columns of the comparison stand at first, what decides before the rest; each column has its name on top.
    private static List<ComparedMetric> inOrder(SideBySide comparison) {
        var order = RowColumn.all().stream().map(RowColumn::metric).toList();
        return comparison.metrics().stream()
                .filter(one -> one.metric() != Metric.CONFIGURATION)
                .sorted(Comparator.comparing(one -> order.indexOf(Optional.of(one.metric()))))
                .toList();
    }

    private Node head(SideBySide comparison, int at) {
        boolean now = at == scenarios.heldProperty().get().size();
        var title = new VBox();
        title.getStyleClass().add("scenario-head");
        var name = now ? nowHead() : new ScenarioHead(scenarios, at);
        title.getChildren()
                .addAll(
                        name,
                        CalculationView.wrapped(
                                comparison
                                        .contenders()
                                        .get(at)
                                        .row()
                                        .configuration()
                                        .title(),
                                "muted"),
                        cell(at == comparison.baseline() ? "Baseline" : now ? "as typed" : "pinned", "scenario-role"));
        return title;
    }

    /// As high as the heads of those that are pinned.
    private Node nowHead() {
        var head = new HBox(cell(ScenarioSession.NOW, "detail-title"), pin());
        head.getStyleClass().add("scenario-name");
        return head;
    }

    private static int heading(GridPane grid, int line, String text, int count) {
        grid.add(cell(text, "detail-heading"), 0, line, count + 1, 1);
        return line + 1;
    }

    private static void add(GridPane grid, int line, ComparedMetric metric, SideBySide comparison) {
        grid.add(cell(metric.heading(), metric.differs() ? "reason" : "muted"), 0, line);
        for (int i = 0; i < metric.values().size(); i++) {
            var value = metric.values().get(i).text();
            var both = new HBox();
            both.getStyleClass().add("scenario-value");
            both.getChildren()
                    .add(
                            metric.metric() == Metric.VERDICT
                                    ? badge(comparison.contenders().get(i), value)
                                    : cell(value, metric.differs() ? "limiting" : "muted"));
            metric.differences()
                    .get(i)
                    .ifPresent(difference -> both.getChildren().add(difference(difference)));
            grid.add(both, i + 1, line);
        }
    }

    private static Node badge(Contender one, String text) {
        var badge = new VerdictBadge(one.row().verdict());
        badge.show(one.row().verdict(), text);
        return badge;
    }

    /// The word says it; the colour only repeats it.
    private static Label difference(Difference difference) {
        return cell(
                difference.text(),
                switch (difference.effect()) {
                    case BETTER -> "better";
                    case WORSE -> "worse";
                    case SAME, OTHER -> "muted";
                });
    }

    private static void add(GridPane grid, int line, ComparedInput input, int baseline) {
        grid.add(cell(input.heading(), "reason"), 0, line);
        for (int i = 0; i < input.texts().size(); i++) {
            boolean other = !input.texts().get(i).equals(input.texts().get(baseline));
            var text = cell((other ? "≠ " : "") + input.texts().get(i), other ? "limiting" : "muted");
            grid.add(text, i + 1, line);
        }
    }

    private static Node reasons(Contender one) {
        var list = new VBox();
        list.getStyleClass().addAll("reasons", "scenario-reasons");
        var reasons = one.row().verdict().reasons();
        (reasons.isEmpty() ? List.of("It fits.") : reasons)
                .forEach(reason -> list.getChildren().add(CalculationView.wrapped(reason, "reason")));
        GridPane.setHalignment(list, HPos.LEFT);
        return list;
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
