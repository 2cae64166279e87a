package dev.efsplanner.spec;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The catalog that comes with the planner.
///
/// Its files are checked against their schemas by the tests, not at every start: compiling a schema takes longer than
/// all the rest.
final class BundledFiles {
    /// Newest first.
    static final List<String> EDITIONS = List.of("2026-07", "2025-08");

    static final String PRICES = "2026-10-10";

    private BundledFiles() {}

    static SpecCatalog catalog() {
        return new SpecCatalog(
                EDITIONS.stream()
                        .map(id -> EditionTree.edition(document("/assets/spec/" + id + ".json")))
                        .toList(),
                PriceTree.prices(document("/assets/prices/" + PRICES + ".json")));
    }

    static String text(String file) {
        try (var in = BundledFiles.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode document(String file) {
        return switch (JsonDocument.read(text(file))) {
            case CheckedJson.Ok(var root) -> root;
            case CheckedJson.Refused(var faults) -> throw new IllegalStateException(file + ": " + faults);
        };
    }
}
