package dev.efsplanner.workload;

import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranges as text: `50..100..200` for low, likely and high.
final class RangeText {
    static final String BETWEEN = "..";

    private static final Level[] LEVELS = Level.values();
    private static final String EXAMPLE = "low..likely..high, as in 50..100..200";

    private static final Pattern BARE = Pattern.compile("[0-9eE.+*/()×÷·−\\s-]*");
    private static final Pattern UNIT_AT_END = Pattern.compile(".*[0-9.)]\\s*(?<unit>[A-Za-zµμ%][A-Za-zµμ%/\\s]*)");

    private RangeText() {}

    static boolean isRange(String text) {
        return text.contains(BETWEEN);
    }

    static String of(Range range) {
        return Stream.of(range.low(), range.likely(), range.high())
                .map(Written::number)
                .collect(Collectors.joining(BETWEEN));
    }

    /// The texts of the numbers, right or wrong.
    static List<String> parts(String text) {
        return Arrays.stream(text.split("\\.\\.", -1)).map(String::strip).toList();
    }

    /// A unit after the last number alone is that of all three: `1..2..4 TiB`.
    static List<String> united(List<String> parts) {
        var unit = UNIT_AT_END.matcher(parts.getLast());
        var others = parts.subList(0, parts.size() - 1);
        if (!unit.matches() || !others.stream().allMatch(RangeText::isBare)) return parts;
        var united = new ArrayList<String>();
        for (var part : others) {
            boolean single = part.isEmpty() || NumberText.isPlain(part);
            united.add(part.isEmpty() ? part : (single ? part : "(" + part + ")") + " " + unit.group("unit"));
        }
        united.add(parts.getLast());
        return united;
    }

    private static boolean isBare(String part) {
        return BARE.matcher(part).matches();
    }

    /// @param number how each of the three is read
    static Parsed<Optional<Object>> read(FieldRule.Amount number, String text, String path) {
        var typed = parts(text);
        if (typed.size() != LEVELS.length) return wrong(path, "a range is written " + EXAMPLE);
        var parts = united(typed);
        boolean atOdds = parts.stream().anyMatch(RangeText::isBare)
                && parts.stream().anyMatch(part -> UNIT_AT_END.matcher(part).matches());
        if (atOdds
                && parts.stream().noneMatch(String::isEmpty)
                && !number.measure().accepted().isEmpty()) {
            return wrong(path, "in a range each of the three numbers has its unit, or only the last one");
        }
        var values = new ArrayList<Double>();
        var problems = new ArrayList<Problem>();
        for (var level : LEVELS) {
            switch (number.read(parts.get(level.ordinal()), path)) {
                case Valid<Optional<Object>>(var value) -> values.add((Double) value.orElseThrow());
                case Invalid<Optional<Object>>(var found) ->
                    found.forEach(problem -> problems.add(new Problem(path, level.code() + ": " + problem.message())));
            }
        }
        if (!problems.isEmpty()) return new Invalid<>(problems);
        if (values.get(0) > values.get(1) || values.get(1) > values.get(2)) {
            return wrong(path, "a range must not fall: write " + EXAMPLE + ", not " + Typed.shown(text));
        }
        return new Valid<>(Optional.of(new Range(values.get(0), values.get(1), values.get(2))));
    }

    private static Parsed<Optional<Object>> wrong(String path, String message) {
        return new Invalid<>(List.of(new Problem(path, message)));
    }
}
