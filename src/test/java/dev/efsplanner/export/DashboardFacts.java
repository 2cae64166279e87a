package dev.efsplanner.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The body of a dashboard in one form, whatever order its fields came in, with `FS` where the file system's id stands.
final class DashboardFacts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private DashboardFacts() {}

    static String of(String body) {
        return ordered(MAPPER.readTree(body));
    }

    /// What CloudFormation makes of a value: text, `Fn::Sub` or `Fn::Join`, where every reference is to the file
    /// system.
    static String text(JsonNode value) {
        if (value.isString()) return value.asString();
        if (value.has("Ref") || value.has("Fn::GetAtt")) return "FS";
        if (value.has("Fn::Join"))
            return value.at("/Fn::Join/1")
                    .valueStream()
                    .map(DashboardFacts::text)
                    .collect(Collectors.joining());
        var sub = value.path("Fn::Sub");
        return (sub.isArray() ? sub.path(0) : sub).asString().replaceAll("\\$\\{\\w+}", "FS");
    }

    private static String ordered(JsonNode value) {
        if (value.isObject()) {
            Map<String, String> fields = new TreeMap<>();
            value.properties().forEach(e -> fields.put(e.getKey(), ordered(e.getValue())));
            return fields.toString();
        }
        if (value.isArray())
            return value.valueStream().map(DashboardFacts::ordered).toList().toString();
        return value.isNumber() ? "" + value.asDouble() : value.toString();
    }
}
