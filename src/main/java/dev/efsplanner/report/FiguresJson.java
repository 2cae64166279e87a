package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.Price;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.RegionLimits;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The published figures and prices as JSON for other programs, following `assets/schema/figures-1.json`.
///
/// The fields are those of the records, so that a figure that is added there appears here.
public final class FiguresJson {
    public static final String FORMAT = "efs-planner/figures/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FiguresJson() {}

    /// @param region the only one whose limits and prices to write; empty for all
    public static String of(SpecEdition edition, PriceList prices, Optional<RegionLimits> region) {
        var regions = region.map(List::of)
                .orElseGet(() -> List.copyOf(edition.regions().values()));
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .put("edition", edition.id())
                .put("title", edition.title());
        root.set("modes", node(edition.modes()));
        root.set("burst", node(edition.burst()));
        root.set("metering", node(edition.metering()));
        root.set("provisioned", node(edition.provisioned()));
        root.set("assumptions", node(edition.assumptions()));
        root.set("regions", node(regions));
        root.put("pricesDate", prices.date());
        root.set(
                "prices",
                node(prices.prices().stream()
                        .filter(price -> region.isEmpty() || region.get().code().equals(price.region()))
                        .toList()));
        root.set("sources", node(edition.sources().values()));
        root.set("priceSources", node(prices.sources().values()));
        return JsonText.of(root);
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Record figures -> record(figures);
            case Optional<?> optional -> optional.isPresent() ? node(optional.get()) : NODES.nullNode();
            case Collection<?> entries -> {
                var array = NODES.arrayNode();
                entries.forEach(entry -> array.add(node(entry)));
                yield array;
            }
            case Double number -> NODES.numberNode(number);
            case BigDecimal number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case String text -> NODES.stringNode(text);
            case FileSystemType type -> NODES.stringNode(type.code());
            case PerformanceMode mode -> NODES.stringNode(mode.code());
            case ThroughputMode mode -> NODES.stringNode(mode.code());
            case PriceItem item -> NODES.stringNode(item.key());
            case Price.Confidence confidence ->
                NODES.stringNode(confidence.name().toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    private static JsonNode record(Record figures) {
        var node = NODES.objectNode();
        for (var component : figures.getClass().getRecordComponents()) {
            node.set(component.getName(), node(value(figures, component)));
        }
        return node;
    }

    private static Object value(Record figures, RecordComponent component) {
        try {
            return component.getAccessor().invoke(figures);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
