package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The fewest equal file systems that together carry what one of them does not.
///
/// Throughput, IOPS and burst credits are each file system's own, so they add up; latency, operations in flight, the
/// clients' networks and (unless the edition says otherwise) the limit per client stay what they are.
///
/// @param count two or more, at most the account's quota in a Region
/// @param storedEach what each holds: the stored data divided by the count
/// @param provisionedEach the amount of each, in Provisioned mode only
/// @param monthlyEach empty when a price is missing
/// @param sentence complete, for people
public record Shards(
        int count,
        DataSize storedEach,
        Optional<DataRate> provisionedEach,
        Optional<Money> monthlyEach,
        Calculation calculation,
        String sentence) {

    /// Empty where one file system is enough, where what is missing does not add up, and where even as many file
    /// systems as an account may have are not enough. Made on demand: it follows the row some ten times.
    public static Optional<Shards> of(Plan plan, Evaluation evaluation) {
        var week = Metered.of(plan.demand(), plan.edition());
        return ShardSearch.of(plan.edition(), plan.prices(), week, evaluation);
    }

    /// The exact sum of all of them.
    public Optional<Money> monthly() {
        return monthlyEach.map(each -> each.times(BigDecimal.valueOf(count)));
    }

    /// The fewest file systems that any of these rows comes down to; of as many the cheapest.
    ///
    /// Fewest first, because each is one more to mount, to watch and to keep in balance: hundreds of small ones in
    /// Bursting mode can be cheap, and are no advice.
    static Optional<Shards> fewest(List<Evaluation> rows, Function<Evaluation, Optional<Shards>> split) {
        return rows.stream()
                .flatMap(row -> split.apply(row).stream())
                .min(Comparator.comparingInt(Shards::count)
                        .thenComparing(shards -> shards.monthly().isEmpty())
                        .thenComparing(
                                shards -> shards.monthly().map(Money::cents).orElse(BigDecimal.ZERO)));
    }
}
