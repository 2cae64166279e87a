package dev.efsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonDocument;
import dev.efsplanner.json.JsonText;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SpecFilesTest {
    @Test
    void a_missing_cell_is_refused_with_its_path() {
        assertEquals(
                "my.json:$.modes[0].readLatencyMs: this field is missing",
                edition(root -> ((ObjectNode) root.at("/modes/0")).remove("readLatencyMs")));
        assertEquals(
                "my.json:$.limits.regionalElastic['60/5'].writeMibps.value: this field is missing",
                edition(root -> ((ObjectNode) root.at("/limits/regionalElastic/60~15/writeMibps")).remove("value")));
    }

    @Test
    void a_missing_mode_is_refused_by_name() {
        assertEquals(
                "my.json:$.modes: the figures of regional + generalPurpose + bursting are missing",
                edition(root -> ((ArrayNode) root.get("modes")).remove(2)));
    }

    @Test
    void a_mode_that_stands_twice_or_is_not_allowed_is_refused() {
        assertEquals("""
                my.json:$.modes[1]: regional + generalPurpose + elastic stands twice: keep one
                my.json:$.modes: the figures of regional + generalPurpose + provisioned are missing""", edition(root -> ((ObjectNode) root.at("/modes/1")).put("throughputMode", "elastic")));
        assertEquals("""
                my.json:$.modes[4]: oneZone + maxIO + bursting is not a combination that AWS allows: remove it
                my.json:$.modes: the figures of regional + maxIO + bursting are missing""", edition(root -> ((ObjectNode) root.at("/modes/4")).put("type", "oneZone")));
    }

    @Test
    void an_unknown_field_is_refused() {
        assertEquals(
                "my.json:$.burst.foo: unknown field 'foo': known here are baselineKibpsPerGib, floorMibps,"
                        + " burstMibpsPerTib, burstMinMibps, initialCreditTib, capTibPerTib",
                edition(root -> ((ObjectNode) root.get("burst")).put("foo", 1)));
    }

    @Test
    void a_value_of_the_wrong_type_unit_or_size_is_refused() {
        assertEquals(
                "my.json:$.burst.floorMibps.value: must be a number, not the text \"1\"",
                edition(root -> ((ObjectNode) root.at("/burst/floorMibps")).put("value", "1")));
        assertEquals(
                "my.json:$.burst.floorMibps.unit: must be \"MiB/s\", not the text \"MB/s\"",
                edition(root -> ((ObjectNode) root.at("/burst/floorMibps")).put("unit", "MB/s")));
        assertEquals(
                "my.json:$.burst.floorMibps.value: must be above 0, not -1",
                edition(root -> ((ObjectNode) root.at("/burst/floorMibps")).put("value", -1)));
        assertEquals(
                "my.json:$.burst.floorMibps.asOf: \"July 2026\" is not right here:"
                        + " expected a date as exactly as known: 2026, 2026-07 or 2026-07-01, or unknown",
                edition(root -> ((ObjectNode) root.at("/burst/floorMibps")).put("asOf", "July 2026")));
    }

    @Test
    void a_source_that_is_not_listed_is_refused() {
        assertEquals(
                "my.json:$.modes[0].readIops.standard.source: there is no source 'S99' in $.sources:"
                        + " known are S0, S1, S2, S3, S4, S7, S11, S13, S14, S15, S24,"
                        + " S19, B1, C1, E1, K1, M1, W1, F1, F2, F3, F4, F5, or planner",
                edition(root -> ((ObjectNode) root.at("/modes/0/readIops/standard")).put("source", "S1, S99")));
    }

    @Test
    void a_region_that_stands_twice_or_names_no_row_is_refused() {
        assertEquals(
                """
                my.json:$.regions[1].code: us-east-1 stands twice: keep one
                my.json:$.regions[1].regionalElastic: there is no row '61/5' in $.limits.regionalElastic: \
                known are 60/5, 20/1""",
                edition(root -> ((ObjectNode) root.at("/regions/1"))
                        .put("code", "us-east-1")
                        .put("regionalElastic", "61/5")));
    }

    @Test
    void figures_that_contradict_each_other_are_refused() {
        assertEquals(
                "my.json:$.limits.regionalElastic['20/1'].writeMibps.value: must not be above the read limit beside it",
                edition(root ->
                        ((ObjectNode) root.at("/limits/regionalElastic/20~11/writeMibps")).put("value", 30_000)));
        assertEquals(
                "my.json:$.modes[0].readIops.onRequest.value: must not be below standard",
                edition(root -> ((ObjectNode) root.at("/modes/0/readIops/onRequest")).put("value", 1)));
    }

    @Test
    void a_truncated_file_is_refused_with_the_place_where_it_ends() {
        var text = BundledFiles.text("/assets/spec/2026-07.json");
        var fault = assertInstanceOf(
                FileRead.Refused.class, SpecFiles.edition("my.json", text.substring(0, text.indexOf("\"modes\""))));
        assertEquals(
                "[my.json:$: line 5, column 3: the text ends too early: a closing \", } or ] is missing]",
                fault.faults().toString());
    }

    @Test
    void a_price_that_stands_twice_or_has_a_wrong_field_is_refused() {
        assertEquals(
                "my.json:$.prices[16]: a price of standardGibMonth for us-east-1 stands already",
                prices(root -> ((ArrayNode) root.at("/prices/16/regions")).set(0, "us-east-1")));
        assertEquals(
                "my.json:$.prices[0].usd: must be 0 or more, not -0.3",
                prices(root -> ((ObjectNode) root.at("/prices/0")).put("usd", -0.3)));
        assertEquals(
                "my.json:$.prices[0].source: there is no source 'S1' in $.sources: known are"
                        + " S15, S19, S20, S21, S22, S23, S25, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, or planner",
                prices(root -> ((ObjectNode) root.at("/prices/0")).put("source", "S1")));
    }

    private static String edition(Consumer<ObjectNode> change) {
        return faults(SpecFiles.edition("my.json", changed("/assets/spec/2026-07.json", change)));
    }

    private static String prices(Consumer<ObjectNode> change) {
        return faults(SpecFiles.prices("my.json", changed("/assets/prices/2026-10-10.json", change)));
    }

    private static String changed(String file, Consumer<ObjectNode> change) {
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonDocument.read(BundledFiles.text(file)))
                .root();
        change.accept((ObjectNode) root);
        return JsonText.of(root);
    }

    private static String faults(FileRead<?> read) {
        return switch (read) {
            case FileRead.Good<?> good -> "read " + good;
            case FileRead.Refused<?>(var faults) ->
                faults.stream().map(FileFault::toString).collect(Collectors.joining("\n"));
        };
    }
}
