package dev.efsplanner.plan;

import java.util.List;
import java.util.Optional;

/// One metric of all rows that are compared.
///
/// @param values of each row, in order
/// @param differences from the baseline's, in the same order; empty for the baseline itself
public record ComparedMetric(Metric metric, List<Metric.Value> values, List<Optional<Difference>> differences) {
    public ComparedMetric {
        values = List.copyOf(values);
        differences = List.copyOf(differences);
    }

    static ComparedMetric of(Metric metric, List<Contender> contenders, int baseline) {
        var from = contenders.get(baseline);
        return new ComparedMetric(
                metric,
                contenders.stream().map(one -> metric.of(one.row())).toList(),
                contenders.stream()
                        .map(one -> one == from
                                ? Optional.<Difference>empty()
                                : Optional.of(Difference.of(metric, from.row(), one.row())))
                        .toList());
    }

    public boolean differs() {
        return values.stream().map(Metric.Value::text).distinct().count() > 1;
    }

    /// With the unit, as a heading.
    public String heading() {
        return metric.unit().isEmpty() ? metric.label() : metric.label() + ", " + metric.unit();
    }
}
