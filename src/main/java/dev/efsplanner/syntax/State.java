package dev.efsplanner.syntax;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is looked for at a place in a text: the first rule that matches the leftmost piece.
///
/// @param rest the ink of what no rule matches
/// @param pattern all rules as alternatives
/// @param groups the number of each rule's group in the pattern
record State(Ink rest, List<Rule> rules, Pattern pattern, List<Integer> groups) {

    static State of(Ink rest, List<Rule> rules) {
        var pattern = Pattern.compile(
                IntStream.range(0, rules.size())
                        .mapToObj(i -> "(?<rule" + i + ">" + rules.get(i).regex() + ")")
                        .collect(Collectors.joining("|")),
                Rule.FLAGS);
        var named = pattern.namedGroups();
        var groups = IntStream.range(0, rules.size())
                .mapToObj(i -> named.get("rule" + i))
                .toList();
        return new State(rest, List.copyOf(rules), pattern, groups);
    }

    Rule matched(MatchResult match) {
        for (int i = 0; i < rules.size(); i++) {
            if (match.start(groups.get(i)) >= 0) return rules.get(i);
        }
        throw new IllegalStateException("a match of no rule: " + match.group());
    }
}
