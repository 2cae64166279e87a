package dev.efsplanner.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonTextTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void a_tree_is_written_for_reading_and_comparing() {
        var text = """
                {
                  "name": "nightly \\"batch\\" – ü",
                  "empty": {},
                  "none": [],
                  "days": ["MON", "TUE"],
                  "layers": [
                    {
                      "on": true
                    },
                    {
                      "off": null
                    }
                  ]
                }
                """;
        assertEquals(text, JsonText.of(read(text)));
    }

    @Test
    void numbers_are_plain_and_have_no_needless_digits() {
        assertEquals("100\n", JsonText.of(NODES.numberNode(100.0)));
        assertEquals("0\n", JsonText.of(NODES.numberNode(-0.0)));
        assertEquals("0.1\n", JsonText.of(NODES.numberNode(0.1)));
        assertEquals("0.00001\n", JsonText.of(NODES.numberNode(1e-5)));
        assertEquals("2202009.6\n", JsonText.of(NODES.numberNode(2.1 * 1024 * 1024)));
        assertEquals("107374182400\n", JsonText.of(NODES.numberNode(107_374_182_400.0)));
        assertEquals("6\n", JsonText.of(NODES.numberNode(new BigDecimal("6.00"))));
        assertEquals("600\n", JsonText.of(NODES.numberNode(new BigDecimal("6e2"))));
        assertEquals("1e+300\n", JsonText.of(NODES.numberNode(1e300)));
    }

    @Test
    void what_json_cannot_say_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(NODES.numberNode(Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(NODES.numberNode(Double.POSITIVE_INFINITY)));
    }

    private static JsonNode read(String text) {
        return assertInstanceOf(CheckedJson.Ok.class, JsonDocument.read(text)).root();
    }
}
