package dev.efsplanner.plan;

import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.PerformanceMode;
import java.util.List;
import java.util.Optional;

/// The published best-case latency and the published IOPS quotas of a row: taken as they are.
record LatencySteps(Origin origin, Chain chain) {
    Optional<Operand> read() {
        return latency("Read latency", origin.row().figures().readLatencyMs());
    }

    Optional<Operand> write() {
        return latency("Write latency", origin.row().figures().writeLatencyMs());
    }

    void readIops() {
        quota("Read IOPS", origin.row().figures().readIops().standard());
    }

    void writeIops() {
        quota("Write IOPS", origin.row().figures().writeIops().standard());
    }

    private void quota(String title, Figure figure) {
        chain.computed(title, "quota", Formula.of(Operand.of("quota", figure)), Shown.OPS);
    }

    private Optional<Operand> latency(String title, Optional<Figure> published) {
        if (published.isPresent()) {
            var figure = Formula.of(Operand.of("published best case", published.get()));
            return Optional.of(chain.computed(title, "published", figure, Shown.LATENCY));
        }
        chain.said(title, new Stated(Stated.Way.RULE, notPublished(origin), List.of()), "not published");
        return Optional.empty();
    }

    /// EFS User Guide, performance (S1).
    static String notPublished(Origin origin) {
        return "AWS publishes no number for "
                + origin.row().configuration().performance().label() + ", only that it is higher than "
                + PerformanceMode.GENERAL_PURPOSE.label() + "'s (S1, 2025-12)";
    }
}
