package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Every configuration with its verdict and figures, one row each, in the planner's order until a header is clicked.
public final class ComparisonTable extends TableView<Evaluation> {
    /// What decides comes first; the rest follows in the metrics' own order.
    private static final List<Metric> FIRST = List.of(
            Metric.CONFIGURATION,
            Metric.VERDICT,
            Metric.MONTHLY_COST,
            Metric.LIMITING,
            Metric.HEADROOM,
            Metric.CREDITS_OUT);

    private final ObservableList<Evaluation> evaluations = FXCollections.observableArrayList();
    private final PlanSession session;
    private boolean swapping;

    public ComparisonTable(PlanSession session) {
        this.session = session;
        setId("comparison");
        getStyleClass().add("comparison");
        setAccessibleText("Comparison of all configurations");
        setAccessibleHelp("One row for each configuration, best first. Choose a row to see its calculation below;"
                + " Enter or a double click opens a cell.");
        setPlaceholder(new Label("No plan yet: put the fields on the left right and the comparison appears here."));
        setTableMenuButtonVisible(true);
        prefHeightProperty()
                .bind(fixedCellSizeProperty()
                        .multiply(Bindings.size(evaluations).add(2.4)));
        addColumns(new CellText(session.start()));
        setRowFactory(_ -> new EvaluationRow());
        setSortPolicy(_ -> true);
        var sorted = new SortedList<>(evaluations);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        session.planProperty().subscribe(this::show);
        session.selectedProperty().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> chosen(row));
    }

    /// @param show brings the calculation of the chosen row into view
    public void openCells(Runnable show) {
        new CellOpening(this, session, show);
    }

    private void addColumns(CellText texts) {
        Stream.concat(FIRST.stream(), Stream.of(Metric.values()).filter(metric -> !FIRST.contains(metric)))
                .map(metric -> new MetricColumn(metric, texts))
                .forEach(getColumns()::add);
    }

    /// The column that shows a metric.
    TableColumn<Evaluation, ?> column(Metric metric) {
        return getColumns().stream()
                .filter(column -> column instanceof MetricColumn of && of.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    private void show(Optional<Plan> plan) {
        boolean ranged = plan.filter(of -> !of.scenarios().isEmpty()).isPresent();
        getColumns().forEach(column -> ((MetricColumn) column).fit(ranged));
        swapping = true;
        plan.ifPresent(of -> column(Metric.FILE_TASK).setVisible(Metric.of(of).contains(Metric.FILE_TASK)));
        evaluations.setAll(plan.map(Plan::evaluations).orElse(List.of()));
        swapping = false;
        select(session.selectedProperty().get());
    }

    private void select(Optional<Evaluation> selected) {
        swapping = true;
        selected.flatMap(wanted -> getItems().stream()
                        .filter(row -> row.id().equals(wanted.id()))
                        .findFirst())
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
        swapping = false;
    }

    private void chosen(Evaluation row) {
        if (!swapping && row != null) session.choose(row.id());
    }
}
