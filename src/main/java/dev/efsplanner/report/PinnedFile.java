package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Pinned;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Scenarios as they are kept in a file, following `assets/schema/scenarios-1.json`.
///
/// @param baseline place of the one that the others are measured by; empty where there are none
public record PinnedFile(List<Pinned> scenarios, OptionalInt baseline) {
    /// What the format of every version of this file begins with.
    static final String FORMATS = "efs-planner/scenarios/";

    public static final String FORMAT = FORMATS + "1";
    static final String SCHEMA = "scenarios-1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public PinnedFile {
        scenarios = List.copyOf(scenarios);
        if (baseline.isPresent() && baseline.getAsInt() >= scenarios.size()
                || baseline.isEmpty() != scenarios.isEmpty())
            throw new IllegalArgumentException("no baseline " + baseline + " of " + scenarios.size());
    }

    /// The same scenarios give the same text.
    public String text() {
        return JsonText.of(tree());
    }

    /// The file as a tree, for other files that hold scenarios.
    public ObjectNode tree() {
        var all = NODES.arrayNode();
        scenarios.forEach(one -> all.add(NODES.objectNode()
                .put("name", one.name())
                .put("edition", one.edition())
                .put("row", one.row())
                .set("workload", WorkloadWriter.tree(one.workload()))));
        return NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set(
                        "baseline", baseline.isPresent() ? NODES.numberNode(baseline.getAsInt()) : NODES.nullNode())
                .set("scenarios", all);
    }
}
