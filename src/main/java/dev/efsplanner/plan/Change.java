package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.time.Instant;
import java.util.Optional;

/// A change of one workload's file system, with what it costs a month before and after.
public record Change(Evaluation from, Evaluation to, ChangePlan plan) {

    /// @param lastChange when the current mode or amount was last changed
    /// @throws IllegalArgumentException when one of the rows is not possible
    public static Change of(Evaluation from, Evaluation to, Optional<Instant> lastChange) {
        return new Change(from, to, ChangePlan.of(Setting.of(from), Setting.of(to), lastChange));
    }

    public Optional<Money> before() {
        return from.outcome().flatMap(outcome -> outcome.cost().monthly());
    }

    public Optional<Money> after() {
        return to.outcome().flatMap(outcome -> outcome.cost().monthly());
    }
}
