package dev.efsplanner.report;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.spec.Source;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources that calculations name by their ids.
public final class CitedSources {
    private static final Pattern ID = Pattern.compile("\\b[A-Z]\\d+\\b");

    private CitedSources() {}

    /// In the order of their ids.
    public static List<Source> of(Plan plan, List<Calculation> calculations) {
        Map<String, Source> known = new LinkedHashMap<>(plan.prices().sources());
        known.putAll(plan.edition().sources());
        var cited = new TreeSet<>(
                Comparator.<String, Integer>comparing(String::length).thenComparing(Comparator.naturalOrder()));
        calculations.stream()
                .flatMap(CitedSources::texts)
                .forEach(text -> ID.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(known::containsKey)
                        .forEach(cited::add));
        return cited.stream().map(known::get).toList();
    }

    /// Names are the user's own words and cite nothing.
    private static Stream<String> texts(Calculation calculation) {
        var sources = calculation.operands().stream().map(operand -> operand.source());
        return Stream.concat(Stream.of(calculation.formula()), sources);
    }
}
