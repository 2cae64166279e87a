package dev.efsplanner.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads any JSON text strictly: no duplicate fields, nothing after the document, no number beyond a `double`.
///
/// The tree is built here rather than by the mapper so that each refusal knows its place.
public final class JsonDocument {
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 400;
    private static final BigInteger INT_MAX = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads a text that need not follow a schema; a refusal has one fault.
    public static CheckedJson read(String text) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new JsonDocument(parser).document(text);
        } catch (Unreadable e) {
            return new CheckedJson.Refused(e.fault);
        } catch (StreamConstraintsException e) {
            return new CheckedJson.Refused(new Fault(
                    JsonPaths.ROOT,
                    "the document is nested more than " + DEEPEST + " levels deep or has a number of more than "
                            + LONGEST_NUMBER + " digits"));
        } catch (JacksonException e) {
            return new CheckedJson.Refused(SyntaxFault.of(text, e.getLocation()));
        }
    }

    private CheckedJson document(String text) throws Unreadable {
        if (parser.nextToken() == null) return new CheckedJson.Refused(SyntaxFault.of(text, parser.currentLocation()));
        var root = value(JsonPaths.ROOT);
        if (somethingFollows()) {
            throw new Unreadable(SyntaxFault.at(
                    parser.currentTokenLocation(), "the document ends before this: remove what follows it"));
        }
        return new CheckedJson.Ok(root);
    }

    private boolean somethingFollows() {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException _) {
            return true;
        }
    }

    private JsonNode value(String path) throws Unreadable {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path, parser.getString());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value at " + path);
        };
    }

    private JsonNode object(String path) throws Unreadable {
        var object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (object.has(name)) {
                throw new Unreadable(SyntaxFault.at(
                        parser.currentTokenLocation(),
                        "the field '" + Shown.escaped(name) + "' stands twice in " + path + ": keep one"));
            }
            parser.nextToken();
            object.set(name, value(JsonPaths.field(path, name)));
        }
        return object;
    }

    private JsonNode array(String path) throws Unreadable {
        var array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) array.add(value(JsonPaths.entry(path, array.size())));
        return array;
    }

    private JsonNode number(String path, String written) throws Unreadable {
        BigDecimal value;
        try {
            value = new BigDecimal(written);
        } catch (NumberFormatException _) {
            throw outOfRange(path, written, "at most 1.79e308");
        }
        double rounded = value.doubleValue();
        if (Double.isInfinite(rounded)) throw outOfRange(path, written, "at most 1.79e308");
        if (rounded == 0 && value.signum() != 0) throw outOfRange(path, written, "nearer to 0 than 4.9e-324");
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) return nodes.numberNode(value);
        var whole = value.toBigIntegerExact();
        if (whole.abs().compareTo(INT_MAX) <= 0) return nodes.numberNode(whole.intValueExact());
        if (whole.abs().compareTo(LONG_MAX) <= 0) return nodes.numberNode(whole.longValueExact());
        return nodes.numberNode(whole);
    }

    private static Unreadable outOfRange(String path, String written, String limit) {
        return new Unreadable(new Fault(path, "the number " + Shown.escaped(written) + " is out of range: " + limit));
    }

    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }
    }
}
