package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.ChartTable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The numbers of a chart, for those who cannot see it and for those who want to know exactly.
final class TwinTable extends TableView<List<ChartTable.Cell>> {
    private static final Comparator<ChartTable.Cell> BY_NUMBER = Comparator.comparingDouble(
                    (ChartTable.Cell cell) -> cell.number().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(ChartTable.Cell::text);

    private List<String> headings = List.of();

    TwinTable() {
        getStyleClass().add("twin-table");
        setPlaceholder(new Label("There are no numbers to show."));
        setAccessibleText("Numbers of the chart");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void show(String title, ChartTable table) {
        setAccessibleText("Numbers of the chart: " + title);
        if (!table.columns().equals(headings)) {
            headings = table.columns();
            getColumns()
                    .setAll(IntStream.range(0, headings.size())
                            .mapToObj(this::column)
                            .toList());
        }
        getItems().setAll(table.rows());
    }

    private TableColumn<List<ChartTable.Cell>, ChartTable.Cell> column(int at) {
        var column = new TableColumn<List<ChartTable.Cell>, ChartTable.Cell>(headings.get(at));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(at)));
        column.setComparator(BY_NUMBER);
        column.setCellFactory(_ -> new Number());
        return column;
    }

    private static final class Number extends TableCell<List<ChartTable.Cell>, ChartTable.Cell> {
        @Override
        protected void updateItem(ChartTable.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? "" : cell.text());
            setAccessibleText(empty || cell == null ? "" : getTableColumn().getText() + ": " + cell.text());
        }
    }
}
