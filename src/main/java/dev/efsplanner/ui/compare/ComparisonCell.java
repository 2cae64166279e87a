package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.session.RowColumn;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell that shows a value as text, and speaks it with the name of its column.
class ComparisonCell extends TableCell<Evaluation, Metric.Value> {
    private final RowColumn content;
    private final Tooltip whole = new Tooltip();

    ComparisonCell(RowColumn content) {
        this.content = content;
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        setAlignment(content.isNumber() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected final void updateItem(Metric.Value value, boolean empty) {
        super.updateItem(value, empty);
        var row = Optional.ofNullable(getTableRow()).map(of -> of.getItem());
        if (empty || value == null || row.isEmpty()) {
            setText("");
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            return;
        }
        setText(value.text());
        setAccessibleText(content.heading() + ": " + value.text());
        if (content.equals(RowColumn.REMEDY)) hint(value.text());
        show(row.get(), value);
    }

    /// A text that may be longer than its column is wide.
    private void hint(String text) {
        whole.setText(text);
        setTooltip(text.isEmpty() ? null : whole);
    }

    /// What there is to see beside the text.
    void show(Evaluation row, Metric.Value value) {}
}
