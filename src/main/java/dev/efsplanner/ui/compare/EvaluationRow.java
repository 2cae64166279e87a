package dev.efsplanner.ui.compare;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import java.util.List;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A row that says why on hover, and to a screen reader.
final class EvaluationRow extends TableRow<Evaluation> {
    private static final List<String> STYLES = List.of("fits", "falls-short", "not-possible");

    private final Tooltip why = new Tooltip();

    EvaluationRow() {
        why.setShowDelay(Duration.millis(350));
        why.setShowDuration(Duration.INDEFINITE);
        why.setWrapText(true);
        why.setMaxWidth(520);
    }

    @Override
    protected void updateItem(Evaluation evaluation, boolean empty) {
        super.updateItem(evaluation, empty);
        if (empty || evaluation == null) {
            getStyleClass().removeAll(STYLES);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        var style = VerdictBadge.style(evaluation.verdict());
        if (!getStyleClass().contains(style)) {
            getStyleClass().removeAll(STYLES);
            getStyleClass().add(style);
        }
        why.setText(reasons(evaluation));
        if (getTooltip() != why) setTooltip(why);
        setAccessibleText(why.getText());
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
                .forEach(warning -> text.append("\n⚠ ").append(warning));
        evaluation
                .overrides()
                .forEach(overridden -> text.append("\nOverridden: ").append(overridden.sentence()));
        return text.toString();
    }
}
