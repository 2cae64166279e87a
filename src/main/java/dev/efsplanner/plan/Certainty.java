package dev.efsplanner.plan;

import java.util.List;
import java.util.Optional;

/// Says with a recommendation how sure it is, and what the likely numbers alone would have led to.
final class Certainty {
    private Certainty() {}

    /// @param likely what the likely numbers alone lead to
    /// @param ranked by least regret
    static Recommendation of(Recommendation likely, List<Evaluation> ranked) {
        var advice = Advice.of(ranked);
        if (advice.evaluation().isEmpty()) {
            return new Recommendation(Optional.empty(), likely.sentence() + surest(ranked));
        }
        var sentence = new StringBuilder(advice.sentence());
        var best = advice.evaluation().get();
        sentence.append(" How sure: ").append(lower(best.spread().orElseThrow().sentence()));
        likely.evaluation()
                .flatMap(other -> ranked.stream()
                        .filter(row -> row.id().equals(other.id()) && !row.id().equals(best.id()))
                        .findFirst())
                .ifPresent(other -> sentence.append(" With the likely numbers alone the choice would be ")
                        .append(Advice.named(other))
                        .append(": it ")
                        .append(lower(other.spread().orElseThrow().sentence())));
        return new Recommendation(advice.evaluation(), sentence.toString());
    }

    private static String surest(List<Evaluation> ranked) {
        return ranked.stream()
                .filter(row -> row.spread().filter(spread -> spread.fits() > 0).isPresent())
                .findFirst()
                .map(row -> " That is with the likely numbers: "
                        + row.configuration().title() + " "
                        + lower(row.spread().orElseThrow().sentence()))
                .orElse(" That holds in every scenario.");
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
