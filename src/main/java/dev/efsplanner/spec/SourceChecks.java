package dev.efsplanner.spec;

import dev.efsplanner.json.Fault;
import dev.efsplanner.json.JsonPaths;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// That every source a file refers to is listed in it.
record SourceChecks(JsonNode sources) {
    private static final String OWN_CHOICE = "planner";

    static List<Fault> faults(JsonNode root) {
        var faults = new ArrayList<Fault>();
        new SourceChecks(root.get("sources")).collect(root, JsonPaths.ROOT, faults);
        return faults;
    }

    private void collect(JsonNode node, String path, List<Fault> faults) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) collect(node.get(i), JsonPaths.entry(path, i), faults);
        }
        for (var field : node.properties()) {
            var place = JsonPaths.field(path, field.getKey());
            if (field.getKey().equals("source") && field.getValue().isString()) {
                check(field.getValue().stringValue(), place, faults);
            } else {
                collect(field.getValue(), place, faults);
            }
        }
    }

    private void check(String ids, String place, List<Fault> faults) {
        for (var id : ids.split(", ")) {
            if (!id.equals(OWN_CHOICE) && !sources.has(id)) {
                faults.add(new Fault(
                        place,
                        "there is no source '" + id + "' in $.sources: known are "
                                + String.join(", ", sources.propertyNames()) + ", or " + OWN_CHOICE));
            }
        }
    }
}
