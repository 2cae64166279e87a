package dev.efsplanner.spec;

import dev.efsplanner.json.JsonPaths;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Everything in an edition that could be doubted, with what the sources say: what is settled, and what is assumed.
public final class SpecReadings {
    /// Evidence → where it stands in the spec file, with what it is about.
    private final Map<JsonNode, List<String>> places = new LinkedHashMap<>();

    private SpecReadings() {}

    /// Markdown: two lists, what is settled and what is still assumed; each entry says where it stands in the file.
    public static String of(SpecEdition edition) {
        var readings = new SpecReadings();
        readings.collect(SpecJson.tree(edition), JsonPaths.ROOT);
        return "Settled by the sources:\n" + readings.list(true) + "\nStill assumed:\n" + readings.list(false);
    }

    private void collect(JsonNode node, String path) {
        if (node instanceof ObjectNode object && object.has("evidence")) {
            places.computeIfAbsent(object.get("evidence"), _ -> new ArrayList<>())
                    .add(about(object, path));
        }
        node.properties().forEach(field -> collect(field.getValue(), JsonPaths.field(path, field.getKey())));
        if (node.isArray()) for (int i = 0; i < node.size(); i++) collect(node.get(i), JsonPaths.entry(path, i));
    }

    private static String about(ObjectNode node, String path) {
        if (node.has("value")) {
            var unit = node.get("unit").stringValue();
            return path + " = " + Numbers.show(node.get("value").doubleValue()) + (unit.equals("1") ? "" : " " + unit);
        }
        var name = node.path("about").stringValue("");
        boolean on = node.path("holds").booleanValue(true);
        return path
                + (name.isEmpty() ? "" : " (" + name + ")")
                + (on ? ": " : " (off): ")
                + node.get("statement").stringValue();
    }

    private String list(boolean settled) {
        var lines = new StringBuilder();
        places.forEach((evidence, where) -> {
            if (evidence.get("settled").booleanValue() != settled) return;
            lines.append("- ").append(String.join("; ", where)).append('\n');
            if (evidence.has("quote")) {
                lines.append("    “")
                        .append(evidence.get("quote").stringValue())
                        .append("”\n");
            }
            lines.append("    ")
                    .append(evidence.get("because").stringValue())
                    .append(" (")
                    .append(evidence.get("source").stringValue())
                    .append("; read ")
                    .append(evidence.get("checked").stringValue())
                    .append(")\n");
        });
        return lines.toString();
    }
}
