package dev.efsplanner.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSchemasTest {
    @Test
    void a_text_that_fits_its_schema_is_read_with_numbers_exactly_as_written() {
        var read = JsonSchemas.read("{\"format\": \"sample/1\", \"count\": 3, \"share\": 0.3300}", "sample-1");
        var root = assertInstanceOf(CheckedJson.Ok.class, read).root();
        assertEquals(new BigDecimal("0.3300"), root.get("share").decimalValue());
        assertEquals(3, root.get("count").intValue());
    }

    @Test
    void a_whole_number_may_be_written_with_a_point() {
        var read = JsonSchemas.read("{\"format\": \"sample/1\", \"count\": 3.0}", "sample-1");
        assertEquals(
                3,
                assertInstanceOf(CheckedJson.Ok.class, read).root().get("count").intValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "count": "3"            | $.count: must be a whole number, not the text "3"
            "count": 1.5            | $.count: must be a whole number, not 1.5
            "count": 0              | $.count: must be 1 or more, not 0
            "count": 10             | $.count: must be at most 9, not 10
            "share": true           | $.share: must be a number or null, not true
            "share": 0              | $.share: must be above 0, not 0
            "share": 1.0            | $.share: must be below 1, not 1.0
            "kind": "huge"          | $.kind: must be one of "small", "large", null, not the text "huge"
            "format": "x"           | $.format: must be "sample/1", not the text "x"
            "name": ""              | $.name: must not be empty
            "name": "123456789"     | $.name: must be at most 8 characters long, not 9
            "name": {}              | $.name: must be a text, not an object
            "start": "25:00"        | $.start: "25:00" is not right here: expected a time of day such as 22:00
            "code": "A"             | $.code: "A" is not right here: expected a text that matches ^[a-z]+$
            "on": null              | $.on: must be true or false, not null
            "list": {}              | $.list: must be a list, not an object
            "list": []              | $.list: must have at least 1 entry, but has 0
            "list": [{"a":1},{"a":2},{"a":3},{"a":4}] | $.list: must have at most 3 entries, but has 4
            "list": [{}, {}]        | $.list: has the same entry twice: keep one
            "list": [{}, {"readMibps": -1}] | $.list[1].readMibps: must be 0 or more, not -1
            "foo": 1                | $.foo: unknown field 'foo': known here are format, count, share, kind, name, start, code, list, on, schedule, either, us-east-1
            "Kind": 1               | $.Kind: unknown field 'Kind': it is spelled 'kind'
            "a b'\\n": 1            | $['a b'\\n']: unknown field 'a b'\\n': known here are format, count, share, kind, name, start, code, list, on, schedule, either, us-east-1
            "us-east-1": 1          | $['us-east-1']: must be a text, not 1
            "schedule": 5           | $.schedule: must be "always" or an object, not 5
            "schedule": "never"     | $.schedule: must be "always" or an object, not the text "never"
            "schedule": {}          | $.schedule.start: this field is missing
            "schedule": {"start": 1} | $.schedule.start: must be a text, not 1
            "schedule": {"start": "a", "end": 1} | $.schedule.end: unknown field 'end': known here are start
            "either": {}            | $.either: needs at least one of the fields a, b
            """)
    void a_breach_is_named_with_its_place_and_what_is_expected(String field, String fault) {
        var parts = field.strip();
        var format = parts.startsWith("\"format\"") ? "" : ", \"format\": \"sample/1\"";
        var count = parts.startsWith("\"count\"") ? "" : ", \"count\": 1";
        assertEquals(fault, faults("{" + parts + format + count + "}"));
    }

    @Test
    void every_breach_is_reported_at_once() {
        assertEquals("""
                $.count: must be 1 or more, not -1
                $.on: must be true or false, not the text "yes"
                $.format: this field is missing""", faults("{\"on\": \"yes\", \"count\": -1}"));
    }

    @Test
    void each_choice_is_judged_at_its_own_place() {
        assertEquals("""
                $.list[0].when.start: this field is missing
                $.list[1].when: must be "always" or an object, not the text "never"\
                """, faults("""
                {"format": "sample/1", "count": 1, "list": [{"when": {}}, {"when": "never"}]}"""));
    }

    @Test
    void a_document_of_another_kind_is_refused_as_a_whole() {
        assertEquals("$: must be an object, not a list", faults("[]"));
        assertEquals("$: must be an object, not null", faults("null"));
    }

    @Test
    void a_long_value_is_cut_short_in_the_message() {
        assertEquals(
                "$.code: \"" + "A".repeat(59) + "… is not right here: expected a text that matches ^[a-z]+$",
                faults("{\"format\": \"sample/1\", \"count\": 1, \"code\": \"" + "A".repeat(5000) + "\"}"));
    }

    @Test
    void a_schema_that_does_not_exist_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> JsonSchemas.read("{}", "no-such-schema"));
    }

    private static String faults(String text) {
        return assertInstanceOf(CheckedJson.Refused.class, JsonSchemas.read(text, "sample-1")).faults().stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n"));
    }
}
