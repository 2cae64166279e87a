package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.TableViewSkinBase;

/// A table whose first columns stay where they are while the rest is scrolled to the side.
///
/// The toolkit has no such columns. Theirs are moved along with the scroll bar, header and cells ([FrozenRowSkin])
/// alike, and lie above the others; everything else stays the toolkit's own table.
final class FrozenTableSkin extends TableViewSkin<Evaluation> {
    static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    static final PseudoClass LAST_FROZEN = PseudoClass.getPseudoClass("last-frozen");

    FrozenTableSkin(ComparisonTable table) {
        super(table);
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new Headers(this);
    }

    /// How far the columns are scrolled to the side.
    double scrolled() {
        return bar().filter(ScrollBar::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    /// The width in which columns can be seen.
    double room() {
        return getVirtualFlow().getWidth();
    }

    void scrollTo(double left) {
        bar().ifPresent(bar -> bar.setValue(Math.clamp(left, bar.getMin(), bar.getMax())));
    }

    private Optional<ScrollBar> bar() {
        return getVirtualFlow().getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof ScrollBar)
                .map(node -> (ScrollBar) node)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst();
    }

    /// Lets a header or a cell follow the scroll bar, above its neighbours.
    static void follow(Node node, boolean frozen, boolean last, double scrolled) {
        boolean covers = frozen && scrolled > 0;
        node.setViewOrder(covers ? -1 : 0);
        node.pseudoClassStateChanged(FROZEN, covers);
        node.pseudoClassStateChanged(LAST_FROZEN, covers && last);
    }

    private final class Headers extends TableHeaderRow {
        Headers(TableViewSkinBase<?, ?, ?, ?, ?> skin) {
            super(skin);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            var table = (ComparisonTable) (TableView<?>) getSkinnable();
            double scrolled = scrolled();
            for (var header : getRootHeader().getColumnHeaders()) place(table, header, scrolled);
        }

        private void place(ComparisonTable table, TableColumnHeader header, double scrolled) {
            int at = table.getVisibleLeafColumns().indexOf(header.getTableColumn());
            boolean frozen = at >= 0 && at < table.frozenColumns();
            header.setTranslateX(frozen ? scrolled : 0);
            follow(header, frozen, at == table.frozenColumns() - 1, scrolled);
        }
    }
}
