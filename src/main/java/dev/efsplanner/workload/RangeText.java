package dev.efsplanner.workload;

import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranges as text: `50..100..200` for low, likely and high.
final class RangeText {
    static final String BETWEEN = "..";

    private static final Level[] LEVELS = Level.values();
    private static final String EXAMPLE = "low..likely..high, as in 50..100..200";

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

    /// @param number how each of the three is read
    static Parsed<Optional<Object>> read(FieldRule.Amount number, String text, String path) {
        var parts = parts(text);
        if (parts.size() != LEVELS.length) return wrong(path, "a range is written " + EXAMPLE);
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
