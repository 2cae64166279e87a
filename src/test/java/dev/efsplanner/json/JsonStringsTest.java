package dev.efsplanner.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonStringsTest {
    @Test
    void texts_come_back_as_they_were_and_are_written_in_the_order_of_their_names() {
        var texts = Map.of("b", "\"quoted\"\n", "a", "", "ü 1", "\\ \u0001");
        assertEquals(
                "{\n  \"a\": \"\",\n  \"b\": \"\\\"quoted\\\"\\n\",\n  \"ü 1\": \"\\\\ \\u0001\"\n}\n",
                JsonStrings.of(texts));
        assertEquals(new TreeMap<>(texts), JsonStrings.read(JsonStrings.of(texts)));
    }

    @Test
    void what_is_no_text_is_left_out_and_what_is_no_object_has_none() {
        assertEquals(Map.of("a", "1"), JsonStrings.read("{\"a\": \"1\", \"b\": 2, \"c\": {}}"));
        assertEquals(Map.of(), JsonStrings.read("[\"a\"]"));
        assertEquals(Map.of(), JsonStrings.read("{\"a\": \"1"));
    }
}
