package dev.efsplanner.plan;

import java.util.List;

/// What the planner says of a configuration.
public sealed interface Verdict {
    record Fits() implements Verdict {}

    /// @param shortfalls at least one, worst first
    record FallsShort(List<Shortfall> shortfalls) implements Verdict {
        public FallsShort {
            shortfalls = List.copyOf(shortfalls);
            if (shortfalls.isEmpty()) throw new IllegalArgumentException("falls short of nothing");
        }
    }

    record NotPossible(String reason) implements Verdict {}

    /// The spelling in plan files.
    default String code() {
        return switch (this) {
            case Fits() -> "fits";
            case FallsShort _ -> "fallsShort";
            case NotPossible _ -> "notPossible";
        };
    }

    /// The word in the table.
    default String label() {
        return switch (this) {
            case Fits() -> "Fits";
            case FallsShort _ -> "Falls short";
            case NotPossible _ -> "Not possible";
        };
    }

    /// Sentences that say why; empty when it fits.
    default List<String> reasons() {
        return switch (this) {
            case Fits() -> List.of();
            case FallsShort(var shortfalls) ->
                shortfalls.stream().map(Shortfall::sentence).toList();
            case NotPossible(var reason) -> List.of(reason);
        };
    }
}
