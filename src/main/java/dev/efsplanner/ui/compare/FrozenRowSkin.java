package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableRowSkin;

/// The cells of a row, the frozen ones where they can be seen.
final class FrozenRowSkin extends TableRowSkin<Evaluation> {
    private final EvaluationRow row;

    FrozenRowSkin(EvaluationRow row) {
        super(row);
        this.row = row;
    }

    /// Called by the constructor of the toolkit's skin too, so that the row and not this skin has to remember them.
    @Override
    protected TableCell<Evaluation, ?> createCell(@SuppressWarnings("rawtypes") TableColumnBase column) {
        var cell = super.createCell(column);
        // It is as wide as its column and as high as its row, whatever it shows: another text concerns it alone.
        cell.setManaged(false);
        ((EvaluationRow) getSkinnable()).remember(column, cell);
        return cell;
    }

    /// The toolkit takes out the cells whose columns are scrolled away; the frozen ones come back.
    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        super.layoutChildren(x, y, w, h);
        if (!(row.getTableView() instanceof ComparisonTable table)) return;
        double scrolled = table.scrolled();
        int count = table.frozenColumns();
        double left = 0;
        var columns = table.getVisibleLeafColumns();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.cell(columns.get(i));
            boolean frozen = i < count;
            if (cell.isPresent()) FrozenTableSkin.follow(cell.get(), frozen, i == count - 1, scrolled);
            if (frozen && scrolled > 0 && cell.isPresent()) {
                var node = cell.get();
                if (node.getParent() == null) getChildren().add(node);
                node.resizeRelocate(left + scrolled, 0, snapSizeX(columns.get(i).getWidth()), h);
            }
            left += snapSizeX(columns.get(i).getWidth());
        }
    }
}
