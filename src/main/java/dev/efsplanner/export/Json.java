package dev.efsplanner.export;

import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes JSON that stands between single quotes of a shell script and survives: `'`, `$`, backticks and everything
/// outside printable ASCII are escaped within the JSON, so the shell sees nothing to act on.
final class Json {
    private static final String INDENT = "  ";
    private static final int LONGEST_LINE = 90;

    private Json() {}

    /// A shell variable, spliced in from outside the quotes.
    ///
    /// @param quoted whether it stands for a JSON string; otherwise for JSON as it is
    record Variable(String name, boolean quoted) {}

    /// JSON that is written as it is.
    record Raw(String json) {}

    /// What fits on a line stays on it; the outermost value never does, unless it is empty.
    ///
    /// @param value of maps, lists, strings, booleans, numbers and [Variable]s
    /// @param indent of the line it begins on
    static String pretty(Object value, String indent) {
        var deeper = indent + INDENT;
        return switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() ->
                block(
                        "{",
                        map.entrySet().stream()
                                .map(e -> string(e.getKey().toString()) + ": " + nested(e.getValue(), deeper)),
                        "}",
                        indent);
            case List<?> list
            when !list.isEmpty() -> block("[", list.stream().map(item -> nested(item, deeper)), "]", indent);
            default -> line(value);
        };
    }

    private static String nested(Object value, String indent) {
        var line = line(value);
        return line.length() <= LONGEST_LINE ? line : pretty(value, indent);
    }

    private static String block(String open, Stream<String> items, String close, String indent) {
        return items.map(item -> indent + INDENT + item)
                .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }

    /// On one line.
    static String line(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> string(e.getKey().toString()) + ": " + line(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Json::line).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(value);
        };
    }

    private static String scalar(Object value) {
        return switch (value) {
            case String text -> string(text);
            case Boolean flag -> flag.toString();
            case Number number -> Numbers.plain(number.doubleValue());
            case Variable(var name, var quoted) -> quoted ? "\"'\"$" + name + "\"'\"" : "'\"$" + name + "\"'";
            case Raw(var json) -> json;
            default -> throw new IllegalArgumentException("no JSON for " + value);
        };
    }

    /// A JSON string, which is also a string literal of JavaScript.
    static String string(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') json.append('\\').append((char) c);
            else if (c >= ' ' && c < 0x7F && c != '\'' && c != '$' && c != '`') json.append((char) c);
            else json.append(String.format(Locale.ROOT, "\\u%04x", c));
        });
        return json.append('"').toString();
    }
}
