package dev.efsplanner.json;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;

/// JSON as the planner writes it: the same tree gives the same text everywhere, and a person can read and compare it.
///
/// Two spaces for each level, LF, fields in their own order, lists of plain values on one line, a line end at the end.
public final class JsonText {
    private static final BigDecimal PLAIN_FROM = new BigDecimal("1e-9");
    private static final BigDecimal PLAIN_BELOW = new BigDecimal("1e21");

    private JsonText() {}

    /// @throws IllegalArgumentException when a number is not finite, which JSON cannot say
    public static String of(JsonNode root) {
        return written(root, "") + "\n";
    }

    /// What stands between the quotes of a JSON text.
    static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    }

    private static String quoted(String text) {
        return '"' + escaped(text) + '"';
    }

    private static String written(JsonNode node, String indent) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node, indent);
            case ARRAY -> array(node, indent);
            case NUMBER -> number(node);
            case STRING -> quoted(node.stringValue());
            case BOOLEAN -> node.asString();
            case NULL -> "null";
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        };
    }

    private static String object(JsonNode node, String indent) {
        if (node.isEmpty()) return "{}";
        var inner = indent + "  ";
        return node.properties().stream()
                .map(f -> inner + quoted(f.getKey()) + ": " + written(f.getValue(), inner))
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private static String array(JsonNode node, String indent) {
        var inner = indent + "  ";
        var entries = StreamSupport.stream(node.spliterator(), false);
        return StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode)
                ? entries.map(e -> written(e, indent)).collect(Collectors.joining(", ", "[", "]"))
                : entries.map(e -> inner + written(e, inner))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    /// Every digit of the number and no more: 100, not 100.0.
    private static String number(JsonNode node) {
        if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
            throw new IllegalArgumentException("not a JSON number: " + node);
        }
        var value = node.decimalValue().stripTrailingZeros();
        if (value.signum() == 0) return "0";
        var size = value.abs();
        boolean plain = size.compareTo(PLAIN_FROM) >= 0 && size.compareTo(PLAIN_BELOW) < 0;
        return plain ? value.toPlainString() : value.toString().toLowerCase(Locale.ROOT);
    }
}
