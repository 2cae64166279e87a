package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.MenuEntry;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.ui.session.RowColumn;
import dev.efsplanner.ui.session.RowCopies;
import dev.efsplanner.ui.session.TableSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What can be asked of the comparison.
public final class TableCommands {
    private final ComparisonTable table;
    private final TableSession looks;
    private final RowCopies copies;
    private final Consumer<Notice> notices;

    public TableCommands(ComparisonTable table, TableSession looks, Consumer<Notice> notices) {
        this.table = table;
        this.looks = looks;
        this.notices = notices;
        copies = new RowCopies(looks);
    }

    /// Copies of rows for elsewhere.
    public List<Command> copies() {
        return List.of(
                Command.of("_Copy rows as TSV", "Shortcut+C", () -> copy(table.marked(), copies::tsv, "TSV")),
                Command.of(
                        "Copy rows as _Markdown",
                        "Shortcut+Alt+C",
                        () -> copy(table.marked(), copies::markdown, "Markdown")),
                Command.of("Copy _all rows as TSV", () -> copy(table.getItems(), copies::tsv, "TSV")),
                Command.of("Copy all _rows as Markdown", () -> copy(table.getItems(), copies::markdown, "Markdown")));
    }

    private void copy(List<Evaluation> rows, Function<List<Evaluation>, String> text, String format) {
        if (rows.isEmpty()) {
            notices.accept(Notice.failed("Nothing copied: no row is chosen."));
            return;
        }
        var content = new ClipboardContent();
        content.putString(text.apply(List.copyOf(rows)));
        Clipboard.getSystemClipboard().setContent(content);
        notices.accept(
                Notice.done("Copied " + (rows.size() == 1 ? "1 row" : rows.size() + " rows") + " as " + format + "."));
    }

    /// Which rows are looked at.
    ///
    /// @param search lets words be typed
    public List<Command> filters(Runnable search) {
        return List.of(
                Command.of("_Find rows", "Shortcut+Shift+F", search),
                toggle("Rows that _fit only", looks.fitsOnlyProperty()),
                only(FileSystemType.REGIONAL),
                only(FileSystemType.ONE_ZONE),
                toggle("Rows _under budget only", looks.underBudgetProperty()),
                Command.of("Show _all rows", looks::showAll).when(looks.filtered()));
    }

    private static Command toggle(String title, BooleanProperty property) {
        return Command.of(title, () -> property.set(!property.get())).marked(property);
    }

    private Command only(FileSystemType type) {
        return Command.of(type.label() + " only", () -> {
                    var now = looks.typeProperty().get();
                    looks.typeProperty().set(now.equals(Optional.of(type)) ? Optional.empty() : Optional.of(type));
                })
                .marked(looks.isOnly(type));
    }

    /// How rows and columns stand.
    public List<MenuEntry> order() {
        var columns = RowColumn.all();
        return List.of(
                toggle("_Group rows by type", looks.groupedProperty()),
                new MenuEntry.Submenu(
                        "_Sort by",
                        FXCollections.observableArrayList(
                                columns.stream().map(this::sort).toList())),
                Command.of(
                        "Sort by the column of the chosen _cell",
                        "Shortcut+Alt+S",
                        () -> table.focusedColumn().ifPresent(this::sortBy)),
                new MenuEntry.Submenu(
                        "_Columns",
                        FXCollections.observableArrayList(
                                columns.stream().map(this::show).toList())),
                Command.of(
                        "_Freeze columns up to the chosen cell",
                        () -> table.focusedColumn()
                                .ifPresent(column -> looks.columnsProperty()
                                        .set(looks.columnsProperty().get().frozenUpTo(column)))),
                Command.of("Move column _left", "Alt+Shift+Left", () -> move(-1)),
                Command.of("Move column _right", "Alt+Shift+Right", () -> move(1)));
    }

    private void move(int steps) {
        table.focusedColumn()
                .ifPresent(column -> looks.columnsProperty()
                        .set(looks.columnsProperty().get().moved(column, steps)));
    }

    private Command show(RowColumn column) {
        return Command.of(
                        column.heading(),
                        () -> looks.columnsProperty()
                                .set(looks.columnsProperty().get().toggled(column)))
                .marked(Bindings.createBooleanBinding(
                        () -> looks.columnsProperty().get().shows(column), looks.columnsProperty()));
    }

    private Command sort(RowColumn column) {
        return Command.of(column.heading(), () -> sortBy(column))
                .marked(Bindings.createBooleanBinding(
                        () -> table.getSortOrder().contains(table.column(column)), table.getSortOrder()));
    }

    /// Upwards, then downwards, then as the planner ranks: what clicks on a header do.
    private void sortBy(RowColumn content) {
        var column = table.column(content);
        boolean sorted = table.getSortOrder().equals(List.of(column));
        if (sorted && column.getSortType() == TableColumn.SortType.DESCENDING) {
            table.getSortOrder().clear();
            return;
        }
        column.setSortType(sorted ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
    }
}
