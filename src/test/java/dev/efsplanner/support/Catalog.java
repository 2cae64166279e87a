package dev.efsplanner.support;

import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;

/// The bundled catalog, read once for all tests.
public final class Catalog {
    public static final SpecCatalog ALL = SpecCatalog.bundled();
    public static final SpecEdition EDITION = ALL.edition("2026-07").orElseThrow();
    public static final SpecEdition SEED = ALL.edition("2025-08").orElseThrow();
    public static final PriceList PRICES = ALL.prices();

    private Catalog() {}
}
