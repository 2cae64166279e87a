package dev.efsplanner.spec;

import java.util.List;
import java.util.Optional;

/// Every edition and the price list in force.
///
/// @param editions newest first
public record SpecCatalog(List<SpecEdition> editions, PriceList prices) {
    public SpecCatalog {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) throw new IllegalArgumentException("no spec edition");
    }

    /// The editions and prices that come with the planner.
    public static SpecCatalog bundled() {
        return BundledFiles.catalog();
    }

    public SpecEdition newest() {
        return editions.getFirst();
    }

    /// The newest edition that is older than this one.
    public Optional<SpecEdition> before(SpecEdition edition) {
        return editions.stream()
                .filter(other -> other.id().compareTo(edition.id()) < 0)
                .findFirst();
    }

    /// The oldest edition that is newer than this one.
    public Optional<SpecEdition> after(SpecEdition edition) {
        return editions.reversed().stream()
                .filter(other -> other.id().compareTo(edition.id()) > 0)
                .findFirst();
    }

    public Optional<SpecEdition> edition(String id) {
        return editions.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
