package dev.efsplanner.spec;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.Fault;
import dev.efsplanner.json.JsonSchemas;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads spec and price files: against their schema, then against what a schema cannot say.
public final class SpecFiles {
    private SpecFiles() {}

    /// @param file the name to use in messages
    public static FileRead<SpecEdition> edition(String file, String text) {
        return read(file, JsonSchemas.read(text, "spec-1"), EditionChecks::faults, EditionTree::edition);
    }

    /// @param file the name to use in messages
    public static FileRead<PriceList> prices(String file, String text) {
        return read(file, JsonSchemas.read(text, "prices-1"), PriceChecks::faults, PriceTree::prices);
    }

    private static <T> FileRead<T> read(
            String file, CheckedJson json, Function<JsonNode, List<Fault>> checks, Function<JsonNode, T> tree) {
        return switch (json) {
            case CheckedJson.Refused(var faults) -> refused(file, faults);
            case CheckedJson.Ok(var root) -> {
                var faults = checks.apply(root);
                yield faults.isEmpty() ? new FileRead.Good<>(tree.apply(root)) : refused(file, faults);
            }
        };
    }

    private static <T> FileRead<T> refused(String file, List<Fault> faults) {
        return new FileRead.Refused<>(
                faults.stream().map(f -> new FileFault(file, f)).toList());
    }
}
