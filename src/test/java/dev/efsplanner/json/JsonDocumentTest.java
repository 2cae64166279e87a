package dev.efsplanner.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a": 1             | $: line 1, column 8: the text ends too early: a closing ", } or ] is missing
            {"a": "x            | $: line 1, column 9: the text ends too early: a closing ", } or ] is missing
            {"a":               | $: line 1, column 6: the text ends too early: a closing ", } or ] is missing
            {"a": 1,}           | $: line 1, column 9: a comma stands before } with nothing after it: remove the comma
            [1,]                | $: line 1, column 4: a comma stands before ] with nothing after it: remove the comma
            {"a": }             | $: line 1, column 7: a value is missing before }
            {"a": 1]            | $: line 1, column 8: unexpected ]: } must come first
            {"a": NaN}          | $: line 1, column 10: 'NaN' is not a JSON value: write a number, a text in double quotes, true, false or null
            {"a": -Infinity}    | $: line 1, column 16: 'Infinity' is not a JSON value: write a number, a text in double quotes, true, false or null
            {"a": tru}          | $: line 1, column 7: 'tru' is not a JSON value: write a number, a text in double quotes, true, false or null
            {"a": 'x'}          | $: line 1, column 7: write text in double quotes, not in single quotes
            {a: 1}              | $: line 1, column 2: the field name 'a' must stand in double quotes
            {"a": 01}           | $: line 1, column 8: a number must be written as in 100, 0.5 or 1e6: no plus sign before it, no leading zeros, digits on both sides of the decimal point
            {"a": +1}           | $: line 1, column 8: a number must be written as in 100, 0.5 or 1e6: no plus sign before it, no leading zeros, digits on both sides of the decimal point
            {"a": .5}           | $: line 1, column 7: a number must be written as in 100, 0.5 or 1e6: no plus sign before it, no leading zeros, digits on both sides of the decimal point
            {"a": 5.}           | $: line 1, column 8: a number must be written as in 100, 0.5 or 1e6: no plus sign before it, no leading zeros, digits on both sides of the decimal point
            {"a": 1,5}          | $: line 1, column 9: a comma stands inside a number: write a decimal point and no thousands separators, as in 1234.5
            {"a" 1}             | $: line 1, column 6: a comma or a colon is missing before '1'
            {"a": 1 "b": 2}     | $: line 1, column 9: a comma is missing before '\\"'
            [1 2]               | $: line 1, column 4: a comma is missing before '2'
            {"a": "\\q"}        | $: line 1, column 9: '\\q' is not an escape: write \\\\ for a backslash
            // comment          | $: line 1, column 1: comments are not allowed in JSON: remove it
            {"a": 1, "a": 2}    | $: line 1, column 10: the field 'a' stands twice in $: keep one
            {} x                | $: line 1, column 4: the document ends before this: remove what follows it
            {}{}                | $: line 1, column 3: the document ends before this: remove what follows it
            {"a": [0, 1e400]}   | $.a[1]: the number 1e400 is out of range: at most 1.79e308
            {"a": 1e99999999999} | $.a: the number 1e99999999999 is out of range: at most 1.79e308
            {"a": -1e999999999} | $.a: the number -1e999999999 is out of range: at most 1.79e308
            {"a": 1e-400}       | $.a: the number 1e-400 is out of range: nearer to 0 than 4.9e-324
            """)
    void broken_json_is_one_fault_that_says_where_and_what(String text, String fault) {
        assertEquals(fault, fault(text));
    }

    @Test
    void an_empty_text_is_refused() {
        assertEquals("$: the text is empty: expected a JSON document", fault(""));
        assertEquals("$: the text is empty: expected a JSON document", fault(" \n"));
    }

    @Test
    void the_line_is_counted_from_one() {
        assertEquals(
                "$: line 4, column 1: a comma stands before } with nothing after it: remove the comma",
                fault("{\n\"a\": 1,\n\n}"));
        assertEquals(
                "$: line 2, column 3: a line break or tab stands inside a text: write \\n or \\t",
                fault("{\r\n\"a\n\": 1}"));
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertEquals(
                "$: line 1, column 1: the text starts with a byte order mark: save it as UTF-8 without one",
                fault("\uFEFF{}"));
    }

    @Test
    void deep_nesting_and_endless_numbers_are_refused() {
        var message = "$: the document is nested more than 100 levels deep or has a number of more than 400 digits";
        assertEquals(message, fault("[".repeat(100_000)));
        assertEquals(message, fault("{\"a\":".repeat(101)));
        assertEquals(message, fault("9".repeat(5000)));
    }

    @Test
    void a_long_document_keeps_its_places() {
        var text = "[" + "\"filler\",\n".repeat(20_000) + "oops]";
        assertEquals(
                "$: line 20001, column 1: 'oops' is not a JSON value:"
                        + " write a number, a text in double quotes, true, false or null",
                fault(text));
    }

    @Test
    void no_damage_to_a_text_makes_reading_fail_otherwise_than_by_a_fault() {
        var whole = JsonSchemas.text("sample-1");
        var damage = "{}[]\",:\\'/#.+-e0Nn\t\n\0\uD83D\uFEFF";
        var random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder(whole);
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(4)) {
                    case 0 -> text.setLength(at + 1);
                    case 1 -> text.deleteCharAt(at);
                    case 2 -> text.insert(at, damage.charAt(random.nextInt(damage.length())));
                    default -> text.setCharAt(at, (char) random.nextInt(0x10000));
                }
                if (text.isEmpty()) text.append(' ');
            }
            if (JsonDocument.read(text.toString()) instanceof CheckedJson.Refused(var faults)) {
                assertEquals(1, faults.size());
                assertFalse(faults.getFirst().message().matches("(?s).*(JsonToken|tools[.]jackson|REDACTED|\n).*"));
            }
        }
    }

    private static String fault(String text) {
        var faults = assertInstanceOf(CheckedJson.Refused.class, JsonDocument.read(text))
                .faults();
        assertEquals(1, faults.size());
        return faults.getFirst().toString();
    }
}
