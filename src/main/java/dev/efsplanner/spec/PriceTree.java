package dev.efsplanner.spec;

import java.util.ArrayList;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Turns a document that fits schema `prices-1` and passed [PriceChecks] into a price list.
final class PriceTree {
    private PriceTree() {}

    static PriceList prices(JsonNode root) {
        var prices = new ArrayList<Price>();
        for (var node : root.get("prices")) {
            for (var region : node.get("regions")) prices.add(price(node, region.stringValue()));
        }
        return new PriceList(root.get("date").stringValue(), prices, EditionTree.sources(root.get("sources")));
    }

    private static Price price(JsonNode node, String region) {
        return new Price(
                EditionTree.byCode(PriceItem.values(), PriceItem::key, node.get("item")),
                region,
                node.get("usd").decimalValue(),
                node.get("source").stringValue(),
                node.get("asOf").stringValue(),
                EditionTree.byCode(
                        Price.Confidence.values(), c -> c.name().toLowerCase(Locale.ROOT), node.get("confidence")),
                node.path("note").stringValue(""));
    }
}
