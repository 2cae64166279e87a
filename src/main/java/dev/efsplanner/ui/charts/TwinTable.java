package dev.efsplanner.ui.charts;

import dev.efsplanner.chart.ChartTable;
import dev.efsplanner.ui.part.WholeRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// The numbers of a chart, for those who cannot see it and for those who want to know exactly.
final class TwinTable extends TableView<List<ChartTable.Cell>> {
    private static final Comparator<ChartTable.Cell> BY_NUMBER = Comparator.comparingDouble(
                    (ChartTable.Cell cell) -> cell.number().orElse(Double.POSITIVE_INFINITY))
            .thenComparing(ChartTable.Cell::text);

    /// How wide things are, in em: a letter, one of a heading, what stands beside a text, and the bar at the side.
    private static final double OF_LETTER = 0.53;

    private static final double OF_HEADING = 0.66;
    private static final double BESIDE = 1.6;
    private static final double BAR = 1.6;

    /// What the first column keeps where there is no room for all.
    private static final double LEAST = 14;

    /// In pixels, at 100 %.
    private static final double ROW_HEIGHT = 27;

    private List<String> headings = List.of();

    TwinTable(ObservableIntegerValue percent) {
        WholeRows.give(this, ROW_HEIGHT, percent);
        getStyleClass().add("twin-table");
        setPlaceholder(new Label("There are no numbers to show."));
        setAccessibleText("Numbers of the chart");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        widthProperty().subscribe(() -> spread());
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
        spread();
    }

    /// Each column is as wide as its longest text; what room is left is shared out, and the first column makes do with
    /// less where there is none.
    private void spread() {
        double em = Font.getDefault().getSize();
        double[] wanted = IntStream.range(0, getColumns().size())
                .mapToDouble(at -> em * (BESIDE + longest(at)))
                .toArray();
        if (wanted.length == 0) return;
        double left = getWidth() - BAR * em - DoubleStream.of(wanted).sum();
        if (left < 0) wanted[0] = Math.max(Math.min(wanted[0], LEAST * em), wanted[0] + left);
        double more = Math.max(0, left) / wanted.length;
        for (int i = 0; i < wanted.length; i++) getColumns().get(i).setPrefWidth(wanted[i] + more);
    }

    private double longest(int column) {
        int cells = getItems().stream()
                .mapToInt(row -> row.get(column).text().length())
                .max()
                .orElse(0);
        return Math.max(OF_HEADING * headings.get(column).length(), OF_LETTER * cells);
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
