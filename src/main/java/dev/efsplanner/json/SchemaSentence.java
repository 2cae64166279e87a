package dev.efsplanner.json;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// One breach of a schema as a sentence that completes "<field>: …".
record SchemaSentence(JsonNode schema) {
    Fault fault(Error error) {
        var path = path(error.getInstanceLocation());
        var rule = error.getSchemaNode();
        var found = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> new Fault(JsonPaths.field(path, error.getProperty()), "this field is missing");
            case "additionalProperties", "unevaluatedProperties" -> unknownField(path, error);
            case "type" -> new Fault(path, "must be " + kinds(rule) + ", not " + Shown.value(found));
            case "enum" -> new Fault(path, "must be one of " + list(rule) + ", not " + Shown.value(found));
            case "const" -> new Fault(path, "must be " + Shown.quoted(rule) + ", not " + Shown.value(found));
            case "minimum" -> new Fault(path, "must be " + shown(rule) + " or more, not " + shown(found));
            case "maximum" -> new Fault(path, "must be at most " + shown(rule) + ", not " + shown(found));
            case "exclusiveMinimum" -> new Fault(path, "must be above " + shown(rule) + ", not " + shown(found));
            case "exclusiveMaximum" -> new Fault(path, "must be below " + shown(rule) + ", not " + shown(found));
            case "multipleOf" -> new Fault(path, "must be a multiple of " + shown(rule) + ", not " + shown(found));
            case "minLength" -> new Fault(path, minLength(rule));
            case "maxLength" ->
                new Fault(path, "must be at most " + shown(rule) + " characters long, not " + length(found));
            case "minItems" -> new Fault(path, "must have at least " + entries(rule) + ", but has " + found.size());
            case "maxItems" -> new Fault(path, "must have at most " + entries(rule) + ", but has " + found.size());
            case "uniqueItems" -> new Fault(path, "has the same entry twice: keep one");
            case "maxProperties" -> new Fault(path, "must have at most " + shown(rule) + " field(s)");
            case "minProperties" -> new Fault(path, "must have at least " + shown(rule) + " field(s)");
            case "pattern" -> new Fault(path, Shown.quoted(found) + " is not right here: expected " + expected(error));
            default -> new Fault(path, Shown.escaped(error.getMessage()));
        };
    }

    static String path(NodePath place) {
        return path(place, place.getNameCount());
    }

    static String path(NodePath place, int steps) {
        var path = JsonPaths.ROOT;
        for (int i = 0; i < steps; i++) {
            path = place.getElement(i) instanceof Integer index
                    ? JsonPaths.entry(path, index)
                    : JsonPaths.field(path, place.getName(i));
        }
        return path;
    }

    private Fault unknownField(String path, Error error) {
        var name = error.getProperty();
        var known = owner(error).path("properties").propertyNames();
        var message = "unknown field '" + Shown.escaped(name) + "'";
        for (var candidate : known) {
            if (candidate.equalsIgnoreCase(name)) {
                return new Fault(JsonPaths.field(path, name), message + ": it is spelled '" + candidate + "'");
            }
        }
        var hint = known.isEmpty() ? "" : ": known here are " + String.join(", ", known);
        return new Fault(JsonPaths.field(path, name), message + hint);
    }

    /// What the schema says about the field, else the pattern itself.
    private String expected(Error error) {
        var description = owner(error).path("description").stringValue("");
        return description.isEmpty()
                ? "a text that matches " + error.getSchemaNode().stringValue("")
                : description;
    }

    /// The part of the schema that holds the breached rule.
    private JsonNode owner(Error error) {
        var place = error.getSchemaLocation().getFragment();
        var owner = schema;
        for (int i = 0; i < place.getNameCount() - 1; i++) {
            owner = owner.isArray() ? owner.path(Integer.parseInt(place.getName(i))) : owner.path(place.getName(i));
        }
        return owner;
    }

    private static String kinds(JsonNode rule) {
        if (!rule.isArray()) return kind(rule);
        return StreamSupport.stream(rule.spliterator(), false)
                .map(SchemaSentence::kind)
                .collect(Collectors.joining(" or "));
    }

    private static String kind(JsonNode type) {
        return switch (type.stringValue()) {
            case "object" -> "an object";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case String other -> other;
        };
    }

    private static String list(JsonNode rule) {
        return StreamSupport.stream(rule.spliterator(), false)
                .map(Shown::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String minLength(JsonNode rule) {
        return rule.asInt() == 1 ? "must not be empty" : "must be at least " + shown(rule) + " characters long";
    }

    private static String entries(JsonNode rule) {
        return rule.asInt() == 1 ? "1 entry" : shown(rule) + " entries";
    }

    private static int length(JsonNode found) {
        var text = found.stringValue();
        return text.codePointCount(0, text.length());
    }

    private static String shown(JsonNode number) {
        return Shown.quoted(number);
    }
}
