package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.ui.session.RowColumn;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContentDisplay;

/// The monthly cost over a bar that compares it with the dearest row that fits.
final class CostCell extends ComparisonCell {
    private final ComparisonTable table;
    private final CostBar bar = new CostBar();

    CostCell(ComparisonTable table) {
        super(RowColumn.of(Metric.MONTHLY_COST));
        this.table = table;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        bar.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                        widthProperty(),
                        insetsProperty()));
        bar.prefHeightProperty().bind(heightProperty().subtract(4));
    }

    @Override
    void show(Evaluation row, Metric.Value value) {
        double dearest = table.dearestThatFits();
        double share = value.order().isPresent() && dearest > 0 ? value.order().getAsDouble() / dearest : 0;
        bar.show(value.text(), share);
        if (share > 0)
            setAccessibleText(getAccessibleText() + ", " + Numbers.percent(share) + " of the dearest row that fits");
        setGraphic(bar);
    }
}
