package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.ui.session.RowColumn;
import javafx.scene.control.ContentDisplay;

/// The verdict as a badge.
final class BadgeCell extends ComparisonCell {
    private final VerdictBadge badge = new VerdictBadge(new Verdict.Fits());

    BadgeCell() {
        super(RowColumn.of(Metric.VERDICT));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    void show(Evaluation row, Metric.Value value) {
        badge.show(row.verdict(), value.text());
        setGraphic(badge);
    }
}
