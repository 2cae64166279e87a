package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareEditionsCommandTest {
    private static final String MANY_READS = """
            {"format": "efs-planner/workload/1", "name": "many reads", "region": "us-east-1",
             "storage": {"hotGiB": 100}, "clients": {"count": 1000, "threadsEach": 64},
             "layers": [{"name": "base", "schedule": "always", "readMibps": 1171.875, "readKiB": 4}]}
            """;

    @Test
    void the_newest_edition_is_compared_with_the_one_before() {
        var run = CommandRun.with(MANY_READS, "compare-editions", "-");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals(
                List.of(
                        "many reads",
                        "Region us-east-1 · spec editions 2025-08 and 2026-07 · prices as of 2026-10-10 in both",
                        "",
                        "The recommendation stays; 5 of 15 rows change, 1 of them in their verdict."),
                run.out().lines().limit(4).toList());
        assertTrue(run.out().contains("    - Verdict: Fits → Falls short\n"), run.out());
        assertTrue(
                run.out()
                        .lines()
                        .map(line -> line.replaceAll(" {2,}", " | "))
                        .toList()
                        .contains("modes.regional.generalPurpose.elastic.readIops | 2,500,000 | 250,000 | IOPS"
                                + " | S0, 2025-08-06 → S1, S2, 2025-12"),
                run.out());
    }

    @Test
    void with_the_granted_quota_the_verdict_stays() {
        var run = CommandRun.with(
                MANY_READS,
                "compare-editions",
                "-",
                "--override",
                "modes.regional.generalPurpose.elastic.readIops=2500000");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertTrue(
                run.out().contains("Overridden: Read IOPS of Regional Elastic: 2,500,000 IOPS, published 250,000 IOPS"),
                run.out());
        assertTrue(!run.out().contains("Verdict: Fits → Falls short"), run.out());
    }

    @Test
    void json_follows_its_schema_and_has_both_rows() {
        var run = CommandRun.with(
                MANY_READS, "compare-editions", "-", "--from", "2026-07", "--to", "2025-08", "--format", "json");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "editions-1"))
                .root();
        assertEquals(
                "\"2026-07\" \"2025-08\"",
                root.path("from").path("edition") + " " + root.path("to").path("edition"));
        for (var row : root.path("rows")) {
            if (!row.path("id").stringValue().equals("regional-gp-elastic")) continue;
            assertEquals("\"fallsShort\"", row.path("from").path("verdict").toString());
            assertEquals("\"fits\"", row.path("to").path("verdict").toString());
        }
        assertEquals(10, root.path("figures").size());
    }

    @Test
    void csv_has_a_line_for_each_row_and_metric() {
        var run = CommandRun.with(MANY_READS, "compare-editions", "-", "--format", "csv");
        assertEquals("0 ", run.exit() + " " + run.err());
        var lines = run.out().lines().toList();
        assertEquals("ID,Configuration,Metric,Unit,2025-08,2026-07,Changes", lines.getFirst());
        assertTrue(
                lines.contains(
                        "regional-gp-elastic,Regional · General Purpose · Elastic,Read IOPS,1/s,2500000,250000,yes"),
                run.out());
    }

    @Test
    void a_workload_that_is_not_valid_ends_with_one() {
        var run = CommandRun.with(MANY_READS.replace("us-east-1", "us-east-7"), "compare-editions", "-");
        assertEquals(
                new CommandRun(1, "", "-:$.region: no Region 'us-east-7' is known: did you mean us-east-1?\n"), run);
    }
}
