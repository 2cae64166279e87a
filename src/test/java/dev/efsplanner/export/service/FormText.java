package dev.efsplanner.export.service;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads a query-protocol form (`Filter.1.Value.1=x`) into the structures and lists it stands for.
final class FormText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FormText() {}

    static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : form.split("&")) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            fields.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return fields;
    }

    /// @param shape decides which texts are numbers and booleans
    static JsonNode read(Map<String, String> fields, Shape shape) {
        var tree = new TreeMap<String, Object>();
        fields.forEach((key, value) -> {
            if (key.equals("Action") || key.equals("Version")) return;
            put(tree, key.replace(".member.", ".").split("\\."), 0, value);
        });
        return node(tree, shape);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String[] path, int at, String value) {
        if (at == path.length - 1) tree.put(path[at], value);
        else put((Map<String, Object>) tree.computeIfAbsent(path[at], _ -> new TreeMap<>()), path, at + 1, value);
    }

    @SuppressWarnings("unchecked")
    private static JsonNode node(Object value, Shape shape) {
        if (value instanceof String text) return scalar(text, shape);
        var map = (Map<String, Object>) value;
        if (shape instanceof Shape.ListOf items) {
            var list = NODES.arrayNode();
            map.values().forEach(entry -> list.add(node(entry, items.item())));
            return list;
        }
        var object = NODES.objectNode();
        map.forEach((key, entry) -> {
            var member = shape instanceof Shape.Structure(var members) ? members.get(key) : null;
            object.set(key, node(entry, member == null ? new Shape.Flag() : member.shape()));
        });
        return object;
    }

    private static JsonNode scalar(String text, Shape shape) {
        return switch (shape) {
            case Shape.Amount _ when text.matches("-?\\d{1,18}") -> NODES.numberNode(Long.parseLong(text));
            case Shape.Amount _
            when text.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?") -> NODES.numberNode(Double.parseDouble(text));
            case Shape.Flag()
            when text.equals("true") || text.equals("false") -> NODES.booleanNode(Boolean.parseBoolean(text));
            case Shape.ListOf _ when text.isEmpty() -> NODES.arrayNode();
            case Shape.Structure _, Shape.ListOf _, Shape.Text _, Shape.OneOf _, Shape.Amount _, Shape.Flag _ ->
                NODES.stringNode(text);
        };
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
