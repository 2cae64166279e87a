package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Remedy;
import dev.efsplanner.plan.Utilisation;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the chosen row came about: its reasons, all five limits, the course of credits, and the steps
/// behind the cell that is opened.
public final class CalculationView extends ScrollPane {
    private final PlanSession session;
    private final VBox page = new VBox();
    private final ChainView chain;
    private boolean outdated = true;

    public CalculationView(PlanSession session) {
        this.session = session;
        chain = new ChainView(session);
        setId("calculation");
        getStyleClass().add("calculation");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setAccessibleText("Calculation of the chosen configuration");
        session.selectedProperty().subscribe(_ -> {
            outdated = true;
            showIfSeen();
        });
        session.openedProperty().subscribe(_ -> showChain());
        visibleProperty().subscribe(_ -> showIfSeen());
    }

    /// Scrolls to the steps of the opened cell.
    public void showSteps() {
        applyCss();
        layout();
        double room = page.getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.min(1, chain.getBoundsInParent().getMinY() / room));
    }

    private void showChain() {
        if (outdated) return;
        session.planProperty()
                .get()
                .ifPresent(plan -> session.selectedProperty().get().ifPresent(row -> chain.show(plan, row)));
    }

    private void showIfSeen() {
        if (!outdated || !isVisible()) return;
        outdated = false;
        page.getChildren().clear();
        session.planProperty()
                .get()
                .ifPresentOrElse(
                        plan -> session.selectedProperty().get().ifPresent(row -> show(plan, row)),
                        () -> page.getChildren().add(new Label("No plan yet.")));
    }

    private void show(Plan plan, Evaluation row) {
        page.getChildren().addAll(title(row), reasons(plan, row));
        row.overrides()
                .forEach(overridden ->
                        page.getChildren().add(wrapped("Overridden: " + overridden.sentence() + ".", "overridden")));
        row.outcome()
                .ifPresent(outcome -> page.getChildren()
                        .addAll(
                                heading("Limits at their worst moment"),
                                limits(outcome.utilisations()),
                                heading("Credits and waiting work"),
                                new CourseFacts(session.start(), row.workload(), outcome)));
        chain.show(plan, row);
        page.getChildren().add(chain);
        page.getChildren()
                .add(wrapped("Spec edition " + row.edition() + ", prices of " + row.pricesDate() + ".", "muted"));
        setVvalue(0);
    }

    private static Node title(Evaluation row) {
        var title = wrapped(row.configuration().title(), "detail-title");
        var line = new HBox(title, new VerdictBadge(row.verdict()));
        line.getStyleClass().add("title-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node reasons(Plan plan, Evaluation row) {
        var list = new VBox();
        list.getStyleClass().add("reasons");
        row.verdict().reasons().forEach(reason -> list.getChildren().add(wrapped("• " + reason, "reason")));
        Remedy.of(plan, row)
                .sentences()
                .forEach(sentence -> list.getChildren().add(wrapped("What would fix it: " + sentence, "remedy")));
        row.outcome()
                .map(Outcome::warnings)
                .orElse(List.of())
                .forEach(warning -> list.getChildren().add(wrapped("⚠ " + warning.sentence(), "warning")));
        if (row.verdict().reasons().isEmpty())
            list.getChildren().addFirst(wrapped("Meets every need of the workload.", "reason"));
        return list;
    }

    /// Demand ÷ capacity of each limit, fullest first, with a bar and the figure beside it.
    private static Node limits(List<Utilisation> utilisations) {
        var grid = new GridPane();
        grid.getStyleClass().add("limits");
        int row = 0;
        for (var use : utilisations) {
            var name = new Label(use.dimension().label());
            name.setMinWidth(Region.USE_PREF_SIZE);
            if (row == 0) name.getStyleClass().add("limiting");
            // Where the capacity is 1, demand is the percentage already.
            var demand = (use.capacity() == 1
                            ? ""
                            : Numbers.show(use.demand()) + " of " + Numbers.show(use.capacity()) + " ")
                    + use.dimension().unit()
                    + (use.share() == 0 ? "" : ", first " + WeekMoment.of(use.atSeconds()));
            grid.addRow(
                    row++,
                    name,
                    new ShareBar(use.share()),
                    right(Numbers.percent(use.share())),
                    wrapped(demand, "muted"));
        }
        return grid;
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("detail-heading");
        return heading;
    }

    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label right(String text) {
        var label = new Label(text);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("figure");
        return label;
    }
}
