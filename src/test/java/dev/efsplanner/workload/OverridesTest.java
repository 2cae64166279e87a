package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {
    private static final KnownRegions KNOWN = KnownNames.of(Catalog.EDITION);
    private static final String IOPS = "modes.regional.generalPurpose.elastic.readIops";

    private static final String FILE = """
            { "format": "efs-planner/workload/1", "name": "granted", "region": "us-east-1",
              "storage": { "hotGiB": 100 }, "layers": [ { "readMibps": 3 } ],
              "choices": { "overrides": %s } }
            """;

    @Test
    void overrides_are_read_and_written_as_they_were() {
        var file = FILE.formatted("{ \"prices.elasticReadGib\": 0.0255, \"" + IOPS + "\": 500000 }");
        var expected = Overrides.of(Map.of(IOPS, 500_000.0, "prices.elasticReadGib", 0.0255));
        var workload = valid(file);
        assertEquals(expected, workload.choices().overrides());
        var written = WorkloadWriter.text(workload);
        assertEquals(
                """
                    "overrides": {
                      "modes.regional.generalPurpose.elastic.readIops": 500000,
                      "prices.elasticReadGib": 0.0255
                    }
                """,
                written.substring(
                        written.indexOf("    \"overrides\""), written.indexOf("  \"startingCreditTiB\"") - 5));
        assertEquals(workload, valid(written));
        assertEquals(new Valid<>(workload), WorkloadText.of(workload).parse(KNOWN));
    }

    @Test
    void a_workload_without_overrides_is_written_without_them() {
        assertEquals(-1, WorkloadWriter.text(valid(FILE.formatted("{}"))).indexOf("overrides"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    modes.regional.generalPurpose.elastic.readIop | 5 | edition 2026-07 has no figure or price of this name to override; the nearest are modes.regional.generalPurpose.elastic.readIops, modes.regional.generalPurpose.elastic.writeIops, modes.regional.generalPurpose.bursting.readIops
                    prices.elasticRead                  | 0.02  | edition 2026-07 has no figure or price of this name to override; the nearest are prices.elasticReadGib, prices.elasticWriteGib, prices.iaReadGib
                    burst.floorMibps                    | 2     | edition 2026-07 has no figure or price of this name to override; the nearest are provisioned.maxMibps, prices.iaReadGib, prices.crossZoneGib
                    limits.regionalElastic.readMibps    | 0     | must be 0.001 or more, not 0.0
                    limits.regionalElastic.readMibps    | -3    | must be 0 or more, not -3
                    limits.regionalElastic.readMibps    | 1e13  | must be at most 1000000000000, not 1E+13
                    limits.regionalElastic.readMibps    | "3"   | must be a number, not the text "3"
                    prices.elasticReadGib               | 2e6   | must be at most 1,000,000, not 2000000.0
                    """)
    void a_wrong_override_is_refused_with_its_path(String name, String number, String message) {
        var read = new WorkloadReader(KNOWN).read(FILE.formatted("{ \"" + name + "\": " + number + " }"));
        assertEquals(new Invalid<>(List.of(new Problem("$.choices.overrides['" + name + "']", message))), read);
    }

    @Test
    void typed_overrides_are_put_in_replaced_and_taken_out() {
        var text = WorkloadText.of(valid(FILE.formatted("{}")));
        var typed = text.withOverride(IOPS, "1").withOverride(IOPS, " 500000 ");
        var parsed = (Valid<Workload>) typed.parse(KNOWN);
        assertEquals(
                Overrides.of(Map.of(IOPS, 500_000.0)), parsed.value().choices().overrides());
        assertEquals(text, typed.withoutOverride(IOPS));
        assertEquals(
                new Invalid<>(List.of(new Problem("$.choices.overrides['" + IOPS + "']", "a number is missing"))),
                text.withOverride(IOPS, " ").parse(KNOWN));
        assertEquals(
                typed.overrides(),
                typed.with(WorkloadField.HOT, "9").withLayers(List.of()).overrides());
    }

    @Test
    void what_is_no_number_is_no_override() {
        assertThrows(IllegalArgumentException.class, () -> Overrides.of(Map.of(IOPS, Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> Overrides.of(Map.of(IOPS, Double.POSITIVE_INFINITY)));
        assertThrows(IllegalArgumentException.class, () -> Overrides.of(Map.of(IOPS, -1.0)));
    }

    private static Workload valid(String file) {
        return switch (new WorkloadReader(KNOWN).read(file)) {
            case Valid<Workload>(var workload) -> workload;
            case Invalid<Workload>(var problems) -> throw new AssertionError(problems);
        };
    }
}
