package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.RowColumn;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/// A cell that shows a value as text, and speaks it with the name of its column.
class ComparisonCell extends TableCell<Evaluation, Metric.Value> {
    private final RowColumn content;

    ComparisonCell(RowColumn content) {
        this.content = content;
        // A text that may be longer than its column is wide.
        if (content.equals(RowColumn.REMEDY)) Hint.on(this, this::getText);
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
            return;
        }
        setText(value.text());
        setAccessibleText(content.heading() + ": " + value.text());
        show(row.get(), value);
    }

    /// What there is to see beside the text.
    void show(Evaluation row, Metric.Value value) {}
}
