package dev.efsplanner.ui.compare;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.part.Icons;
import dev.efsplanner.ui.session.ColumnChoice;
import dev.efsplanner.ui.session.RowColumn;
import dev.efsplanner.ui.session.TableSession;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which columns are seen, and whether rows stand in groups.
final class ColumnMenu extends MenuButton {
    private final TableSession looks;

    ColumnMenu(TableSession looks, ComparisonTable table) {
        super("Columns");
        this.looks = looks;
        setId("columns");
        Icons.before(this, "fth-columns");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this, "Choose, freeze and move columns, group rows");
        var grouped = new CheckMenuItem("Group rows by type");
        grouped.selectedProperty().bindBidirectional(looks.groupedProperty());
        getItems().addAll(grouped, new SeparatorMenuItem());
        RowColumn.all().forEach(column -> getItems().add(item(column)));
        var freeze = new MenuItem();
        freeze.setOnAction(_ -> table.focusedColumn().ifPresent(this::freeze));
        var first = new MenuItem("Columns as at first");
        first.setOnAction(_ -> looks.columnsProperty().set(ColumnChoice.FIRST));
        getItems().addAll(new SeparatorMenuItem(), freeze, first);
        setOnShowing(_ -> {
            var focused = table.focusedColumn();
            freeze.setDisable(focused.isEmpty());
            freeze.setText(focused.map(column ->
                            looks.columnsProperty().get().frozenUpTo(column).frozen() == 0
                                    ? "Let all columns scroll"
                                    : "Freeze up to “" + column.label() + "”")
                    .orElse("Freeze up to the chosen cell"));
        });
    }

    private void freeze(RowColumn column) {
        looks.columnsProperty().set(looks.columnsProperty().get().frozenUpTo(column));
    }

    private CheckMenuItem item(RowColumn column) {
        var item = new CheckMenuItem(column.heading());
        looks.columnsProperty().subscribe(choice -> item.setSelected(choice.shows(column)));
        item.setOnAction(
                _ -> looks.columnsProperty().set(looks.columnsProperty().get().toggled(column)));
        return item;
    }
}
