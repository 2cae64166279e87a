package dev.efsplanner.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One configuration under two editions.
///
/// @param from empty for a row that only the other plan has, such as one with padding
/// @param to empty for a row that only the other plan has
public record EditionRow(Optional<Evaluation> from, Optional<Evaluation> to) {
    public EditionRow {
        if (from.isEmpty() && to.isEmpty()) throw new IllegalArgumentException("a row of neither edition");
    }

    public String id() {
        return either().id();
    }

    public Configuration configuration() {
        return either().configuration();
    }

    /// What changes, in the order of the comparison's columns; nothing for a row that only one of the plans has.
    public List<MetricChange> changes() {
        if (from.isEmpty() || to.isEmpty()) return List.of();
        return Stream.of(Metric.values())
                .map(metric -> new MetricChange(metric, metric.of(from.get()), metric.of(to.get())))
                .filter(change ->
                        !Objects.equals(change.from().text(), change.to().text()))
                .toList();
    }

    /// Whether it makes a difference which edition is right.
    public boolean isChanged() {
        return from.isEmpty() || to.isEmpty() || !changes().isEmpty();
    }

    private Evaluation either() {
        return to.or(() -> from).orElseThrow();
    }
}
