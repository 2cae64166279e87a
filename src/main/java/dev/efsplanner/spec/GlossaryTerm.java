package dev.efsplanner.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a word of the field means.
///
/// @param also other words people look for
/// @param formula where it is computed
/// @param sources where it can be read; none for words of the planner's own
public record GlossaryTerm(
        String term, List<String> also, String meaning, Optional<String> formula, List<Source> sources) {
    public GlossaryTerm {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }

    /// How well it answers what somebody looks for: 0 best, 3 not at all.
    int distance(String sought) {
        var words = sought.strip().toLowerCase(Locale.ROOT);
        if (names().anyMatch(name -> name.startsWith(words))) return 0;
        if (names().anyMatch(name -> name.contains(words))) return 1;
        return meaning.toLowerCase(Locale.ROOT).contains(words) ? 2 : Glossary.NOT_FOUND;
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(term), also.stream()).map(name -> name.toLowerCase(Locale.ROOT));
    }
}
