package dev.efsplanner.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Everything a workload may override, by name; the names follow the spec and price files.
public final class OverridableFigures {
    private OverridableFigures() {}

    /// The names of the figures of an edition, the same in every Region.
    public static List<String> names(SpecEdition edition) {
        return figures(edition, "").stream().map(Overridable::name).toList();
    }

    /// The units of the figures of an edition, by their names.
    public static SequencedMap<String, String> units(SpecEdition edition) {
        var units = new LinkedHashMap<String, String>();
        figures(edition, "").forEach(figure -> units.put(figure.name(), figure.unit()));
        return units;
    }

    /// The name of a price: `prices.elasticReadGib`.
    public static String name(PriceItem item) {
        return "prices." + item.key();
    }

    static boolean isPrice(String name) {
        return Stream.of(PriceItem.values()).anyMatch(item -> name(item).equals(name));
    }

    /// Figures and prices as they are published for a Region.
    public static List<Overridable> of(SpecEdition edition, PriceList prices, String region) {
        var items = Stream.of(PriceItem.values()).map(item -> of(item, prices.price(region, item)));
        return Stream.concat(figures(edition, region).stream(), items).toList();
    }

    static Overridable of(PriceItem item, Optional<Price> price) {
        return new Overridable(
                name(item),
                item.label(),
                item.unit(),
                price.flatMap(Price::list).map(Number::doubleValue),
                price.map(Price::source).orElse(""),
                price.map(Price::asOf).orElse(""),
                Optional.empty());
    }

    private static List<Overridable> figures(SpecEdition edition, String region) {
        var found = new ArrayList<Overridable>();
        var walk = new OverridableWalk((overridable, figure) -> {
            found.add(overridable);
            return figure;
        });
        var code = region.isEmpty() ? edition.regions().keySet().iterator().next() : region;
        walk.edition(edition, code);
        return List.copyOf(found);
    }
}
