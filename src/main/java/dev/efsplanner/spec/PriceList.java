package dev.efsplanner.spec;

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

    public Optional<Price> price(String region, PriceItem item) {
        for (var price : prices) {
            if (price.item() == item && price.region().equals(region)) return Optional.of(price);
        }
        return Optional.empty();
    }
}
