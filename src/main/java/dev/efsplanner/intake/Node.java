package dev.efsplanner.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A value as JSON, YAML, HCL and the languages of the CDK write it, with its place.
sealed interface Node {
    int line();

    /// @param literal false for a variable or an expression, which then stands in `text`
    record Text(String text, boolean literal, int line) implements Node {}

    /// Named values; a name may stand more than once.
    record Group(List<Entry> entries, int line) implements Node {
        public Group {
            entries = List.copyOf(entries);
        }

        Stream<Entry> all(String name) {
            return entries.stream().filter(entry -> entry.name().equals(name));
        }

        Optional<Node> get(String name) {
            return all(name).map(Entry::value).findFirst();
        }

        boolean has(String name) {
            return all(name).findAny().isPresent();
        }

        /// The text of an entry; empty where there is none, or no text.
        Optional<String> text(String name) {
            return get(name).flatMap(value -> value instanceof Text word ? Optional.of(word.text()) : Optional.empty());
        }

        Optional<Group> group(String name) {
            return get(name).flatMap(value -> value instanceof Group group ? Optional.of(group) : Optional.empty());
        }
    }

    record Many(List<Node> nodes, int line) implements Node {
        public Many {
            nodes = List.copyOf(nodes);
        }
    }

    record Entry(String name, Node value, int line) {
        /// As a text of one line, whatever the form.
        String written(String between) {
            return name + between + shown(value);
        }
    }

    /// All groups within a value: itself, or the members of a list.
    static Stream<Group> groups(Node node) {
        return switch (node) {
            case Group group -> Stream.of(group);
            case Many many -> many.nodes().stream().flatMap(Node::groups);
            case Text _ -> Stream.empty();
        };
    }

    static String shown(Node node) {
        return switch (node) {
            case Text word -> word.text();
            case Group _ -> "{…}";
            case Many _ -> "[…]";
        };
    }

    /// Every group there is, outer before inner.
    static Stream<Group> deep(Node node) {
        return switch (node) {
            case Text _ -> Stream.empty();
            case Many many -> many.nodes().stream().flatMap(Node::deep);
            case Group group ->
                Stream.concat(Stream.of(group), group.entries().stream().flatMap(entry -> deep(entry.value())));
        };
    }
}
