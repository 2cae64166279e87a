package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        return ShardSearch.of(plan.edition(), plan.prices(), week, evaluation, Integer.MAX_VALUE);
    }

    /// The exact sum of all of them.
    public Optional<Money> monthly() {
        return monthlyEach.map(each -> each.times(BigDecimal.valueOf(count)));
    }

    /// How a row comes down to several file systems, at most so many.
    interface Split {
        Optional<Shards> of(Evaluation row, int most);
    }

    /// The fewest file systems that any of these rows comes down to; of as many the cheapest.
    ///
    /// Fewest first, because each is one more to mount, to watch and to keep in balance: hundreds of small ones in
    /// Bursting mode can be cheap, and are no advice. What is nearly enough is looked at first; none of the others
    /// is followed beyond the number found so far.
    static Optional<Shards> fewest(List<Evaluation> rows, Split split) {
        Optional<Shards> best = Optional.empty();
        var nearest = rows.stream()
                .filter(row -> row.outcome().isPresent())
                .sorted(Comparator.comparingDouble(
                        row -> row.outcome().orElseThrow().limiting().share()))
                .toList();
        for (var row : nearest) {
            var found = split.of(row, best.map(Shards::count).orElse(Integer.MAX_VALUE));
            if (found.isPresent() && (best.isEmpty() || found.get().isBetterThan(best.get()))) best = found;
        }
        return best;
    }

    private boolean isBetterThan(Shards other) {
        if (count != other.count) return count < other.count;
        return monthly().isPresent()
                && other.monthly()
                        .filter(money -> money.compareTo(monthly().get()) <= 0)
                        .isEmpty();
    }
}
