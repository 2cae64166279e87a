package dev.efsplanner.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prices as of one date; a price that is not known is missing, never borrowed from another Region.
///
/// @param date the newest source in it, `2026-10-10`
public record PriceList(String date, List<Price> prices, Map<String, Source> sources) {
    public PriceList {
        prices = List.copyOf(prices);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// With the numbers of a workload in its Region.
    public PriceList overridden(String region, Map<String, Double> numbersByName) {
        var others = new ArrayList<>(prices);
        for (var item : PriceItem.values()) {
            var number = numbersByName.get(OverridableFigures.name(item));
            if (number == null) continue;
            var usd = BigDecimal.valueOf(number);
            var known = price(region, item);
            known.ifPresent(others::remove);
            others.add(known.map(price -> price.overriddenBy(usd)).orElseGet(() -> Price.said(item, region, usd)));
        }
        return new PriceList(date, others, sources);
    }

    public Optional<Price> price(String region, PriceItem item) {
        for (var price : prices) {
            if (price.item() == item && price.region().equals(region)) return Optional.of(price);
        }
        return Optional.empty();
    }
}
