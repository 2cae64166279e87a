package dev.efsplanner.spec;

import java.math.BigDecimal;

/// One list price in US dollars.
///
/// @param source ids of [Source]s of the price list, comma separated
/// @param asOf date of the source, as exactly as known
/// @param note a conflict between sources, if there is one; else empty
public record Price(
        PriceItem item, String region, BigDecimal usd, String source, String asOf, Confidence confidence, String note) {
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
