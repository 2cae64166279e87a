package dev.efsplanner.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PublishedSchemasTest {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(DRAFT));

    @Test
    void a_wrong_schema_would_be_noticed() {
        var wrong = assertInstanceOf(CheckedJson.Ok.class, JsonDocument.read("{\"type\": \"numbr\"}"));
        assertNotEquals(List.of(), rules.validate(wrong.root()));
    }

    @TestFactory
    List<DynamicTest> every_published_schema_is_itself_valid() throws IOException {
        try (var files = Files.list(Path.of("assets/schema"))) {
            return files.map(f -> f.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(name -> DynamicTest.dynamicTest(name, () -> {
                        var read = JsonDocument.read(JsonSchemas.text(name));
                        var schema =
                                assertInstanceOf(CheckedJson.Ok.class, read).root();
                        assertEquals(List.of(), rules.validate(schema));
                        assertEquals(DRAFT, schema.path("$schema").asString());
                    }))
                    .toList();
        }
    }
}
