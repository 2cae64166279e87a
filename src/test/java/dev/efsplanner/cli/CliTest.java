package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                           | A command is missing: plan, break-even, sensitivity, change, outlook, goal-seek, compare, compare-editions, explain, lint, presets, side-loads, spec or open | efs-planner
                    frob                                         | Unknown command 'frob': choose one of plan, break-even, sensitivity, change, outlook, goal-seek, compare, compare-editions, explain, lint, presets, side-loads, spec, open | efs-planner
                    --frob                                       | Unknown option: '--frob' | efs-planner
                    plan                                         | Missing required parameter: 'WORKLOAD' | efs-planner plan
                    plan ray-small extra                         | Unmatched argument at index 2: 'extra' | efs-planner plan
                    plan ray-small --frob                        | Unknown option: '--frob' | efs-planner plan
                    plan ray-small --format                      | Missing required parameter for option '--format' (F) | efs-planner plan
                    plan ray-small --format xml                  | Unknown format 'xml': choose one of table, json, csv | efs-planner plan
                    plan ray-small --edition 1999-01             | Unknown edition '1999-01': choose one of 2026-07, 2025-08 | efs-planner plan
                    plan ray-small --row x                       | --row needs --export and --out, or --diff | efs-planner plan
                    plan ray-small --out x                       | --out needs --export | efs-planner plan
                    plan ray-small --export all                  | --export needs --out, the folder or zip file to write, or --diff | efs-planner plan
                    plan ray-small --export all --row regional-gp-elastic | --export needs --out, the folder or zip file to write, or --diff | efs-planner plan
                    break-even                                   | Missing required parameter: 'WORKLOAD' | efs-planner break-even
                    break-even ray-small --type zonal            | Unknown type 'zonal': choose one of regional, oneZone | efs-planner break-even
                    break-even ray-small --format xml            | Unknown format 'xml': choose one of table, json, csv | efs-planner break-even
                    break-even ray-small --edition 1             | Unknown edition '1': choose one of 2026-07, 2025-08 | efs-planner break-even
                    sensitivity                                  | Missing required parameter: 'WORKLOAD' | efs-planner sensitivity
                    sensitivity ray-small --by 91%               | --by must be 0 to 90 %, not '91%' | efs-planner sensitivity
                    sensitivity ray-small --by much              | --by: 'much' is not a number: write digits, as in 100 or 0.5 | efs-planner sensitivity
                    sensitivity ray-small --format xml           | Unknown format 'xml': choose one of table, json, csv | efs-planner sensitivity
                    compare-editions                             | Missing required parameter: 'WORKLOAD' | efs-planner compare-editions
                    compare-editions ray-small --from 2026-07    | --from and --to are both 2026-07: name two editions | efs-planner compare-editions
                    compare-editions ray-small --to 2025-08      | There is no edition before 2025-08: name the first one with --from | efs-planner compare-editions
                    compare-editions ray-small --from 2024       | Unknown edition '2024': choose one of 2026-07, 2025-08 | efs-planner compare-editions
                    outlook                                      | Missing required parameter: 'WORKLOAD' | efs-planner outlook
                    outlook ray-small --months 37                | --months must be a whole number from 1 to 36, not '37' | efs-planner outlook
                    outlook ray-small --months one               | --months must be a whole number from 1 to 36, not 'one' | efs-planner outlook
                    outlook ray-small --from 2026-13             | --from must be a month written as YYYY-MM, such as 2026-11, not '2026-13' | efs-planner outlook
                    outlook ray-small --from November            | --from must be a month written as YYYY-MM, such as 2026-11, not 'November' | efs-planner outlook
                    outlook ray-small --format xml               | Unknown format 'xml': choose one of table, json, csv | efs-planner outlook
                    outlook ray-small --edition 1                | Unknown edition '1': choose one of 2026-07, 2025-08 | efs-planner outlook
                    explain ray-small --metric cost              | Unknown metric 'cost': choose one of configuration, verdict, limiting, utilisation, headroom, permittedRead, permittedWrite, provisioned, readIops, writeIops, readLatency, writeLatency, creditsOut, throttled, longestDelay, fileTask, monthlyCost | efs-planner explain
                    explain ray-small --format csv               | Unknown format 'csv': choose one of table, json | efs-planner explain
                    plan ray-small --calculations                | --calculations needs --format json | efs-planner plan
                    presets --format csv                         | Unknown format 'csv': choose one of table, json | efs-planner presets
                    spec --format csv                            | Unknown format 'csv': choose one of table, json | efs-planner spec
                    spec --edition 1                             | Unknown edition '1': choose one of 2026-07, 2025-08 | efs-planner spec
                    """)
    void wrong_usage_is_told_in_two_lines(String arguments, String message, String command) {
        var run = CommandRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertEquals(new CommandRun(2, "", message + "\nTry '" + command + " --help'.\n"), run);
    }

    @Test
    void an_unknown_export_format_region_or_row_is_answered_with_the_known_ones() {
        var format = CommandRun.of("plan", "ray-small", "--export", "frob", "--out", "x");
        assertEquals(2, format.exit());
        assertTrue(format.err().startsWith("Unknown export format 'frob': choose one of all, aws-cli,"), format.err());
        var region = CommandRun.of("spec", "--region", "mars-1");
        assertEquals(2, region.exit());
        assertTrue(region.err().startsWith("Unknown Region 'mars-1': choose one of us-east-1, us-"), region.err());
        var row = CommandRun.of(
                "plan", "ray-small", "--format", "json", "--export", "all", "--row", "best", "--out", "x");
        assertEquals(2, row.exit());
        assertEquals("", row.out());
        assertTrue(row.err().startsWith("Unknown row 'best': choose one of "), row.err());
        assertTrue(row.err().contains("onezone-maxio-bursting"), row.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan",
                "break-even",
                "sensitivity",
                "change",
                "outlook",
                "compare-editions",
                "lint",
                "presets",
                "spec"
            })
    void help_has_examples_and_goes_to_standard_output(String command) {
        var run = command.isEmpty() ? CommandRun.of("--help") : CommandRun.of(command, "--help");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        var name = ("efs-planner " + command).strip();
        assertTrue(run.out().contains("Usage: " + name), run.out());
        assertTrue(run.out().contains("Examples:\n  " + name), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void the_version_is_the_poms() {
        assertEquals(new CommandRun(0, "EFS Planner " + Version.NUMBER + "\n", ""), CommandRun.of("--version"));
        assertTrue(Version.NUMBER.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), Version.NUMBER);
        assertEquals(CommandRun.of("--version"), CommandRun.of("plan", "--version"));
    }

    @Test
    void the_table_of_the_old_edition_is_the_table_of_its_document() {
        assertEquals(
                """
                Edition 2025-08: AWS performance page of August 2025

                | Configuration | Read Latency | Write Latency | Read IOPS | Write IOPS | Read Throughput | Write Throughput |
                |---------------|--------------|---------------|-----------|------------|-----------------|------------------|
                | **Regional + Elastic** | 250µs | 2.7ms | 900K-2.5M | 500K | 20-60 GiBps | 1-5 GiBps |
                | **Regional + Provisioned** | 250µs | 2.7ms | 55K | 25K | 3-10 GiBps | 1-3.33 GiBps |
                | **Regional + Bursting** | 250µs | 2.7ms | 35K | 7K | 3-5 GiBps | 1-3 GiBps |
                | **One Zone + Any Mode** | 250µs | 1.6ms | 35K | 7K | 3 GiBps | 1 GiBps |
                """.lines().toList(),
                CommandRun.of("spec", "--edition", "2025-08")
                        .out()
                        .lines()
                        .limit(8)
                        .toList());
    }

    @Test
    void one_region_is_shown_with_its_prices_and_what_is_not_known_is_not_listed() {
        var out = CommandRun.of("spec", "--region", "eu-west-1").out();
        var prices = out.substring(out.indexOf("Prices in eu-west-1"), out.indexOf("Notes:"));
        assertTrue(prices.contains("Standard storage"), prices);
        assertTrue(prices.contains("not known"), prices);
        assertTrue(!prices.contains("Archive storage"), prices);
        assertTrue(!out.contains("us-east-1"), out);
    }

    @Test
    void a_fault_of_the_program_is_recorded_and_ends_with_three() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int length) {
                throw new IllegalStateException("on purpose");
            }
        };
        int exit = new Cli(
                        new Console(in, out, err),
                        bug -> "This is a bug: " + bug.getMessage(),
                        CommandRun.WITHOUT_DISPLAY)
                .run("plan", "-");
        assertEquals(
                new CommandRun(3, "", "This is a bug: on purpose\n"),
                new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void a_reader_that_goes_away_is_no_failure_but_a_full_disk_is() {
        assertEquals(List.of("0", ""), printingTo("Broken pipe"));
        assertEquals(
                List.of("1", "standard output: could not be written: No space left on device\n"),
                printingTo("No space left on device"));
    }

    private static List<String> printingTo(String failure) {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        var err = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(new byte[0]), broken, err);
        int exit = new Cli(console, Throwable::toString, CommandRun.WITHOUT_DISPLAY).run("presets", "--format", "json");
        return List.of(Integer.toString(exit), err.toString(StandardCharsets.UTF_8));
    }
}
