package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.List;
import java.util.Optional;

/// The monthly bill.
///
/// @param missing a sentence for each price that is not known; then there is no total
/// @param monthly the exact sum, not rounded; added up once because rows are compared by it
public record Cost(List<Amount> amounts, List<String> missing, Optional<Money> monthly) {
    public Cost {
        amounts = List.copyOf(amounts);
        missing = List.copyOf(missing);
    }

    public Cost(List<Amount> amounts, List<String> missing) {
        this(amounts, missing, missing.isEmpty() ? Optional.of(sum(amounts)) : Optional.empty());
    }

    static Money sum(List<Amount> amounts) {
        var sum = Money.ZERO;
        for (var amount : amounts) sum = sum.plus(amount.usd());
        return sum;
    }
}
