package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.workload.Field.Blank;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class WorkloadFieldTest {
    private static final JsonNode SCHEMA = switch (JsonDocument.read(JsonSchemas.text("workload-1"))) {
        case CheckedJson.Ok(var root) -> root;
        case CheckedJson.Refused(var faults) -> throw new AssertionError(faults);
    };

    @ParameterizedTest
    @EnumSource
    void the_published_schema_says_of_each_field_what_the_form_says(WorkloadField field) {
        var owner = field.inLayer() ? SCHEMA.at("/properties/layers/items") : SCHEMA;
        var node = owner;
        for (var name : field.names()) {
            owner = node.has("oneOf") ? node.at("/oneOf/1") : node;
            node = owner.path("properties").path(name);
        }
        assertFalse(node.path("description").stringValue("").isEmpty());
        assertTrue(node.path("description").stringValue("").contains(field.unit()), field.unit());
        var required =
                owner.path("required").toString().contains('"' + field.names().getLast() + '"');
        switch (field.blank()) {
            case Blank.Refused() -> assertTrue(required);
            case Blank.Absent() -> assertTrue(node.path("default").isNull());
            case Blank.Means(var text) -> {
                if (field != WorkloadField.DAYS)
                    assertEquals(text, node.path("default").asString());
            }
        }
        switch (field.rule()) {
            case FieldRule.Amount amount -> assertRange(node, amount.least(), amount.most());
            case FieldRule.Ranged ranged -> assertRanged(node, ranged.amount());
            case FieldRule.Whole whole -> assertRange(node, whole.least(), whole.most());
            case FieldRule.Words(var longest) ->
                assertEquals(longest, node.path("maxLength").intValue());
            case FieldRule.OneOf(var numbers) ->
                assertEquals(
                        numbers.toString().replace(" ", ""), node.path("enum").toString());
            case FieldRule.OneWord(var words) ->
                assertEquals(
                        words,
                        node.path("enum")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList());
            case FieldRule.PosixId() -> assertRange(node, 0, FieldRule.PosixId.MOST);
            case FieldRule.Shaped shaped ->
                assertEquals(shaped.longest(), node.path("maxLength").intValue());
            case FieldRule.YesNo _, FieldRule.Days _, FieldRule.StartTime _, FieldRule.Tags _ -> {}
        }
    }

    @Test
    void paths_are_those_of_the_file() {
        assertEquals("$.storage.hotGiB", WorkloadField.HOT.path());
        assertEquals("$.layers[2].schedule.hours", WorkloadField.HOURS.path(2));
    }

    /// A number, or an object of three that are bound alike.
    private static void assertRanged(JsonNode node, FieldRule.Amount amount) {
        var reference = node.path("$ref").stringValue("");
        var forms = SCHEMA.at(reference.substring(1)).path("oneOf");
        assertRange(forms.path(0), amount.least(), amount.most());
        var ends = forms.path(1).path("properties");
        assertEquals(List.of("low", "likely", "high"), List.copyOf(ends.propertyNames()));
        ends.forEach(end -> assertRange(end, amount.least(), amount.most()));
    }

    private static void assertRange(JsonNode node, double least, double most) {
        assertEquals(least, node.path("minimum").doubleValue());
        assertEquals(most, node.path("maximum").doubleValue());
    }
}
