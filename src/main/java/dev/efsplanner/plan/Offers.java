package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The alternatives that serve a demand within the allowed delay, each priced.
record Offers(Map<Alternative, Offer> serving) {
    boolean serves(Alternative alternative) {
        return serving.containsKey(alternative);
    }

    Optional<Offer> of(Alternative alternative) {
        return Optional.ofNullable(serving.get(alternative));
    }

    Optional<Money> monthly(Alternative alternative) {
        return of(alternative).flatMap(offer -> offer.cost().monthly());
    }

    /// The cheapest by the cent; of equals the first in the order of [Alternative].
    Optional<Alternative> cheapest() {
        Optional<Alternative> best = Optional.empty();
        for (var alternative : Alternative.values()) {
            var price = monthly(alternative);
            if (price.isEmpty()) continue;
            boolean better = best.isEmpty()
                    || price.get()
                                    .cents()
                                    .compareTo(monthly(best.get()).orElseThrow().cents())
                            < 0;
            if (better) best = Optional.of(alternative);
        }
        return best;
    }

    CostPoint at(double at) {
        var monthly = new EnumMap<Alternative, Money>(Alternative.class);
        for (var alternative : Alternative.values()) {
            monthly(alternative).ifPresent(usd -> monthly.put(alternative, usd));
        }
        return new CostPoint(at, monthly);
    }
}
