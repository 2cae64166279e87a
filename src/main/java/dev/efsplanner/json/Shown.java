package dev.efsplanner.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Values as a message shows them: on one line, not longer than a reader can take in.
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "the text " + quoted(node);
            case NULL -> "null";
            case NUMBER, BOOLEAN -> shortened(node.toString());
            case BINARY, MISSING, POJO -> node.toString();
        };
    }

    /// As JSON, for values that a schema lists.
    static String quoted(JsonNode node) {
        return shortened(node.toString());
    }

    static String escaped(String name) {
        var json = StringNode.valueOf(name).toString();
        return shortened(json.substring(1, json.length() - 1));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
