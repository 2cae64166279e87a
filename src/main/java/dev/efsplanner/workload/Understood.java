package dev.efsplanner.workload;

import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What typed arithmetic and units come to, as words beside the text: `= 3,072 GiB`, rounded `≈ 286.1 MiB/s`.
final class Understood {
    private Understood() {}

    /// @param read what became of the text
    /// @return empty for a number alone, which says itself what it is, and for what is no number
    static Optional<String> of(String text, String unit, Parsed<Optional<Object>> read) {
        if (RangeText.parts(text).stream().allMatch(NumberText::isPlain)) return Optional.empty();
        return read instanceof Valid<Optional<Object>>(var value)
                ? value.flatMap(Understood::numbers).map(numbers -> words(numbers, unit))
                : Optional.empty();
    }

    private static Optional<double[]> numbers(Object value) {
        return switch (value) {
            case Number number -> Optional.of(new double[] {number.doubleValue()});
            case Range(var low, var likely, var high) -> Optional.of(new double[] {low, likely, high});
            default -> Optional.empty();
        };
    }

    private static String words(double[] numbers, String unit) {
        boolean rounded = Arrays.stream(numbers)
                .anyMatch(number -> !Numbers.show(number).replace(",", "").equals(Numbers.plain(number)));
        var shown = Arrays.stream(numbers).mapToObj(Numbers::show).collect(Collectors.joining(RangeText.BETWEEN));
        return (rounded ? "≈ " : "= ") + shown + unit(unit);
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "", "1", "0–1" -> "";
            case "1/s" -> " a second";
            default -> " " + unit;
        };
    }
}
