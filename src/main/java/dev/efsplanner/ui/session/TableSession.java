package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How a person looks at the comparison: which rows, which columns, and whether in groups.
public final class TableSession {
    private final PlanSession session;
    private final CellText texts;

    private final BooleanProperty fitsOnly = new SimpleBooleanProperty(this, "fitsOnly");
    private final ObjectProperty<Optional<FileSystemType>> type =
            new SimpleObjectProperty<>(this, "type", Optional.empty());
    private final BooleanProperty underBudget = new SimpleBooleanProperty(this, "underBudget");
    private final StringProperty budget = new SimpleStringProperty(this, "budget", "");
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty grouped = new SimpleBooleanProperty(this, "grouped");
    private final ObjectProperty<ColumnChoice> columns =
            new SimpleObjectProperty<>(this, "columns", ColumnChoice.FIRST);
    private final ReadOnlyObjectWrapper<RowFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter", RowFilter.ALL);
    private final BooleanBinding filtered;

    public TableSession(PlanSession session) {
        this.session = session;
        texts = new CellText(session.start());
        filtered = filter.isNotEqualTo(RowFilter.ALL).or(underBudget);
        Stream.of(fitsOnly, type, underBudget, words, session.planProperty())
                .forEach(input -> input.subscribe(this::refilter));
        budget.subscribe((before, typed) -> {
            // Who types an amount wants it to count.
            if (!before.equals(typed)) underBudget.set(!typed.isBlank());
            refilter();
        });
    }

    private void refilter() {
        var now = new RowFilter(
                fitsOnly.get(),
                type.get(),
                underBudget.get() ? budgetInForce() : Optional.empty(),
                words.get().strip());
        if (!now.equals(filter.get())) filter.set(now);
    }

    /// The amount that is typed, else the workload's own.
    private Optional<Money> budgetInForce() {
        return budget.get().isBlank()
                ? workloadBudget()
                : typedBudget() instanceof Parsed.Valid<Optional<Object>>(var amount)
                        ? amount.map(usd -> Money.ofUsd((Double) usd))
                        : Optional.empty();
    }

    private Optional<Money> workloadBudget() {
        return session.planProperty()
                .get()
                .flatMap(plan -> plan.workload().needs().monthlyBudget());
    }

    private Parsed<Optional<Object>> typedBudget() {
        return WorkloadField.BUDGET.read(budget.get(), "$");
    }

    /// What keeps the budget from counting, and what would be right.
    private Optional<String> budgetProblem() {
        if (!underBudget.get()) return Optional.empty();
        if (typedBudget() instanceof Parsed.Invalid<Optional<Object>>(var problems))
            return Optional.of("Budget: "
                    + problems.stream().map(Problem::message).findFirst().orElseThrow());
        return budgetInForce().isPresent()
                ? Optional.empty()
                : Optional.of("Budget: the workload has none, type an amount");
    }

    /// The rows in the planner's order.
    public List<Evaluation> rows() {
        return session.planProperty().get().map(Plan::evaluations).orElse(List.of()).stream()
                .filter(filter.get()::keeps)
                .toList();
    }

    /// `12 of 28 rows shown`, or what is wrong with the filter.
    public String shown() {
        return budgetProblem().orElseGet(() -> {
            int all = session.planProperty()
                    .get()
                    .map(plan -> plan.evaluations().size())
                    .orElse(0);
            int kept = rows().size();
            return kept == all ? all + " rows" : kept + " of " + all + " rows shown";
        });
    }

    /// Back to every row.
    public void showAll() {
        fitsOnly.set(false);
        type.set(Optional.empty());
        budget.set("");
        underBudget.set(false);
        words.set("");
    }

    /// Those to be seen now, with the type first while rows are grouped; the file task only where there is one.
    public List<RowColumn> visibleColumns() {
        boolean task = session.planProperty()
                .get()
                .filter(plan -> plan.workload().fileTask().isPresent())
                .isPresent();
        return Stream.concat(
                        grouped.get() ? Stream.of(RowColumn.TYPE) : Stream.empty(),
                        columns.get().visible().stream()
                                .filter(column -> task || !column.equals(RowColumn.of(Metric.FILE_TASK))))
                .toList();
    }

    /// Whether a column keeps its place in sight; the type does while anything does.
    public boolean freezes(RowColumn column) {
        return column.equals(RowColumn.TYPE)
                ? columns.get().frozen() > 0
                : columns.get().freezes(column);
    }

    /// What the table writes.
    public CellText texts() {
        return texts;
    }

    /// A cell of the plan on screen.
    public Metric.Value value(RowColumn column, Evaluation row) {
        return session.planProperty()
                .get()
                .map(plan -> column.value(plan, row, texts))
                .orElse(Metric.Value.NONE);
    }

    public BooleanProperty fitsOnlyProperty() {
        return fitsOnly;
    }

    public ObjectProperty<Optional<FileSystemType>> typeProperty() {
        return type;
    }

    public BooleanProperty underBudgetProperty() {
        return underBudget;
    }

    /// As typed, USD a month; blank for the workload's own.
    public StringProperty budgetProperty() {
        return budget;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public BooleanProperty groupedProperty() {
        return grouped;
    }

    public ObjectProperty<ColumnChoice> columnsProperty() {
        return columns;
    }

    /// Which rows are looked at now.
    public ReadOnlyObjectProperty<RowFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Whether a filter is on.
    public BooleanBinding filtered() {
        return filtered;
    }

    /// Whether rows are of one type only.
    public BooleanBinding isOnly(FileSystemType one) {
        return Bindings.createBooleanBinding(() -> type.get().equals(Optional.of(one)), type);
    }
}
