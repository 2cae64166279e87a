package dev.efsplanner.export.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What a member of a request may hold; finds everything in a value that is not allowed.
sealed interface Shape {
    record Structure(Map<String, Member> members) implements Shape {
        private List<String> membersOf(JsonNode value, String at) {
            if (!value.isObject()) return List.of(at + ": not a structure");
            var faults = new ArrayList<String>();
            members.forEach((name, member) -> {
                if (member.required() && !value.has(name)) faults.add(at + "." + name + ": required");
            });
            value.properties().forEach(e -> {
                var member = members.get(e.getKey());
                if (member == null) faults.add(at + "." + e.getKey() + ": unknown");
                else faults.addAll(member.shape().faults(e.getValue(), at + "." + e.getKey()));
            });
            return faults;
        }
    }

    record ListOf(Range size, Shape item) implements Shape {}

    record Text(Range length, Pattern pattern) implements Shape {}

    record OneOf(Set<String> values) implements Shape {}

    record Amount(Range range, boolean whole) implements Shape {}

    record Flag() implements Shape {}

    record Member(boolean required, Shape shape) {}

    record Range(double from, double to) {
        static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean holds(double value) {
            return from <= value && value <= to;
        }
    }

    default List<String> faults(JsonNode value, String at) {
        return switch (this) {
            case Structure structure -> structure.membersOf(value, at);
            case ListOf(var size, var item) -> {
                if (!value.isArray()) yield List.of(at + ": not a list");
                var faults = new ArrayList<String>();
                if (!size.holds(value.size())) faults.add(at + ": " + value.size() + " items");
                for (int i = 0; i < value.size(); i++) faults.addAll(item.faults(value.get(i), at + "[" + i + "]"));
                yield faults;
            }
            case Text(var length, var pattern) -> {
                if (!value.isString()) yield List.of(at + ": not a string");
                var text = value.asString();
                if (!length.holds(text.codePointCount(0, text.length()))) yield List.of(at + ": length of " + text);
                yield pattern.matcher(text).matches() ? List.of() : List.of(at + ": " + text + " is not " + pattern);
            }
            case OneOf(var values) ->
                value.isString() && values.contains(value.asString())
                        ? List.of()
                        : List.of(at + ": " + value + " is not one of " + values);
            case Amount(var range, var whole) -> {
                if (!value.isNumber()) yield List.of(at + ": not a number");
                double number = value.asDouble();
                yield range.holds(number) && (!whole || number == Math.rint(number))
                        ? List.of()
                        : List.of(at + ": " + value + " is out of range");
            }
            case Flag() -> value.isBoolean() ? List.of() : List.of(at + ": not a boolean");
        };
    }

    static Structure structure() {
        return new Structure(new LinkedHashMap<>());
    }
}
