package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import java.util.List;
import java.util.Optional;

/// Puts the ranking into words: what to choose, why, and what the runner-up would cost.
final class Advice {
    private Advice() {}

    /// What is recommended, without the words; empty when nothing fits.
    ///
    /// @param rows in any order
    static Optional<Evaluation> best(List<Evaluation> rows) {
        var fitting =
                rows.stream().filter(Rows::fits).sorted(Ranking.BEST_FIRST).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(preferred(fitting));
    }

    /// Without a word on several file systems.
    ///
    /// @param ranked best first
    static Recommendation of(List<Evaluation> ranked) {
        return of(ranked, (_, _) -> Optional.empty());
    }

    /// @param ranked best first
    /// @param split the several file systems of a row that do what one does not; asked for only when nothing fits
    static Recommendation of(List<Evaluation> ranked, Shards.Split split) {
        var fitting = ranked.stream().filter(Rows::fits).toList();
        if (fitting.isEmpty())
            return new Recommendation(Optional.empty(), nothingFits(ranked) + severalFit(ranked, split));
        var best = preferred(fitting);
        var sentence = new StringBuilder(best.configuration().title()).append(" fits");
        sentence.append(price(best).map(p -> " at " + p + " a month").orElse(" (price missing)"));
        var limit = best.outcome().orElseThrow().limiting();
        sentence.append(
                        limit.share() == 0
                                ? ", and nothing loads it"
                                : "; its fullest limit is "
                                        + limit.dimension().inSentence() + " at "
                                        + Numbers.percent(limit.share()))
                .append(". ");
        sentence.append(nextBest(fitting, best));
        cheaperPadded(fitting, best)
                .ifPresent(row -> sentence.append(" Cheaper with dummy data: ")
                        .append(named(row))
                        .append('.'));
        return new Recommendation(Optional.of(best), sentence.toString());
    }

    private static String nextBest(List<Evaluation> fitting, Evaluation best) {
        return fitting.stream()
                .filter(e -> e != best && !isPadded(e))
                .findFirst()
                .map(next -> "Next best: " + named(next) + ".")
                .orElse("No other configuration fits.");
    }

    private static Optional<Evaluation> cheaperPadded(List<Evaluation> fitting, Evaluation best) {
        if (isPadded(best) || monthly(best).isEmpty()) return Optional.empty();
        return fitting.stream()
                .filter(e -> isPadded(e) && monthly(e).isPresent())
                .filter(e -> monthly(e).get().compareTo(monthly(best).get()) < 0)
                .findFirst();
    }

    private static boolean isPadded(Evaluation evaluation) {
        return evaluation.configuration().padding().gib() > 0;
    }

    static String named(Evaluation evaluation) {
        return evaluation.configuration().title()
                + price(evaluation).map(p -> " at " + p).orElse(" (price missing)");
    }

    private static Optional<Money> monthly(Evaluation evaluation) {
        return evaluation.outcome().flatMap(o -> o.cost().monthly());
    }

    /// The first of the ranking; but where Max I/O only ties with General Purpose, AWS's advice against Max I/O
    /// decides.
    private static Evaluation preferred(List<Evaluation> fitting) {
        var first = fitting.getFirst();
        if (first.configuration().performance() != PerformanceMode.MAX_IO) return first;
        return fitting.stream()
                .filter(e -> e.configuration().performance() == PerformanceMode.GENERAL_PURPOSE
                        && price(e).equals(price(first))
                        && sureness(e).equals(sureness(first)))
                .findFirst()
                .orElse(first);
    }

    /// In how many scenarios it fits, where there are any.
    private static Optional<Double> sureness(Evaluation evaluation) {
        return evaluation.spread().map(Spread::fitsWeight);
    }

    private static String nothingFits(List<Evaluation> ranked) {
        var possible = ranked.stream()
                .filter(e -> e.outcome().isPresent() && !isPadded(e))
                .toList();
        var closest = possible.stream()
                .min((a, b) -> Integer.compare(
                        a.verdict().reasons().size(), b.verdict().reasons().size()))
                .orElseThrow();
        return "Nothing fits. Closest is " + closest.configuration().title()
                + price(closest).map(p -> " at " + p + " a month").orElse("") + ", which falls short: "
                + String.join(" ", closest.verdict().reasons());
    }

    /// General Purpose only: AWS advises against Max I/O for new file systems.
    private static String severalFit(List<Evaluation> ranked, Shards.Split split) {
        var rows = ranked.stream()
                .filter(e -> e.configuration().performance() == PerformanceMode.GENERAL_PURPOSE)
                .toList();
        return Shards.fewest(rows, split)
                .map(shards -> " Several would: " + shards.sentence())
                .orElse("");
    }

    private static Optional<String> price(Evaluation evaluation) {
        return monthly(evaluation).map(Money::toString);
    }
}
