package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What the alternatives cost a month at one place of an axis.
///
/// @param at average-to-peak ratio (1 = always at the peak), or stored size in GiB
/// @param monthlyUsd only of the alternatives that serve the demand there and whose prices are known
public record CostPoint(double at, Map<Alternative, Money> monthlyUsd) {
    public CostPoint {
        var ordered = new EnumMap<Alternative, Money>(Alternative.class);
        ordered.putAll(monthlyUsd);
        monthlyUsd = Collections.unmodifiableMap(ordered);
    }

    public Optional<Money> of(Alternative alternative) {
        return Optional.ofNullable(monthlyUsd.get(alternative));
    }
}
