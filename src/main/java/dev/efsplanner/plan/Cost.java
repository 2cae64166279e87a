package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.List;
import java.util.Optional;

/// The monthly bill.
///
/// @param missing a sentence for each price that is not known; then there is no total
public record Cost(List<Amount> amounts, List<String> missing) {
    public Cost {
        amounts = List.copyOf(amounts);
        missing = List.copyOf(missing);
    }

    /// The exact sum, not rounded; empty when a price is missing.
    public Optional<Money> monthly() {
        if (!missing.isEmpty()) return Optional.empty();
        return Optional.of(amounts.stream().map(Amount::usd).reduce(Money.ZERO, Money::plus));
    }
}
