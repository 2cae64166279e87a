package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.ui.part.WholeRows;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.RowColumn;
import dev.efsplanner.ui.session.TableSession;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Every configuration with its verdict and figures, one row each, in the planner's order until a header is clicked.
public final class ComparisonTable extends TableView<Evaluation> {
    /// How many columns a window has room for when it opens; those further to the right are made a moment later.
    private static final int IN_SIGHT = 8;

    /// In pixels, at 100 %.
    private static final double ROW_HEIGHT = 25;

    private final ShownRows rows = new ShownRows();
    private final IntegerProperty planned = new SimpleIntegerProperty(this, "planned");
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<RowColumn, ComparisonColumn> columns = new HashMap<>();
    private final ObjectProperty<Set<String>> lastOfGroups = new SimpleObjectProperty<>(Set.of());
    private final PlanSession session;
    private final TableSession looks;
    private double dearest;
    private int frozen;
    private boolean swapping;
    private boolean arranging;
    private boolean whole;

    /// @param percent how large everything is shown; the columns grow with their letters
    public ComparisonTable(PlanSession session, TableSession looks, ReadOnlyIntegerProperty percent) {
        this.session = session;
        this.looks = looks;
        setId("comparison");
        getStyleClass().add("comparison");
        setAccessibleText("Comparison of all configurations");
        setAccessibleHelp("One row for each configuration, best first. The arrows go from cell to cell, letters to a"
                + " row; Enter or a double click opens how a number comes about, Space pins the row as a scenario.");
        setPlaceholder(placeholder(looks));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        WholeRows.give(this, ROW_HEIGHT, percent);
        prefHeightProperty().bind(fixedCellSizeProperty().multiply(planned.add(2.4)));
        Stream.concat(Stream.of(RowColumn.TYPE), RowColumn.all().stream())
                .forEach(content -> columns.put(content, new ComparisonColumn(content, looks, this)));
        percent.subscribe(now -> columns.values().forEach(column -> column.zoom(now.intValue())));
        setRowFactory(_ -> new EvaluationRow(this));
        setSortPolicy(_ -> true);
        setItems(rows);
        looks.filterProperty().subscribe(this::showRows);
        comparatorProperty().subscribe(this::showRows);
        looks.groupedProperty().subscribe(this::showRows);
        looks.columnsProperty().subscribe(this::arrange);
        looks.groupedProperty().subscribe(this::arrange);
        session.planProperty().subscribe(this::show);
        session.selectedProperty().subscribe(row -> select(row));
        getItems().subscribe(this::findGroups);
        looks.groupedProperty().subscribe(this::findGroups);
        getColumns().subscribe(this::rememberOrder);
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> chosen(row));
    }

    private static Label placeholder(TableSession looks) {
        var words = new Label();
        words.setWrapText(true);
        looks.filtered()
                .subscribe(filtered -> words.setText(
                        filtered
                                ? "No row passes the filter: “Show all” brings them back."
                                : "No plan yet: put the fields on the left right and the comparison appears here."));
        return words;
    }

    /// What opens a cell, what keys do, and the menu of a row.
    ///
    /// @param wholeRow brings the calculation of the chosen row into view
    /// @param browse opens a web address
    /// @param offered by the menu of a row besides
    /// @param pin keeps the chosen row as a scenario
    public void openCells(Runnable wholeRow, Consumer<String> browse, List<Command> offered, Runnable pin) {
        var items = offered.stream()
                .map(command -> {
                    var item = new MenuItem(command.plainTitle());
                    item.setOnAction(_ -> command.run().run());
                    return item;
                })
                .toList();
        new CellOpening(this, session, wholeRow, browse, items);
        new TableKeys(this, pin);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FrozenTableSkin(this);
    }

    /// So many columns from the left stay in sight.
    int frozenColumns() {
        return frozen;
    }

    /// How far the columns are scrolled to the side.
    double scrolled() {
        return getSkin() instanceof FrozenTableSkin skin ? skin.scrolled() : 0;
    }

    /// Scrolls to the side until a column is wholly in sight, beside the frozen ones.
    void showColumn(TableColumn<?, ?> column) {
        int at = getVisibleLeafColumns().indexOf(column);
        if (!(getSkin() instanceof FrozenTableSkin skin) || at < frozenColumns()) return;
        double left = widthOf(at);
        double covered = widthOf(frozenColumns());
        if (left < skin.scrolled() + covered) skin.scrollTo(left - covered);
        else if (left + column.getWidth() > skin.scrolled() + skin.room())
            skin.scrollTo(Math.min(left + column.getWidth() - skin.room(), left - covered));
    }

    private double widthOf(int columns) {
        return getVisibleLeafColumns().stream()
                .limit(columns)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /// What the dearest row that fits costs a month; of all rows where none fits.
    double dearestThatFits() {
        return dearest;
    }

    /// The last row of each group but the last one, by its id; none while rows are not grouped.
    ObservableValue<Set<String>> lastOfGroupsProperty() {
        return lastOfGroups;
    }

    /// The column that shows this.
    TableColumn<Evaluation, ?> column(RowColumn content) {
        return columns.get(content);
    }

    /// What the column with the focus shows.
    Optional<RowColumn> focusedColumn() {
        return getFocusModel().getFocusedCell().getTableColumn() instanceof ComparisonColumn of
                ? Optional.of(of.content())
                : Optional.empty();
    }

    /// The rows that are marked, from top to bottom.
    List<Evaluation> marked() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(getItems()::get)
                .toList();
    }

    /// By type, then as the headers say, then as the planner ranks.
    private Comparator<Evaluation> order() {
        Comparator<Evaluation> planner = Comparator.comparing(row -> places.getOrDefault(row.id(), 0));
        var chosen = getComparator() == null ? planner : getComparator().thenComparing(planner);
        return looks.groupedProperty().get()
                ? Comparator.<Evaluation, Integer>comparing(
                                row -> row.configuration().type().ordinal())
                        .thenComparing(chosen)
                : chosen;
    }

    private void findGroups() {
        lastOfGroups.set(looks.groupedProperty().get() ? TypeGroups.last(getItems()) : Set.of());
    }

    /// Makes the columns that had no room in the first frame.
    ///
    /// @return false when all were there
    public boolean makeMore() {
        if (whole) return false;
        whole = true;
        arrange();
        return true;
    }

    private List<ComparisonColumn> wanted() {
        return looks.visibleColumns().stream()
                .limit(whole ? Integer.MAX_VALUE : IN_SIGHT)
                .map(columns::get)
                .toList();
    }

    private void arrange() {
        arranging = true;
        frozen = (int) looks.visibleColumns().stream().filter(looks::freezes).count();
        var wanted = wanted();
        if (!getColumns().equals(wanted)) getColumns().setAll(wanted);
        arranging = false;
        requestLayout();
        refresh();
    }

    /// A header that was dragged somewhere else.
    private void rememberOrder() {
        if (arranging) return;
        var seen = getColumns().stream()
                .map(column -> ((ComparisonColumn) column).content())
                .filter(column -> !column.equals(RowColumn.TYPE))
                .toList();
        if (seen.size() == looks.columnsProperty().get().visible().size())
            looks.columnsProperty().set(looks.columnsProperty().get().inOrder(seen));
    }

    private void show(Optional<Plan> plan) {
        boolean ranged = plan.filter(of -> !of.scenarios().isEmpty()).isPresent();
        columns.values().forEach(column -> column.fit(ranged));
        var all = plan.map(Plan::evaluations).orElse(List.of());
        dearest = dearest(all.stream().filter(row -> row.verdict() instanceof Verdict.Fits))
                .orElseGet(() -> dearest(all.stream()).orElse(0.0));
        if (!getColumns().equals(wanted())) arrange();
        places.clear();
        for (var row : all) places.put(row.id(), places.size());
        planned.set(all.size());
        showRows();
    }

    /// Those that pass the filter, in order.
    private void showRows() {
        var filter = looks.filterProperty().get();
        var all = session.planProperty().get().map(Plan::evaluations).orElse(List.of());
        var seen = all.stream().filter(filter::keeps).sorted(order()).toList();
        keepingSelection(() -> rows.show(seen));
    }

    private static Optional<Double> dearest(Stream<Evaluation> rows) {
        return rows.map(row -> Metric.MONTHLY_COST.likely(row).order())
                .filter(cost -> cost.isPresent())
                .map(cost -> cost.getAsDouble())
                .max(Comparator.naturalOrder());
    }

    /// Other rows in the place of these: those marked stay so, and the cell with the focus keeps it.
    private void keepingSelection(Runnable swap) {
        var marked = marked().stream().map(Evaluation::id).toList();
        var focused = getFocusModel().getFocusedCell();
        swapping = true;
        swap.run();
        getSelectionModel().clearSelection();
        var chosen = session.selectedProperty().get().map(Evaluation::id);
        for (int i = 0; i < getItems().size(); i++) {
            var id = getItems().get(i).id();
            if (marked.contains(id) && !chosen.equals(Optional.of(id)) && marked.size() > 1)
                getSelectionModel().select(i);
        }
        select(session.selectedProperty().get());
        int now = getSelectionModel().getSelectedIndex();
        if (now >= 0 && focused.getTableColumn() instanceof ComparisonColumn column)
            getFocusModel().focus(now, column);
        swapping = false;
    }

    private void select(Optional<Evaluation> selected) {
        boolean outer = swapping;
        swapping = true;
        var at = selected.stream()
                .flatMap(wanted -> getItems().stream().filter(row -> row.id().equals(wanted.id())))
                .findFirst();
        if (at.isEmpty()) getSelectionModel().clearSelection();
        else if (!at.get().equals(getSelectionModel().getSelectedItem())) select(at.get(), outer);
        swapping = outer;
    }

    /// Of several marked rows the chosen one is the last; another that is chosen is marked alone.
    private void select(Evaluation row, boolean besides) {
        if (besides) getSelectionModel().select(row);
        else getSelectionModel().clearAndSelect(getItems().indexOf(row));
    }

    private void chosen(Evaluation row) {
        if (!swapping && row != null) session.choose(row.id());
    }
}
