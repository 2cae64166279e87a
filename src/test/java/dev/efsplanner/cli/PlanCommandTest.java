package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.CheckedJson;
import dev.efsplanner.json.JsonSchemas;
import dev.efsplanner.workload.Presets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class PlanCommandTest {
    private static final List<String> PRESETS = Presets.IDS;

    private static final String SMALL = """
            {
              "format": "efs-planner/workload/1",
              "name": "small",
              "region": "us-east-1",
              "storage": { "hotGiB": 11 },
              "layers": [{ "name": "base", "schedule": "always", "readMibps": 3, "writeMibps": 0.3 }]
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("PRESETS")
    void every_preset_is_planned_in_every_format_and_edition(String preset) {
        for (var edition : List.of("2025-08", "2026-07")) {
            var json = CommandRun.of("plan", preset, "--edition", edition, "--format", "json");
            assertEquals(List.of(0, ""), List.of(json.exit(), json.err()));
            var root = read(json.out());
            assertEquals(edition, root.path("edition").stringValue());
            long rows = root.path("evaluations").size();
            assertTrue(rows >= 12, json.out());
            var csv = CommandRun.of("plan", preset, "--edition", edition, "--format", "csv");
            assertEquals(
                    List.of(0, "", rows + 1),
                    List.of(csv.exit(), csv.err(), csv.out().lines().count()));
            var table = CommandRun.of("plan", preset, "--edition", edition);
            assertEquals(List.of(0, ""), List.of(table.exit(), table.err()));
            assertTrue(table.out().contains("Recommendation: "), table.out());
        }
    }

    @Test
    void a_workload_comes_from_a_file_or_from_standard_input() throws IOException {
        var file = Files.writeString(folder.resolve("ray-small"), SMALL);
        var fromFile = CommandRun.of("plan", file.toString());
        assertEquals("small", fromFile.firstLine());
        assertEquals(fromFile, CommandRun.with(SMALL, "plan", "-"));
        assertEquals(fromFile, CommandRun.with("\uFEFF" + SMALL, "plan", "-"));
        assertEquals(fromFile, CommandRun.of("plan", file.toString(), "--format", "table"));
    }

    @Test
    void the_workload_in_the_plan_has_every_default_and_plans_the_same_again() {
        var first = CommandRun.with(SMALL, "plan", "-", "--format", "json").out();
        var workload = read(first).path("workload").toString();
        assertInstanceOf(CheckedJson.Ok.class, JsonSchemas.read(workload, "workload-1"));
        assertEquals(
                first,
                CommandRun.with(workload, "plan", "-", "--format", "json").out());
    }

    @Test
    void what_is_no_workload_file_is_said_with_its_name() throws IOException {
        var missing = folder.resolve("no.json").toString();
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        missing + ":$: there is no such file and no preset of that name; the presets are "
                                + String.join(", ", Presets.IDS) + "\n"),
                CommandRun.of("plan", missing));
        var text = Files.write(
                folder.resolve("latin.json"), "{\"name\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                new CommandRun(1, "", text + ":$: is not text in UTF-8\n"), CommandRun.of("plan", text.toString()));
        assertEquals(1, CommandRun.of("plan", folder.toString()).exit());
        assertEquals(1, CommandRun.of("plan", "").exit());
        assertEquals(1, CommandRun.of("plan", "a\0b").exit());
    }

    @Test
    void an_export_writes_the_recommended_row_and_prints_the_files_names() throws IOException {
        var out = folder.resolve("out");
        var run = CommandRun.with(SMALL, "plan", "-", "--export", "all", "--out", out.toString());
        assertEquals(List.of(0, ""), List.of(run.exit(), run.err()));
        assertTrue(run.out().startsWith(out.resolve("setup.sh") + "\n"), run.out());
        assertTrue(Files.isExecutable(out.resolve("setup.sh")));
        assertTrue(Files.exists(out.resolve("cdk-typescript/package.json")));
        for (var line : run.out().lines().toList()) assertTrue(Files.size(Path.of(line)) > 0, line);
    }

    @Test
    void an_export_may_be_repeated_and_leaves_other_files_alone() throws IOException {
        var out = folder.resolve("out").toString();
        var arguments =
                new String[] {"plan", "-", "--export", "aws-cli", "--row", "regional-gp-bursting", "--out", out};
        Files.createDirectories(Path.of(out));
        Files.writeString(Path.of(out, "mine.txt"), "mine");
        var first = CommandRun.with(SMALL, arguments);
        var script = Files.readString(Path.of(out, "setup.sh"));
        Files.writeString(Path.of(out, "setup.sh"), "older");
        assertEquals(first, CommandRun.with(SMALL, arguments));
        assertEquals(script, Files.readString(Path.of(out, "setup.sh")));
        assertTrue(script.contains("bursting"), script);
        try (var files = Files.list(Path.of(out))) {
            assertEquals(
                    List.of("change.sh", "efs-planner.json", "mine.txt", "setup.sh", "teardown.sh"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void with_a_format_an_export_prints_the_plan_and_nothing_else() {
        var out = folder.resolve("out").toString();
        var run = CommandRun.with(SMALL, "plan", "-", "--format", "json", "--export", "all", "--out", out);
        assertEquals(CommandRun.with(SMALL, "plan", "-", "--format", "json"), run);
    }

    @Test
    void a_row_that_is_not_possible_is_not_exported() {
        var out = folder.resolve("out");
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "-:$: row onezone-maxio-bursting cannot be exported: Max I/O is not available on One Zone file"
                                + " systems: they always use General Purpose mode.\n"),
                CommandRun.with(
                        SMALL,
                        "plan",
                        "-",
                        "--export",
                        "all",
                        "--row",
                        "onezone-maxio-bursting",
                        "--out",
                        out.toString()));
        assertTrue(Files.notExists(out));
    }

    @Test
    void where_nothing_fits_a_row_must_be_named() {
        var heavy = SMALL.replace("\"readMibps\": 3,", "\"readMibps\": 1000000,");
        var run = CommandRun.with(heavy, "plan", "-", "--export", "all", "--out", folder.toString());
        assertEquals(
                new CommandRun(1, "", "-:$: no configuration fits, so none is recommended: choose a row with --row\n"),
                run);
    }

    @Test
    void a_folder_that_cannot_be_written_is_said() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");
        var run = CommandRun.with(SMALL, "plan", "-", "--export", "all", "--out", file.toString());
        assertEquals(List.of(1, ""), List.of(run.exit(), run.out()));
        assertTrue(run.err().startsWith(file.toString()), run.err());
    }

    private static JsonNode read(String plan) {
        return switch (JsonSchemas.read(plan, "plan-1")) {
            case CheckedJson.Ok(var root) -> root;
            case CheckedJson.Refused(var faults) -> throw new AssertionError(faults);
        };
    }
}
