package dev.efsplanner.report;

import dev.efsplanner.spec.Overridden;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What stands in place of published figures and prices, for other programs.
final class OverriddenJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OverriddenJson() {}

    static ArrayNode of(List<Overridden> overrides) {
        var array = NODES.arrayNode();
        overrides.forEach(overridden -> array.add(of(overridden)));
        return array;
    }

    private static ObjectNode of(Overridden overridden) {
        var figure = overridden.figure();
        return NODES.objectNode()
                .put("name", figure.name())
                .put("label", figure.label())
                .put("value", overridden.value())
                .put("published", figure.published().orElse(null))
                .put("unit", figure.unit())
                .put("source", figure.published().isPresent() ? figure.source() : null)
                .put("asOf", figure.published().isPresent() ? figure.asOf() : null)
                .put("remark", overridden.remark().orElse(null));
    }
}
