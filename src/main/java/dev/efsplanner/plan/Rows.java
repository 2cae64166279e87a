package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a workload as a search looks at them.
///
/// @param planner judges them
record Rows(Planner planner) {
    /// Every row without padding of the planner's.
    List<Evaluation> unpadded(Workload workload) {
        return planner.rows(workload, Map.of());
    }

    /// One row; where it is padded but padding is not needed or not enough, the same without.
    Evaluation of(Configuration row, Workload workload) {
        boolean padded = row.padding().gib() > 0;
        var rows = padded ? planner.plan(workload).evaluations() : unpadded(workload);
        return find(rows, row.id())
                .or(() -> find(rows, plain(row).id()))
                .orElseThrow(() -> new IllegalArgumentException("the workload has no row " + row.id()));
    }

    private static Optional<Evaluation> find(List<Evaluation> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    static Configuration plain(Configuration row) {
        return new Configuration(row.type(), row.performance(), row.throughput(), row.policy());
    }

    static boolean fits(Evaluation row) {
        return row.verdict() instanceof Verdict.Fits;
    }

    static boolean isPadded(Evaluation row) {
        return row.configuration().padding().gib() > 0;
    }

    static Optional<Money> monthly(Evaluation row) {
        return row.outcome().flatMap(outcome -> outcome.cost().monthly());
    }

    /// `$12.00 a month`, or that a price is missing.
    static String price(Evaluation row) {
        return monthly(row).map(usd -> usd + " a month").orElse("a price that is not known");
    }

    /// Why a row does not fit, worst first; empty when it fits or AWS does not allow it.
    static Optional<Shortfall> worst(Evaluation row) {
        return row.verdict() instanceof Verdict.FallsShort(var shortfalls)
                ? Optional.of(shortfalls.getFirst())
                : Optional.empty();
    }

    /// The first reason in words.
    static String reason(Evaluation row) {
        return row.verdict().reasons().getFirst();
    }

    /// What is needed and what there is, as the operands of a search.
    static List<Operand> operands(String at, Shortfall shortfall) {
        var needed = new Operand(at + ", needed", shortfall.needed(), shortfall.unit(), "planner");
        return shortfall.available().isEmpty()
                ? List.of(needed)
                : List.of(
                        needed,
                        new Operand(
                                at + ", available", shortfall.available().getAsDouble(), shortfall.unit(), "planner"));
    }
}
