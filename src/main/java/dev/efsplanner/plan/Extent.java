package dev.efsplanner.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// How far a figure reaches over all scenarios, and what it is in the likely one.
public record Extent<T>(T lowest, T likely, T highest) {
    /// @param prospects with the likely scenario among them
    static <T extends Comparable<T>> Extent<T> of(List<Prospect> prospects, Function<Evaluation, T> figure) {
        var figures = prospects.stream().map(p -> figure.apply(p.evaluation())).toList();
        var likely = prospects.stream()
                .filter(p -> p.scenario().isLikely())
                .map(p -> figure.apply(p.evaluation()))
                .findFirst();
        return new Extent<>(
                figures.stream().min(Comparator.naturalOrder()).orElseThrow(),
                likely.orElseThrow(),
                figures.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    /// Whether it differs from one scenario to another.
    public boolean spans() {
        return !lowest.equals(highest);
    }

    public <S> Extent<S> map(Function<T, S> to) {
        return new Extent<>(to.apply(lowest), to.apply(likely), to.apply(highest));
    }
}
