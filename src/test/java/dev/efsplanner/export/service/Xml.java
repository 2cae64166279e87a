package dev.efsplanner.export.service;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Answers of AWS's query protocol: a member of a structure is an element, an item of a list a `member`.
final class Xml {
    private Xml() {}

    static String of(JsonNode value) {
        if (value.isObject())
            return value.properties().stream()
                    .map(e -> "<" + e.getKey() + ">" + of(e.getValue()) + "</" + e.getKey() + ">")
                    .collect(Collectors.joining());
        if (value.isArray())
            return value.valueStream()
                    .map(item -> "<member>" + of(item) + "</member>")
                    .collect(Collectors.joining());
        return escaped(value.asString());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
