package dev.efsplanner.json;

import tools.jackson.databind.JsonNode;

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
            case NUMBER, BOOLEAN -> quoted(node);
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        };
    }

    /// As JSON, for values that a schema lists.
    static String quoted(JsonNode value) {
        if (value.isNull()) return "null";
        return shortened(value.isString() ? '"' + JsonText.escaped(value.stringValue()) + '"' : value.asString());
    }

    static String escaped(String name) {
        return shortened(JsonText.escaped(name));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
