package dev.efsplanner.spec;

import dev.efsplanner.json.Fault;
import dev.efsplanner.json.JsonPaths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What must hold in a price file and its schema cannot say: one price for an item in a Region, known sources.
final class PriceChecks {
    private PriceChecks() {}

    /// @param root fits schema `prices-1`
    static List<Fault> faults(JsonNode root) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        var prices = root.get("prices");
        for (int i = 0; i < prices.size(); i++) {
            var item = prices.get(i).get("item").stringValue();
            for (var region : prices.get(i).get("regions")) {
                var code = region.stringValue();
                if (!seen.add(item + " " + code)) {
                    faults.add(new Fault(
                            JsonPaths.entry("$.prices", i), "a price of " + item + " for " + code + " stands already"));
                }
            }
        }
        faults.addAll(SourceChecks.faults(root));
        return List.copyOf(faults);
    }
}
