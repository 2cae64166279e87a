package dev.efsplanner.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A document's breaches of its schema, as faults: where a schema allows several forms, those of the form that was
/// meant.
final class SchemaFaults {
    private final JsonNode schema;

    private SchemaFaults(JsonNode schema) {
        this.schema = schema;
    }

    static List<Fault> of(Schema schema, JsonNode root) {
        return List.copyOf(new SchemaFaults(schema.getSchemaNode()).of(schema.validate(root), 0));
    }

    /// Turns errors into faults; those below one choice at or after `depth` of their evaluation path are taken
    /// together.
    private Set<Fault> of(List<Error> errors, int depth) {
        var faults = new LinkedHashSet<Fault>();
        var choices = new LinkedHashMap<SchemaChoice, List<Error>>();
        for (var error : errors) {
            SchemaChoice.of(error, depth)
                    .ifPresentOrElse(
                            choice -> choices.computeIfAbsent(choice, _ -> new ArrayList<>())
                                    .add(error),
                            () -> faults.add(new SchemaSentence(schema).fault(error)));
        }
        choices.forEach((choice, below) -> faults.addAll(choice(choice, below)));
        return faults;
    }

    /// The faults of the one branch that the value means, when its kind tells; else one fault that names all branches.
    private Set<Fault> choice(SchemaChoice choice, List<Error> errors) {
        var branches = errors.stream()
                .filter(choice::isBranch)
                .collect(Collectors.groupingBy(choice::branch, TreeMap::new, Collectors.toList()));
        var branchErrors = branches.values().stream().flatMap(List::stream).toList();
        if (branches.isEmpty()) return Set.of(new Fault(choice.place(), "fits more than one of the allowed forms"));
        if (branchErrors.stream().allMatch(e -> e.getKeyword().equals("required"))) {
            var names = branchErrors.stream().map(Error::getProperty).distinct();
            return Set.of(new Fault(
                    choice.place(), "needs at least one of the fields " + names.collect(Collectors.joining(", "))));
        }
        var meant = branches.values().stream()
                .filter(b -> b.stream().noneMatch(choice::isAboutKind))
                .toList();
        if (meant.size() == 1) return of(meant.getFirst(), choice.depth() + 1);
        var sentences = (meant.isEmpty() ? branches.values() : meant)
                .stream()
                        .flatMap(b -> of(b, choice.depth() + 1).stream())
                        .map(Fault::message)
                        .distinct();
        return Set.of(new Fault(choice.place(), joined(sentences.toList())));
    }

    /// "must be A, not X" and "must be B, not X" are one sentence: "must be A or B, not X".
    private static String joined(List<String> sentences) {
        var first = sentences.getFirst();
        int not = first.lastIndexOf(", not ");
        if (not < 0) return String.join(", or ", sentences);
        var start = "must be ";
        var end = first.substring(not);
        if (!sentences.stream().allMatch(s -> s.startsWith(start) && s.endsWith(end))) {
            return String.join(", or ", sentences);
        }
        return sentences.stream()
                .map(s -> s.substring(start.length(), s.length() - end.length()))
                .collect(Collectors.joining(" or ", start, end));
    }
}
