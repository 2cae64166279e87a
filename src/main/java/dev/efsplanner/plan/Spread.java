package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How a row fares over all scenarios of a workload with ranges.
///
/// Provisioned Throughput that is sized and padding of the planner's are sized to each scenario, since both can be
/// raised on a running file system; what was typed stays.
///
/// @param prospects one for each scenario
public record Spread(List<Prospect> prospects) {
    /// What every reader must know.
    public static final List<String> ASSUMPTIONS = List.of(
            "Everything of the traffic is low, likely or high together, and so is everything of the storage, the two"
                    + " independently of each other; low and high weigh 25 % each, likely 50 %: assumed, not measured.",
            "High traffic has greater rates, smaller requests and more metadata operations that write; high storage has"
                    + " more data in smaller files. Growth of traffic bears on the outlook only.",
            "Provisioned Throughput that is sized and padding are sized to each scenario, since both can be raised on a"
                    + " running file system; what was typed stays.",
            "Regret is what a row costs a month more than the cheapest that fits in the same scenario; rows with padding"
                    + " of the planner's are that yardstick only where nothing fits without.",
            "Rows are ranked by the weight of the scenarios they fall short in, then by their largest regret.");

    public Spread {
        prospects = List.copyOf(prospects);
    }

    /// How many scenarios it fits in.
    public int fits() {
        return (int) prospects.stream().filter(Prospect::fits).count();
    }

    /// The weight of the scenarios it fits in, 0 to 1.
    public double fitsWeight() {
        return prospects.stream()
                .filter(Prospect::fits)
                .mapToDouble(p -> p.scenario().weight())
                .sum();
    }

    /// In how many scenarios it costs as little as the best choice.
    public int best() {
        return (int) prospects.stream().filter(Prospect::isBest).count();
    }

    /// The scenario with the largest regret of those it fits in, the first of equals; empty where there is none or no
    /// price.
    public Optional<Prospect> worst() {
        var regrets = prospects.stream().filter(p -> p.regret().isPresent()).toList();
        return regrets.stream()
                .map(p -> p.regret().orElseThrow())
                .max(Comparator.naturalOrder())
                .flatMap(most -> regrets.stream()
                        .filter(p -> p.regret().orElseThrow().compareTo(most) == 0)
                        .findFirst());
    }

    /// Empty when a price is missing.
    public Optional<Extent<Money>> monthlyCost() {
        return known(e -> e.outcome().orElseThrow().cost().monthly());
    }

    /// Share of the limit that is free at the worst moment; infinite where nothing loads it.
    public Extent<Double> headroom() {
        return Extent.of(prospects, e -> e.outcome().orElseThrow().limiting().headroom());
    }

    /// Share of the limit that is used at the worst moment.
    public Extent<Double> peakUtilisation() {
        return Extent.of(prospects, e -> e.outcome().orElseThrow().limiting().share());
    }

    /// Days after which burst credits first run out, empty = never; nothing at all where no scenario has credits.
    public Optional<Extent<OptionalDouble>> creditsEmptyAfterDays() {
        boolean credits = prospects.stream()
                .anyMatch(p -> p.evaluation().outcome().orElseThrow().course().hasCredits());
        if (!credits) return Optional.empty();
        return Optional.of(Extent.of(prospects, Spread::emptyDays)
                .map(days -> days.isInfinite() ? OptionalDouble.empty() : OptionalDouble.of(days)));
    }

    /// Empty unless it is Provisioned.
    public Optional<Extent<DataRate>> provisioned() {
        return known(e -> e.outcome().orElseThrow().provisioned());
    }

    /// What the planner adds in Standard, 0 where the row has no padding.
    public Extent<DataSize> padding() {
        return Extent.of(prospects, e -> e.configuration().padding());
    }

    /// How sure the row is, in words.
    public String sentence() {
        return new SpreadSentence(this).text();
    }

    private static double emptyDays(Evaluation evaluation) {
        var empty = evaluation.outcome().orElseThrow().course().emptyAtSeconds();
        return empty.isPresent() ? empty.getAsDouble() / 86_400 : Double.POSITIVE_INFINITY;
    }

    private <T extends Comparable<T>> Optional<Extent<T>> known(Function<Evaluation, Optional<T>> figure) {
        boolean all =
                prospects.stream().allMatch(p -> figure.apply(p.evaluation()).isPresent());
        return all ? Optional.of(Extent.of(prospects, e -> figure.apply(e).orElseThrow())) : Optional.empty();
    }
}
