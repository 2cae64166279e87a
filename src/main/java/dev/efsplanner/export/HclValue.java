package dev.efsplanner.export;

import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes trees of maps, lists, texts and numbers as HCL expressions, laid out as `terraform fmt` does.
final class HclValue {
    private static final int LONGEST_LINE = 118;
    private static final Pattern IDENTIFIER = Pattern.compile("(?!(?:for|null|true|false|if|in)$)[A-Za-z]\\w*");

    private HclValue() {}

    /// An expression that is written as it is, such as `aws_efs_file_system.this.id`.
    record Expression(String hcl) {}

    /// What fits on a line stays on it; the outermost value never does, unless it is empty.
    static String pretty(Object value) {
        return switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                var body = new HclBody();
                map.forEach((key, item) -> body.set(key(key.toString()), nested(item)));
                yield "{\n" + body.text(HclBody.INDENT) + "}";
            }
            case List<?> list
            when !list.isEmpty() ->
                list.stream()
                        .map(item ->
                                nested(item).indent(HclBody.INDENT.length()).stripTrailing() + ",\n")
                        .collect(Collectors.joining("", "[\n", "]"));
            default -> line(value);
        };
    }

    private static String nested(Object value) {
        var line = line(value);
        return line.length() <= LONGEST_LINE ? line : pretty(value);
    }

    /// On one line.
    static String line(Object value) {
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> key(e.getKey().toString()) + " = " + line(e.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case List<?> list -> list.stream().map(HclValue::line).collect(Collectors.joining(", ", "[", "]"));
            case String text -> HclText.string(text);
            case Boolean flag -> flag.toString();
            case Number number -> Numbers.plain(number.doubleValue());
            case Expression(var hcl) -> hcl;
            default -> throw new IllegalArgumentException("no HCL for " + value);
        };
    }

    private static String key(String key) {
        return IDENTIFIER.matcher(key).matches() ? key : HclText.ascii(key);
    }
}
