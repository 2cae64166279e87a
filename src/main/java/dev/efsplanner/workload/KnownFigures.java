package dev.efsplanner.workload;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.workload.FieldRule.Amount;
import dev.efsplanner.workload.Parsed.Invalid;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures and prices that a workload may override, by name.
///
/// @param edition the spec edition they are of
/// @param figures what each counts, by names such as `limits.regionalElastic.readMibps`
/// @param prices such as `prices.elasticReadGib`
public record KnownFigures(String edition, SequencedMap<String, Measure> figures, List<String> prices) {
    public static final KnownFigures NONE = new KnownFigures("", new LinkedHashMap<>(), List.of());

    private static final Amount PRICE = new Amount(0, 1e6);
    private static final int SUGGESTED = 3;

    public KnownFigures {
        figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
        prices = List.copyOf(prices);
    }

    /// The number that replaces a figure.
    ///
    /// @param path what problems are said to be of
    public Parsed<Optional<Object>> read(String name, String text, String path) {
        if (figures.containsKey(name)) return number(new Amount(0.001, 1e12, figures.get(name)), text, path);
        if (prices.contains(name)) return number(PRICE, text, path);
        return new Invalid<>(List.of(new Problem(path, unknown(name))));
    }

    /// What arithmetic and units in the text of an override come to, such as `= 1,024 MiB/s`; empty for any other text.
    public Optional<String> understood(String name, String text) {
        var measure = figures.getOrDefault(name, Measure.NUMBER);
        return text.isBlank() ? Optional.empty() : Understood.of(text, measure.symbol(), read(name, text, ""));
    }

    private static Parsed<Optional<Object>> number(Amount rule, String text, String path) {
        var typed = text.strip();
        return typed.isEmpty() ? new Invalid<>(List.of(new Problem(path, rule.missing()))) : rule.read(typed, path);
    }

    private String unknown(String name) {
        var all = Stream.concat(figures.sequencedKeySet().stream(), prices.stream())
                .toList();
        if (all.isEmpty()) return "nothing can be overridden here";
        var lower = name.substring(0, Math.min(name.length(), 100)).toLowerCase(Locale.ROOT);
        return "edition " + edition + " has no figure or price of this name to override; the nearest are "
                + all.stream()
                        .sorted(Comparator.comparingInt(
                                known -> EditDistance.of(lower, known.toLowerCase(Locale.ROOT))))
                        .limit(SUGGESTED)
                        .collect(Collectors.joining(", "));
    }
}
