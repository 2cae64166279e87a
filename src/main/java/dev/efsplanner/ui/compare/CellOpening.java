package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.session.PlanSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A double click, Enter or the menu of a cell opens how its number comes about, beside the cell.
final class CellOpening {
    private final ComparisonTable table;
    private final PlanSession session;
    private final CellPopover popover;

    /// @param wholeRow brings the calculation of the whole row into view
    /// @param browse opens a web address
    /// @param more what else a row's menu offers
    CellOpening(
            ComparisonTable table,
            PlanSession session,
            Runnable wholeRow,
            Consumer<String> browse,
            List<MenuItem> more) {
        this.table = table;
        this.session = session;
        popover = new CellPopover(browse, metric -> {
            session.openedProperty().set(metric);
            wholeRow.run();
        });
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        menu(more, wholeRow);
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
            cellAt(click.getPickResult().getIntersectedNode())
                    .ifPresent(cell -> metricOf(cell.getTableColumn()).ifPresent(metric -> open(cell, metric)));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || session.selectedProperty().get().isEmpty()) return;
        openFocused();
        key.consume();
    }

    /// Opens the cell with the focus.
    void openFocused() {
        var column = table.getFocusModel().getFocusedCell().getTableColumn();
        var metric = metricOf(column).orElse(session.openedProperty().get());
        open(focusedCell().map(cell -> (Node) cell).orElse(table), metric);
    }

    private Optional<TableCell<?, ?>> focusedCell() {
        var focused = table.getFocusModel().getFocusedCell();
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof EvaluationRow row && row.getIndex() == focused.getRow())
                .flatMap(node -> ((EvaluationRow) node).cell(focused.getTableColumn()).stream())
                .filter(cell -> cell.getScene() != null)
                .<TableCell<?, ?>>map(cell -> cell)
                .findFirst();
    }

    private void menu(List<MenuItem> more, Runnable wholeRow) {
        var item = new MenuItem("Show the calculation");
        item.setOnAction(_ -> openFocused());
        var whole = new MenuItem("Calculation of the whole row");
        whole.setOnAction(_ -> wholeRow.run());
        var menu = new ContextMenu(item, whole, new SeparatorMenuItem());
        menu.getItems().addAll(more);
        table.setContextMenu(menu);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            var cell = cellAt(request.getPickResult().getIntersectedNode());
            var metric = cell.flatMap(of -> metricOf(of.getTableColumn()))
                    .or(() -> metricOf(table.getFocusModel().getFocusedCell().getTableColumn()))
                    .orElse(session.openedProperty().get());
            item.setText("Show the calculation of “" + metric.label() + "”");
            item.setOnAction(
                    _ -> open(cell.map(of -> (Node) of).or(() -> focusedCell()).orElse(table), metric));
        });
    }

    private void open(Node beside, Metric metric) {
        session.openedProperty().set(metric);
        session.planProperty()
                .get()
                .ifPresent(plan ->
                        session.selectedProperty().get().ifPresent(row -> popover.show(beside, plan, row, metric)));
    }

    private static Optional<TableCell<?, ?>> cellAt(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof TableCell<?, ?> cell && !cell.isEmpty()) return Optional.of(cell);
        }
        return Optional.empty();
    }

    private static Optional<Metric> metricOf(TableColumnBase<?, ?> column) {
        return column instanceof ComparisonColumn of ? Optional.of(of.metric()) : Optional.empty();
    }
}
