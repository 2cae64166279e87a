package dev.efsplanner.plan;

/// A cell of the comparison that another edition changes.
public record MetricChange(Metric metric, Metric.Value from, Metric.Value to) {
    /// `Verdict: Fits → Falls short`.
    public String sentence() {
        var unit = metric.unit().isEmpty() ? "" : ", " + metric.unit();
        return metric.label() + unit + ": " + from.text() + " → " + to.text();
    }
}
