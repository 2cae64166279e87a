package dev.efsplanner.spec;

import java.math.BigDecimal;
import java.util.Optional;

/// One list price in US dollars.
///
/// @param source ids of [Source]s of the price list, comma separated
/// @param asOf date of the source, as exactly as known
/// @param note a conflict between sources, if there is one; else empty
/// @param overridden true when the user said another price (a negotiated one)
/// @param list the published price; empty when the user said one where none is known
public record Price(
        PriceItem item,
        String region,
        BigDecimal usd,
        String source,
        String asOf,
        Confidence confidence,
        String note,
        boolean overridden,
        Optional<BigDecimal> list) {
    public Price(
            PriceItem item,
            String region,
            BigDecimal usd,
            String source,
            String asOf,
            Confidence confidence,
            String note) {
        this(item, region, usd, source, asOf, confidence, note, false, Optional.of(usd));
    }

    /// A price that the user said where none is known.
    static Price said(PriceItem item, String region, BigDecimal usd) {
        return new Price(item, region, usd, "", "", Confidence.HIGH, "", true, Optional.empty());
    }

    /// Another price in its place; source and date stay those of the published one.
    Price overriddenBy(BigDecimal other) {
        return new Price(item, region, other, source, asOf, confidence, "", true, list);
    }

    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
