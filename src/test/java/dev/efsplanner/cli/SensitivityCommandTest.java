package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import org.junit.jupiter.api.Test;

class SensitivityCommandTest {
    private static final String SMALL = """
            {"format": "efs-planner/workload/1", "name": "small", "region": "us-east-1", "storage": {"hotGiB": 11},
             "layers": [{"name": "base", "schedule": "always", "readMibps": 3, "writeMibps": 0.3}]}
            """;

    /// 11 GiB × 1.5 × $0.30.
    @Test
    void an_input_is_moved_as_far_as_is_asked() {
        var run = CommandRun.with(SMALL, "sensitivity", "-", "--row", "regional-gp-bursting", "--by", "50 %");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out().contains("\nCost: Hot at 5.5 GiB to 16.5 GiB makes it $1.65 to $4.95 a month.\n"), run.out());
    }

    @Test
    void without_a_row_the_recommended_one_is_looked_at() {
        var run = CommandRun.with(SMALL, "sensitivity", "-", "--format", "json");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "sensitivity-1"))
                .root();
        assertEquals("onezone-gp-provisioned", root.path("row").path("id").asString());
        assertEquals(0.2, root.path("by").asDouble());
    }

    @Test
    void an_unknown_row_is_answered_with_the_known_ones() {
        var run = CommandRun.with(SMALL, "sensitivity", "-", "--row", "best");
        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Unknown row 'best': choose one of "), run.err());
    }
}
