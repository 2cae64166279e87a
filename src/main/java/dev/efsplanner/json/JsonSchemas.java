package dev.efsplanner.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The planner's published schemas, by file name without `.json`, such as `workload-1`.
public final class JsonSchemas {
    /// A memory of what never changes: a schema takes longer to compile than twenty files to check.
    private static final ConcurrentMap<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private JsonSchemas() {}

    /// Reads a text that claims to follow a published schema.
    ///
    /// @throws IllegalArgumentException when there is no such schema
    public static CheckedJson read(String text, String schemaName) {
        return switch (JsonDocument.read(text)) {
            case CheckedJson.Refused refused -> refused;
            case CheckedJson.Ok(var root) -> {
                var faults = SchemaFaults.of(COMPILED.computeIfAbsent(schemaName, JsonSchemas::compiled), root);
                yield faults.isEmpty() ? new CheckedJson.Ok(root) : new CheckedJson.Refused(faults);
            }
        };
    }

    /// The schema itself, as published.
    ///
    /// @throws IllegalArgumentException when there is no such schema
    public static String text(String schemaName) {
        var file = "/assets/schema/" + schemaName + ".json";
        try (var in = JsonSchemas.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalArgumentException("no schema " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema compiled(String schemaName) {
        return switch (JsonDocument.read(text(schemaName))) {
            case CheckedJson.Refused(var faults) -> throw new IllegalStateException(schemaName + ": " + faults);
            case CheckedJson.Ok(var root) -> {
                var config =
                        SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
                yield SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
                        .getSchema(root);
            }
        };
    }
}
