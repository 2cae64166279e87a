package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.session.PlanSession;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A double click, Enter or the menu of a cell opens how its number comes about.
final class CellOpening {
    private final TableView<Evaluation> table;
    private final PlanSession session;
    private final Runnable show;

    /// @param show brings the calculation into view
    CellOpening(TableView<Evaluation> table, PlanSession session, Runnable show) {
        this.table = table;
        this.session = session;
        this.show = show;
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        menu();
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2)
            metricAt(click.getPickResult().getIntersectedNode()).ifPresent(this::open);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || session.selectedProperty().get().isEmpty()) return;
        open(metricOf(table.getFocusModel().getFocusedCell().getTableColumn())
                .orElse(session.openedProperty().get()));
        key.consume();
    }

    private void menu() {
        var item = new MenuItem("Show the calculation");
        var menu = new ContextMenu(item);
        table.setContextMenu(menu);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            var metric = metricAt(request.getPickResult().getIntersectedNode())
                    .orElse(session.openedProperty().get());
            item.setText("Show the calculation of “" + metric.label() + "”");
            item.setOnAction(_ -> open(metric));
        });
    }

    private void open(Metric metric) {
        session.openedProperty().set(metric);
        show.run();
    }

    private static Optional<Metric> metricAt(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof TableCell<?, ?> cell && !cell.isEmpty()) return metricOf(cell.getTableColumn());
        }
        return Optional.empty();
    }

    private static Optional<Metric> metricOf(TableColumnBase<?, ?> column) {
        return column instanceof MetricColumn of ? Optional.of(of.metric()) : Optional.empty();
    }
}
