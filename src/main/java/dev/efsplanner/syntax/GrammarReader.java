package dev.efsplanner.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the tables in `assets/syntax`.
///
/// A table has states: `[name] ink` begins one and says in which ink the rest stands, that is what no rule of it
/// matches. A rule is `ink next pattern`: the pattern to the end of the line, and after it `.` stays in the state,
/// `back` leaves it, a name enters that state. `include name` takes over the rules of a state above. Lines that begin
/// with `# ` are remarks.
final class GrammarReader {
    private final Map<String, Ink> rests = new LinkedHashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
    private String state = "";

    private GrammarReader() {}

    static Grammar read(String table) {
        var reader = new GrammarReader();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).forEach(reader::line);
        return reader.grammar();
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            var words = line.split("[\\[\\] ]+");
            state = words[1];
            rests.put(state, ink(words[2]));
            rules.put(state, new ArrayList<>());
            return;
        }
        if (line.startsWith("include ")) {
            rules.get(state).addAll(rules.get(line.substring("include ".length())));
            return;
        }
        var words = line.split(" ", 3);
        rules.get(state).add(new Rule(ink(words[0]), next(words[1]), words[2]));
    }

    private static Ink ink(String word) {
        return Stream.of(Ink.values())
                .filter(ink -> ink.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ink " + word));
    }

    private static Rule.Next next(String word) {
        return switch (word) {
            case "." -> new Rule.Next.Stay();
            case "back" -> new Rule.Next.Back();
            default -> new Rule.Next.Into(word);
        };
    }

    private Grammar grammar() {
        rules.values().stream().flatMap(List::stream).forEach(rule -> {
            if (rule.next() instanceof Rule.Next.Into(var name) && !rules.containsKey(name))
                throw new IllegalArgumentException("no state " + name);
        });
        var states = new LinkedHashMap<String, State>();
        rules.forEach((name, list) -> states.put(name, State.of(rests.get(name), list)));
        return new Grammar(states);
    }
}
