package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.EditionRow;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.MetricChange;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The workload under the chosen edition and the one beside it: rows side by side, what changes, and the figures
/// behind.
public final class EditionsView extends ScrollPane {
    private static final List<Metric> SHOWN = List.of(Metric.VERDICT, Metric.UTILISATION, Metric.MONTHLY_COST);

    private final PlanSession session;
    private final VBox page = new VBox();
    private boolean outdated = true;

    public EditionsView(PlanSession session) {
        this.session = session;
        setId("editions");
        getStyleClass().add("calculation");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText("Two spec editions compared");
        session.planProperty().subscribe(_ -> {
            outdated = true;
            showIfSeen();
        });
        visibleProperty().subscribe(_ -> showIfSeen());
    }

    private void showIfSeen() {
        if (!outdated || !isVisible()) return;
        outdated = false;
        page.getChildren().clear();
        session.comparison()
                .ifPresentOrElse(
                        this::show,
                        () -> page.getChildren().add(new Label("There is no other edition to compare with.")));
    }

    private void show(EditionComparison comparison) {
        var title = new Label("Editions " + comparison.from().edition().id() + " and "
                + comparison.to().edition().id());
        title.getStyleClass().add("detail-title");
        page.getChildren().add(title);
        comparison.sentences().forEach(sentence -> page.getChildren().add(inSight(sentence)));
        page.getChildren().addAll(rows(comparison), head("Figures that differ"), figures(comparison));
    }

    /// Wraps at the edge of what is seen, though the table below may be wider.
    private Label inSight(String sentence) {
        var label = CalculationView.wrapped(sentence, "reason");
        label.maxWidthProperty().bind(widthProperty().subtract(48));
        return label;
    }

    /// Those that change stand first.
    private static GridPane rows(EditionComparison comparison) {
        var grid = grid();
        int column = 0;
        grid.add(head("Configuration"), column++, 0);
        for (var metric : SHOWN) {
            for (var plan : List.of(comparison.from(), comparison.to())) {
                grid.add(head(metric.label() + "\n" + plan.edition().id()), column++, 0);
            }
        }
        grid.add(head("What changes"), column, 0);
        int line = 1;
        for (boolean changed : List.of(true, false)) {
            for (var row : comparison.rows()) if (row.isChanged() == changed) add(grid, line++, row);
        }
        return grid;
    }

    private static void add(GridPane grid, int line, EditionRow row) {
        var style = row.isChanged() ? "reason" : "muted";
        int column = 0;
        grid.add(cell(row.configuration().title(), style), column++, line);
        for (var metric : SHOWN) {
            var from = text(row.from(), metric);
            var to = text(row.to(), metric);
            grid.add(cell(from, style), column++, line);
            grid.add(cell(to, from.equals(to) ? style : "limiting"), column++, line);
        }
        var changes = row.changes().stream()
                .filter(change -> !SHOWN.contains(change.metric()))
                .map(MetricChange::sentence)
                .collect(Collectors.joining("; "));
        grid.add(cell(changes, "muted"), column, line);
    }

    private static String text(Optional<Evaluation> row, Metric metric) {
        return row.map(one -> metric.of(one).text()).orElse("no such row");
    }

    private static GridPane figures(EditionComparison comparison) {
        var grid = grid();
        grid.addRow(
                0,
                head("Figure"),
                head(comparison.from().edition().id()),
                head(comparison.to().edition().id()),
                head("Unit"),
                head("Sources"));
        int line = 1;
        for (var figure : comparison.figures()) {
            var difference = figure.difference();
            grid.addRow(
                    line++,
                    cell(difference.name(), "figure-name"),
                    cell(number(difference.from()), "figure"),
                    cell(number(difference.to()), "figure"),
                    cell(difference.unit(), "muted"),
                    cell(source(difference.from()) + " → " + source(difference.to()), "muted"));
        }
        if (comparison.figures().isEmpty()) grid.addRow(1, cell("none", "muted"));
        return grid;
    }

    private static String number(Optional<Figure> figure) {
        return figure.map(one -> Numbers.show(one.value())).orElse("–");
    }

    private static String source(Optional<Figure> figure) {
        return figure.map(one -> one.source() + ", " + one.asOf()).orElse("–");
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("limits");
        return grid;
    }

    private static Label head(String text) {
        return cell(text, "detail-heading");
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
