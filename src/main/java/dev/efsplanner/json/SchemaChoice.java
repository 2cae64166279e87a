package dev.efsplanner.json;

import com.networknt.schema.Error;
import java.util.Optional;
import java.util.Set;

/// A `oneOf` or `anyOf` met while a document was validated.
///
/// @param place JSON path of the value that has the choice
/// @param depth where in the evaluation path the keyword stands
/// @param rule the evaluation path up to the keyword
record SchemaChoice(String place, int depth, String rule) {
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf");
    private static final Set<String> KINDS = Set.of("type", "const", "enum");
    private static final Set<String> STEPS_BY_NAME = Set.of("properties", "patternProperties");
    private static final Set<String> STEPS = Set.of("items", "additionalProperties", "unevaluatedProperties");

    /// The first choice that the error stands below, at or after `from` of its evaluation path.
    static Optional<SchemaChoice> of(Error error, int from) {
        var path = error.getEvaluationPath();
        var rule = new StringBuilder();
        int steps = 0;
        for (int i = 0; i < path.getNameCount(); i++) {
            var name = path.getName(i);
            rule.append('/').append(name);
            if (CHOICES.contains(name) && i >= from) {
                return Optional.of(
                        new SchemaChoice(SchemaSentence.path(error.getInstanceLocation(), steps), i, rule.toString()));
            }
            if (STEPS.contains(name)) steps++;
            if (STEPS_BY_NAME.contains(name)) {
                steps++;
                rule.append('/').append(path.getName(++i));
            }
        }
        return Optional.empty();
    }

    boolean isBranch(Error error) {
        return error.getEvaluationPath().getNameCount() > depth + 1;
    }

    String branch(Error error) {
        return error.getEvaluationPath().getName(depth + 1);
    }

    /// Whether the error says that the value is of another kind than its branch is for.
    boolean isAboutKind(Error error) {
        return KINDS.contains(error.getKeyword())
                && SchemaSentence.path(error.getInstanceLocation()).equals(place);
    }
}
