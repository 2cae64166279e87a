package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.ui.part.Hint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;

/// A row that says why on hover, and to a screen reader.
final class EvaluationRow extends TableRow<Evaluation> {
    private static final PseudoClass NOT_POSSIBLE = PseudoClass.getPseudoClass("not-possible");
    private static final PseudoClass LAST_OF_GROUP = PseudoClass.getPseudoClass("last-of-group");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<TableColumnBase<?, ?>, TableCell<Evaluation, ?>> cells = new WeakHashMap<>();
    private final ComparisonTable table;
    private boolean updating;

    EvaluationRow(ComparisonTable table) {
        this.table = table;
        Hint.on(this, this::getAccessibleText);
        table.lastOfGroupsProperty().subscribe(_ -> markGroup());
        table.getFocusModel().focusedCellProperty().subscribe((before, now) -> {
            if (before.getRow() == getIndex() || now.getRow() == getIndex()) markCurrent();
        });
        indexProperty().subscribe(_ -> markCurrent());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FrozenRowSkin(this);
    }

    void remember(TableColumnBase<?, ?> column, TableCell<Evaluation, ?> cell) {
        cells.put(column, cell);
        markCurrent();
    }

    Optional<TableCell<Evaluation, ?>> cell(TableColumnBase<?, ?> column) {
        return Optional.ofNullable(cells.get(column));
    }

    @Override
    protected void updateItem(Evaluation evaluation, boolean empty) {
        updating = true;
        super.updateItem(evaluation, empty);
        updating = false;
        markGroup();
        if (empty || evaluation == null) {
            pseudoClassStateChanged(NOT_POSSIBLE, false);
            setAccessibleText("");
            return;
        }
        pseudoClassStateChanged(NOT_POSSIBLE, evaluation.verdict() instanceof Verdict.NotPossible);
        setAccessibleText(reasons(evaluation));
    }

    /// With another item every cell stays where it is, so there is nothing to lay out; the toolkit would, and style all
    /// cells anew before.
    @Override
    public void requestLayout() {
        if (!updating) super.requestLayout();
    }

    private void markGroup() {
        boolean last = getItem() != null
                && table.lastOfGroupsProperty().getValue().contains(getItem().id());
        pseudoClassStateChanged(LAST_OF_GROUP, last);
    }

    /// The cell that keys go to; the toolkit marks it only where cells are selected one by one.
    private void markCurrent() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        boolean here = focused != null && focused.getRow() == getIndex();
        cells.forEach(
                (column, cell) -> cell.pseudoClassStateChanged(CURRENT, here && focused.getTableColumn() == column));
    }

    /// The row's full name and verdict with every reason, warning and override, a line each.
    static String reasons(Evaluation evaluation) {
        var text = new StringBuilder(
                evaluation.configuration().title() + ": " + evaluation.verdict().label());
        evaluation.spread().ifPresent(spread -> text.append("\n").append(spread.sentence()));
        evaluation.verdict().reasons().forEach(reason -> text.append("\n• ").append(reason));
        evaluation
                .outcome()
                .map(Outcome::warnings)
                .orElse(List.of())
                .forEach(warning -> text.append("\n⚠ ").append(warning.sentence()));
        evaluation
                .overrides()
                .forEach(overridden -> text.append("\nOverridden: ").append(overridden.sentence()));
        return text.toString();
    }
}
