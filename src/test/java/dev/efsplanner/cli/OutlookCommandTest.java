package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class OutlookCommandTest {
    private static final String GROWING = """
            {"format": "efs-planner/workload/1", "name": "growing", "region": "us-east-1", "storage": {"hotGiB": 100},
             "layers": [{"name": "base", "schedule": "always", "writeMibps": 4.8}], "trafficGrowthPercentPerMonth": 2}
            """;

    @Test
    void the_month_in_which_bursting_is_outgrown_has_its_name() {
        var run = CommandRun.with(GROWING, "outlook", "-", "--from", "2026-11");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out()
                        .contains("\nOutgrows Regional · General Purpose · Bursting in month 5 (April 2027): Burst"
                                + " credits run out on day 13; "),
                run.out());
    }

    @Test
    void json_says_of_one_row_when_it_is_outgrown() {
        var run = CommandRun.with(
                GROWING, "outlook", "-", "--format", "json", "--row", "regional-gp-bursting", "--months", "36");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "outlook-1"))
                .root();
        assertEquals(37, root.path("months").size());
        assertEquals(1, root.path("rows").size());
        assertEquals(5, root.path("rows").path(0).path("outgrownInMonth").asInt());
    }

    @Test
    void a_preset_and_an_older_edition_can_be_asked_for() {
        var run = CommandRun.of("outlook", "jenkins", "--edition", "2025-08", "--months", "1");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(run.out().contains(" · spec edition 2025-08 · "), run.out());
    }

    @Test
    void an_unknown_row_is_answered_with_the_known_ones() {
        var run = CommandRun.with(GROWING, "outlook", "-", "--row", "best");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Unknown row 'best': choose one of regional-gp-elastic, "), run.err());
    }

    @Test
    void a_workload_that_is_not_valid_ends_with_one() {
        var run = CommandRun.with(
                GROWING.replace("PerMonth\": 2", "PerMonth\": 1001"), "outlook", "-", "--format", "csv");
        assertEquals(new CommandRun(1, "", "-:$.trafficGrowthPercentPerMonth: must be at most 1000, not 1001\n"), run);
    }
}
