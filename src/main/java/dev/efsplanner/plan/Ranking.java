package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.util.Comparator;
import java.util.Optional;

/// What fits before what falls short; within that the lowest monthly cost; ties by headroom.
///
/// What fits only because the planner adds dummy data is a work-around: it comes after what fits without.
/// An amount that is provisioned for nothing comes after the same file system without it.
final class Ranking {
    private Ranking() {}

    static final Comparator<Evaluation> BEST_FIRST = Comparator.comparingInt(Ranking::group)
            .thenComparing(e -> e.outcome().flatMap(o -> o.cost().monthly()).map(m -> m.cents()), Ranking::knownFirst)
            .thenComparingDouble(
                    e -> e.outcome().map(o -> -o.limiting().headroom()).orElse(0.0))
            .thenComparing(e -> e.configuration().throughput() == ThroughputMode.PROVISIONED);

    private static int group(Evaluation evaluation) {
        return switch (evaluation.verdict()) {
            case Verdict.Fits() -> evaluation.configuration().padding().gib() > 0 ? 1 : 0;
            case Verdict.FallsShort _ -> 2;
            case Verdict.NotPossible _ -> 3;
        };
    }

    static <T extends Comparable<T>> int knownFirst(Optional<T> a, Optional<T> b) {
        if (a.isPresent() && b.isPresent()) return a.get().compareTo(b.get());
        return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
}
