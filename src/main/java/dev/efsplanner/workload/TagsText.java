package dev.efsplanner.workload;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tags as they are typed, `team=storage; cost centre=42`, and as a file has them, `{"team": "storage"}`.
///
/// A key ends at its first `=`, a tag at `;`; after `\` any character stands for itself, so that whatever a file holds
/// is read as it is there, and judged. What EFS and EC2 take: keys of 1 to 127 characters (EFS takes 128, the security
/// group's service 127), values of at most 256, of letters, digits, spaces and `_ . : / = + - @`; not `aws:` in front
/// of a key; 50 tags in all, of which the export sets three itself. Source: botocore's service models of 2026.
final class TagsText {
    static final List<String> RESERVED = List.of("Name", "PlanEdition", "PlanPrices");
    private static final int MOST = 50 - RESERVED.size();
    private static final int LONGEST_KEY = 127;
    private static final int LONGEST_VALUE = 256;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@&&[^\\u2028\\u2029]]*");

    private TagsText() {}

    static String of(Map<String, String> tags) {
        var texts = new ArrayList<String>();
        tags.forEach((key, value) -> texts.add(escaped(key, "=;\\") + "=" + escaped(value, ";\\")));
        var text = String.join("; ", texts);
        return text.equals(text.strip()) ? text : text + ";";
    }

    static String of(JsonNode tags) {
        var map = new TreeMap<String, String>();
        tags.properties().forEach(tag -> map.put(tag.getKey(), tag.getValue().stringValue("")));
        return of(map);
    }

    /// @param text right
    static ObjectNode tree(String text) {
        var node = JsonNodeFactory.instance.objectNode();
        parse(text, new ArrayList<>()).forEach(node::put);
        return node;
    }

    static Parsed<Optional<Object>> read(String text, String path) {
        var wrong = new ArrayList<String>();
        var tags = parse(text, wrong);
        if (tags.size() > MOST) {
            wrong.add("has " + tags.size() + " tags: EFS takes 50, and " + String.join(", ", RESERVED)
                    + " are set by the export, so at most " + MOST + " are left");
        }
        tags.forEach((key, value) -> check(key, value).ifPresent(wrong::add));
        return wrong.isEmpty()
                ? new Valid<>(Optional.of(tags))
                : new Invalid<>(wrong.stream()
                        .map(message -> new Problem(path, message))
                        .toList());
    }

    /// What [FieldRule.Tags] made of the text.
    static SortedMap<String, String> map(SortedMap<?, ?> value) {
        var map = new TreeMap<String, String>();
        value.forEach((key, text) -> map.put((String) key, (String) text));
        return map;
    }

    /// @param wrong takes what is no tag, and tags that come twice
    private static SortedMap<String, String> parse(String text, List<String> wrong) {
        var tags = new TreeMap<String, String>();
        for (var tag : TagScan.of(text)) {
            if (tag.size() == 1 && tag.getFirst().isEmpty()) continue;
            if (tag.size() == 1) wrong.add(Typed.quoted(tag.getFirst()) + " is no tag: write key=value; key=value");
            else if (tags.put(tag.getFirst(), tag.getLast()) != null)
                wrong.add("has the key " + Typed.quoted(tag.getFirst()) + " twice");
        }
        return tags;
    }

    private static Optional<String> check(String key, String value) {
        var what = "tag " + Typed.quoted(key);
        if (key.isBlank()) return Optional.of("has a tag without a key: a key has 1 to " + LONGEST_KEY + " characters");
        if (length(key) > LONGEST_KEY)
            return Optional.of(what + " has a key of " + length(key) + " characters: at most " + LONGEST_KEY);
        if (length(value) > LONGEST_VALUE)
            return Optional.of(what + " has a value of " + length(value) + " characters: at most " + LONGEST_VALUE);
        if (key.regionMatches(true, 0, "aws:", 0, 4))
            return Optional.of(what + " begins with aws:, which AWS keeps for itself");
        if (RESERVED.contains(key)) return Optional.of(what + " is set by the export itself");
        if (!ALLOWED.matcher(key).matches() || !ALLOWED.matcher(value).matches())
            return Optional.of(what + " holds a character that EFS does not take: letters, digits, spaces and"
                    + " _ . : / = + - @ are allowed");
        if (!key.strip().equals(key) || !value.strip().equals(value))
            return Optional.of(what + " begins or ends with a space, in its key or its value");
        return Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String escaped(String text, String special) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = (i == 0 || i == text.length() - 1) && Character.isWhitespace(c);
            if (edge || special.indexOf(c) >= 0) escaped.append('\\');
            escaped.append(c);
        }
        return escaped.toString();
    }
}
