package dev.efsplanner.spec;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The words of the field, in the order of the alphabet.
public record Glossary(List<GlossaryTerm> terms) {
    static final String FILE = "/assets/help/glossary.json";
    static final int NOT_FOUND = 3;

    public Glossary {
        terms = List.copyOf(terms);
    }

    /// The glossary that comes with the planner.
    public static Glossary bundled() {
        return new Glossary(nodes(BundledFiles.document(FILE).path("terms"))
                .map(Glossary::term)
                .toList());
    }

    /// The terms that answer what somebody looks for, the closest first; all where nothing is looked for.
    public List<GlossaryTerm> find(String sought) {
        if (sought.isBlank()) return terms;
        return terms.stream()
                .filter(term -> term.distance(sought) < NOT_FOUND)
                .sorted(Comparator.comparingInt(term -> term.distance(sought)))
                .toList();
    }

    private static GlossaryTerm term(JsonNode node) {
        return new GlossaryTerm(
                node.path("term").stringValue(),
                nodes(node.path("also")).map(JsonNode::stringValue).toList(),
                node.path("meaning").stringValue(),
                Optional.ofNullable(node.get("formula")).map(JsonNode::stringValue),
                nodes(node.path("sources")).map(Glossary::source).toList());
    }

    private static Source source(JsonNode node) {
        return new Source(
                "",
                node.path("title").stringValue(),
                node.path("url").stringValue(),
                node.path("seen").stringValue());
    }

    private static Stream<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
