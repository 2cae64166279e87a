package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCommandTest {
    private static final String FOLDER = "src/test/resources/dev/efsplanner/intake/";
    private static final String WORKS = """
            aws efs create-file-system --encrypted --backup --performance-mode generalPurpose \\
                --throughput-mode provisioned --provisioned-throughput-in-mibps 256
            aws efs put-lifecycle-configuration --file-system-id fs-1 --lifecycle-policies TransitionToIA=AFTER_30_DAYS
            aws efs create-mount-target --file-system-id fs-1 --subnet-id subnet-1
            """;

    @Test
    void what_was_read_its_defects_and_the_verdict_for_a_workload_are_printed() {
        var run = CommandRun.with(WORKS, "lint", "-", "wordpress");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals("""
                Read as AWS CLI commands.

                Regional · General Purpose · Provisioned · IA after 30 days · 256 MiB/s
                  Type: Regional (not stated)
                  Performance mode: General Purpose (line 1)
                  Throughput mode: Provisioned (line 2)
                  Provisioned: 256 MiB/s (line 2)
                  To IA: after 30 days (line 3)
                  Encrypted: yes (line 1)
                  Backup: yes (line 1)

                Costs or misleads
                  line 4: aws efs create-mount-target
                    The mount target names no security group: it takes the VPC's default one, which lets in its own \
                members only. [API model 2015-02-01 (S14)]
                    Right: a security group that lets the clients in on TCP 2049

                For WordPress fleet
                Region us-east-1 · spec edition 2026-07 · prices as of 2026-10-10

                             Configuration                                                            Verdict  USD a month
                ───────────  ───────────────────────────────────────────────────────────────────────  ───────  ───────────
                Copied       Regional · General Purpose · Provisioned · IA after 30 days · 256 MiB/s  Fits       $1,537.32
                Recommended  One Zone · General Purpose · Provisioned · 29 MiB/s                      Fits         $172.46

                Copied from a sample (P14): Regional · General Purpose · Provisioned · IA after 30 days · 256 MiB/s fits \
                at $1,537.32 a month. On average this workload uses 0.5 % of the 256 MiB/s. One Zone · General Purpose · \
                Provisioned · 29 MiB/s does what is needed at $172.46 a month: $1,364.86 a month less.
                """, run.out());
    }

    @Test
    void without_a_workload_only_the_paste_is_told() {
        var run = CommandRun.of("lint", FOLDER + "Faults.java");
        assertEquals("0 ", run.exit() + " " + run.err());
        assertEquals("""
                Read as CDK code in Java.

                Regional · General Purpose · Elastic · IA after 30 days
                  Type: Regional (not stated)
                  Performance mode: General Purpose (line 4)
                  Throughput mode: Elastic (line 5)
                  To IA: after 30 days (line 6)
                  Encrypted: yes (line 8)
                  Backup: not known (line 7)

                No defects.

                Notes
                  - Line 7: what enableAutomaticBackups is, the paste does not say; it is read as not stated.
                """, run.out());
    }

    @Test
    void json_of_every_form_follows_its_schema_with_and_without_a_workload() {
        for (var name : List.of(
                "seed.sh",
                "page.md",
                "faults.sh",
                "faults.tf",
                "faults.yaml",
                "faults.ts",
                "faults.py",
                "Faults.java",
                "described.json",
                "template.json")) {
            for (var arguments : List.of(
                    List.of("lint", FOLDER + name, "--format", "json"),
                    List.of("lint", FOLDER + name, "ray-small", "--format", "json"))) {
                var run = CommandRun.of(arguments.toArray(String[]::new));
                assertEquals("0 ", run.exit() + " " + run.err());
                assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(run.out(), "lint-1"), run.out());
            }
        }
    }

    @Test
    void the_workload_is_planned_with_the_usual_options() {
        var run = CommandRun.of("lint", FOLDER + "seed.sh", "ray-small", "--edition", "2025-08");
        assertTrue(run.out().contains("spec edition 2025-08"), run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lint                             | 2 | Missing required parameter: 'FILE'
            lint - -                         | 2 | Standard input can be read only once: name it once
            lint no-such-file                | 1 | no-such-file:$: does not exist
            lint src                         | 1 | src:$: cannot be read:
            lint pom.xml                     | 1 | pom.xml:$: this is none of the forms that are read: paste AWS CLI
            lint pom.xml --format csv        | 2 | Unknown format 'csv': choose one of table, json
            lint assets/workloads/jenkins.json | 1 | assets/workloads/jenkins.json:$: is a file of this planner
            lint src/test/resources/dev/efsplanner/intake/seed.sh no-such | 1 | no-such:$: there is no such file and no preset
            """)
    void what_cannot_be_read_is_told_in_its_first_line(String arguments, int exit, String message) {
        var run = CommandRun.of(arguments.split(" "));
        assertEquals("", run.out());
        assertEquals(exit, run.exit());
        var first = run.err().lines().findFirst().orElse("");
        assertEquals(message, first.substring(0, Math.min(message.length(), first.length())));
    }
}
