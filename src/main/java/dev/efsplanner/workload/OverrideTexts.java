package dev.efsplanner.workload;

import dev.efsplanner.json.JsonPaths;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Overrides as they are typed and as a file has them.
final class OverrideTexts {
    private static final String CHOICES = "choices";
    private static final String FIELD = "overrides";

    private OverrideTexts() {}

    /// JSON path of one in a workload file.
    static String path(String name) {
        return JsonPaths.field("$." + CHOICES + "." + FIELD, name);
    }

    static SortedMap<String, String> of(Overrides overrides) {
        var texts = new TreeMap<String, String>();
        overrides.numbers().forEach((name, number) -> texts.put(name, Numbers.plain(number)));
        return texts;
    }

    static SortedMap<String, String> read(JsonNode file) {
        var texts = new TreeMap<String, String>();
        file.path(CHOICES)
                .path(FIELD)
                .properties()
                .forEach(entry -> texts.put(
                        entry.getKey(), Double.toString(entry.getValue().doubleValue())));
        return texts;
    }

    static void write(ObjectNode file, Overrides overrides) {
        if (overrides.isNone()) return;
        var node = file.withObjectProperty(CHOICES).putObject(FIELD);
        overrides.numbers().forEach((name, number) -> node.put(name, new BigDecimal(Numbers.plain(number))));
    }

    /// @param problems takes what is wrong
    static Overrides parse(Map<String, String> texts, KnownFigures known, List<Problem> problems) {
        var numbers = new TreeMap<String, Double>();
        texts.forEach((name, text) -> {
            switch (known.read(name, text, path(name))) {
                case Valid<Optional<Object>>(var value) ->
                    value.ifPresent(number -> numbers.put(name, (Double) number));
                case Invalid<Optional<Object>>(var found) -> problems.addAll(found);
            }
        });
        return new Overrides(numbers);
    }
}
