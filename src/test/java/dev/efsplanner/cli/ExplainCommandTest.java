package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.plan.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    private static final String STEADY = """
            {"format": "efs-planner/workload/1", "name": "steady", "region": "us-east-1", "storage": {"hotGiB": 100},
             "layers": [{"name": "base", "schedule": "always", "readMibps": 30, "writeMibps": 10}]}
            """;

    @Test
    void the_credits_of_a_row_are_explained_to_the_hours_in_which_they_come_back() {
        var night = """
                {"format": "efs-planner/workload/1", "name": "night", "region": "us-east-1", "storage": {"hotGiB": 1024},
                 "layers": [{"name": "batch", "schedule": {"days": ["MON"], "start": "00:00", "hours": 12},
                   "writeMibps": 60}]}
                """;
        var text = CommandRun.with(night, "explain", "-", "--row", "regional-gp-bursting", "--metric", "creditsOut");
        assertEquals("0 ", text.exit() + " " + text.err());
        assertTrue(text.out().contains("\nCredit recovery: 2.4 h\n──────────────────────\n"), text.out());
        assertTrue(
                text.out()
                        .contains(". Hours to recover, with nothing to serve: 2.4 h\n     = missing / earned / 3600\n"),
                text.out());
        var json = CommandRun.with(night, "explain", "-", "--row", "regional-gp-bursting", "--format", "json");
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(json.out(), "explain-1"))
                .root();
        var steps = root.path("calculations").path("creditRecovery");
        assertEquals("2.4", steps.get(steps.size() - 1).path("result").stringValue());
        var elastic = CommandRun.with(night, "explain", "-", "--row", "regional-gp-elastic");
        assertTrue(!elastic.out().contains("Credit recovery"), elastic.out());
    }

    @Test
    void a_cell_is_shown_step_by_step_with_the_sources() {
        var run =
                CommandRun.with(STEADY, "explain", "-", "--row", "regional-gp-provisioned", "--metric", "monthlyCost");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals("""
                steady
                Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10
                Regional · General Purpose · Provisioned (regional-gp-provisioned)

                Monthly cost: $120.00 a month
                ─────────────────────────────
                  1. Storage: $30.00 a month
                     = stored × price
                       stored = 100 GiB  [workload]
                       price  = 0.3 USD/GiB-month  [S15, S20, 2026-10-08]
                  2. Metered, layer base: 20 MiB/s
                     = (reads × 1024 / read size × max(least request, read size / read divisor) + writes × 1024 / write size ×
                       max(least request, write size)) / 1024
                       reads         = 30 MiB/s  [workload]
                       read size     = 1024 KiB  [workload]
                       least request = 4 KiB  [S1, S13, 2025-12]
                       read divisor  = 3  [S3, S24, 2025-12]
                       writes        = 10 MiB/s  [workload]
                       write size    = 1024 KiB  [workload]
                  3. Provisioned, sized to the peak: 20 MiB/s
                     = max(least, ceil(peak metered / 1.000000001))
                       least        = 1 MiB/s  [S14, 2026]
                       peak metered = 20 MiB/s  [step 2]
                  4. Provisioned Throughput: $90.00 a month
                     = max(0, provisioned − stored / included) × price
                       provisioned = 20 MiB/s  [step 3]
                       stored      = 100 GiB  [workload]
                       included    = 20 GiB per MiB/s  [S15, 2024]
                       price       = 6 USD/(MiB/s)-month  [S15, 2024]
                  5. Monthly cost: $120.00 a month
                     = Storage + Provisioned Throughput
                       Storage                = 30 USD  [step 1]
                       Provisioned Throughput = 90 USD  [step 4]

                Sources
                  S1  EFS User Guide: performance specifications, copy of about 2025-12, https://docs.aws.amazon.com/efs/latest/ug/performance.html
                  S3  EFS User Guide: how sizes and throughput are metered, copy of about 2025-12, https://docs.aws.amazon.com/efs/latest/ug/metered-sizes.html
                  S13  EFS User Guide, public sources on GitHub, last change 2022-03-07, https://github.com/awsdocs/amazon-efs-user-guide
                  S14  EFS API model, as shipped with botocore 1.43.11, https://github.com/boto/botocore
                  S15  Amazon EFS FAQ with worked examples, 2024 or later, https://aws.amazon.com/efs/faq/
                  S20  AWS BLAST Performance Benchmark, README with billed amounts
                  S24  AWS Storage Blog: 3x read throughput increase, https://aws.amazon.com/blogs/storage/amazon-efs-introduces-3x-read-throughput-increase-at-no-additional-charge/
                """, run.out());
    }

    @Test
    void json_has_the_steps_of_every_cell_and_the_sources_they_name() {
        var run = CommandRun.with(STEADY, "explain", "-", "--row", "regional-gp-bursting", "--format", "json");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "explain-1"))
                .root();
        var calculations = root.path("calculations");
        assertTrue(calculations.has("creditRecovery"));
        assertEquals(
                Metric.values().length,
                calculations.size(),
                "all but the file task, which there is none of, and the recovery");
        var burst = calculations.path("permittedWrite").path(0);
        assertEquals("computed", burst.path("way").asString());
        assertEquals(
                "max(least burst, burst per TiB × (S / 1024))",
                burst.path("formula").asString());
        var permitted = calculations.path("permittedWrite").path(1);
        assertEquals("100", permitted.path("result").asString());
        assertEquals("step 1", permitted.path("operands").path(1).path("source").asString());
        assertTrue(root.path("sources")
                .valueStream()
                .anyMatch(s -> s.path("id").asString().equals("S1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ray-large", "log-archive"})
    void a_plan_file_has_the_steps_when_asked(String preset) {
        var run = CommandRun.of("plan", preset, "--format", "json", "--calculations");
        assertEquals("0 ", run.exit() + " " + run.err());
        var root = assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "plan-1"))
                .root();
        for (JsonNode row : root.path("evaluations"))
            assertEquals(Metric.values().length - 1, row.path("calculations").size());
    }

    @Test
    void without_a_row_the_recommended_one_is_explained() {
        var run = CommandRun.of("explain", "wordpress", "--metric", "verdict");
        assertTrue(run.out().contains("(onezone-gp-provisioned)\n"), run.out());
    }

    @Test
    void an_unknown_row_is_answered_with_the_known_ones() {
        var run = CommandRun.with(STEADY, "explain", "-", "--row", "best");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("Unknown row 'best': choose one of "), run.err());
    }
}
