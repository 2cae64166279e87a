package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;

/// What the table writes for a metric: the metric's own text, with a calendar date where it names a day.
public record CellText(PlanningStart start) {
    /// The metric's value as the cell shows it.
    public Metric.Value of(Metric metric, Evaluation evaluation) {
        var value = metric.of(evaluation);
        if (metric != Metric.CREDITS_OUT) return value;
        return evaluation
                .outcome()
                .map(outcome -> outcome.course().emptyAtSeconds())
                .filter(empty -> empty.isPresent())
                .map(empty -> new Metric.Value(
                        start.dayAndDate(empty.getAsDouble())
                                + metric.range(evaluation)
                                        .map(range -> " (" + range + ")")
                                        .orElse(""),
                        value.order()))
                .orElse(value);
    }
}
