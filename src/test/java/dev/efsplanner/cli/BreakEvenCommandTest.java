package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class BreakEvenCommandTest {
    private static final String WRITES = """
            {"format": "efs-planner/workload/1", "name": "writes", "region": "%s", "storage": {"hotGiB": 0},
             "layers": [{"name": "base", "schedule": "always", "writeMibps": 100, "writeKiB": 1024}]}
            """;

    @Test
    void a_preset_is_compared_in_a_table() {
        var run = CommandRun.of("break-even", "ml-dataset");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out()
                        .contains(
                                "26.93 %    $1,751.10   $33,325.23    $3,030.00                      –  this workload\n"),
                run.out());
    }

    @Test
    void json_holds_the_golden_crossing() {
        var run = CommandRun.with(WRITES.replace("%s", "us-east-1"), "break-even", "-", "--format", "json");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "break-even-1"))
                .root();
        var crossing = root.path("overRatio").path("crossings").path(0);
        assertEquals(0.0389649, crossing.path("ratio").asDouble(), 1e-7);
        assertEquals("elastic", crossing.path("cheaperBelow").asString());
        assertEquals(
                "S15, 2024",
                crossing.path("calculation")
                        .path("operands")
                        .path(0)
                        .path("source")
                        .asString());
    }

    @Test
    void one_zone_and_an_older_edition_can_be_asked_for() {
        var run = CommandRun.of("break-even", "jenkins", "--type", "oneZone", "--edition", "2025-08");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains(" · One Zone · General Purpose · spec edition 2025-08 · "), run.out());
    }

    @Test
    void a_region_without_all_prices_is_told_and_is_no_failure() {
        var run = CommandRun.with(WRITES.replace("%s", "af-south-1"), "break-even", "-");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains("  - No price for "), run.out());
    }

    @Test
    void a_workload_that_is_not_valid_ends_with_one() {
        var run = CommandRun.with("{}", "break-even", "-", "--format", "csv");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().lines().allMatch(line -> line.startsWith("-:$")), run.err());
    }
}
