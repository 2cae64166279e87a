package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports that are read back, packed and compared from the command line.
class RoundTripCommandTest {
    private static final String ROW = "regional-gp-provisioned";

    @TempDir
    Path folder;

    private String out;

    @BeforeEach
    void export() {
        out = folder.resolve("out").toString();
        var run =
                CommandRun.of("plan", "jenkins", "--edition", "2025-08", "--export", "all", "--row", ROW, "--out", out);
        assertEquals(List.of(0, ""), List.of(run.exit(), run.err()));
    }

    @Test
    void a_folder_a_plan_file_and_a_zip_file_are_planned_again_with_the_row_in_view() {
        var zip = folder.resolve("out.zip").toString();
        CommandRun.of("plan", "jenkins", "--edition", "2025-08", "--export", "all", "--row", ROW, "--out", zip);
        var plain = CommandRun.of("plan", "jenkins", "--edition", "2025-08");
        for (var word : List.of(out, out + "/efs-planner.json", zip)) {
            var run = CommandRun.of("plan", word);
            assertEquals(0, run.exit());
            assertEquals(word + ": Planned with edition 2025-08 as exported; the newest here is 2026-07\n", run.err());
            assertTrue(run.out().startsWith(plain.out()), run.out());
            var last = run.out().lines().toList().getLast();
            assertTrue(last.startsWith("Exported row: Regional"), last);
            assertTrue(last.contains("(" + ROW + ")"), last);
            assertEquals(
                    CommandRun.of("plan", "jenkins", "--edition", "2025-08", "--format", "json")
                            .out(),
                    CommandRun.of("plan", word, "--format", "json").out());
        }
        assertEquals(
                CommandRun.of("outlook", "jenkins", "--edition", "2025-08", "--from", "2026-11")
                        .out(),
                CommandRun.of("outlook", out, "--from", "2026-11").out());
    }

    @Test
    void what_was_read_back_exports_to_the_same_bytes() throws IOException {
        var again = folder.resolve("again");
        assertEquals(
                0,
                CommandRun.of("plan", out, "--export", "all", "--out", again.toString())
                        .exit());
        for (var file : files(Path.of(out))) {
            var relative = Path.of(out).relativize(file);
            assertArrayEquals(
                    Files.readAllBytes(file), Files.readAllBytes(again.resolve(relative)), relative.toString());
        }
        var packed = folder.resolve("a.zip");
        var repacked = folder.resolve("b.zip");
        CommandRun.of("plan", out, "--export", "all", "--out", packed.toString());
        CommandRun.of("plan", packed.toString(), "--export", "all", "--out", repacked.toString());
        assertArrayEquals(Files.readAllBytes(packed), Files.readAllBytes(repacked));
    }

    @Test
    void an_edition_that_is_asked_for_wins_over_the_exports() {
        var run = CommandRun.of("plan", out, "--edition", "2026-07", "--format", "json");
        assertEquals(out + ": Exported with edition 2025-08, planned here with 2026-07\n", run.err());
        assertEquals(CommandRun.of("plan", "jenkins", "--format", "json").out(), run.out());
    }

    @Test
    void a_comparison_says_the_steps_and_the_lines_and_writes_nothing() throws IOException {
        var before = files(folder);
        var same = CommandRun.of("plan", "jenkins", "--edition", "2025-08", "--row", ROW, "--diff", out);
        assertEquals(List.of(0, ""), List.of(same.exit(), same.err()));
        assertTrue(same.out().contains("\nNothing to change.\n"), same.out());
        assertTrue(same.out().endsWith("\nNo file changes.\n"), same.out());
        var other =
                CommandRun.of("plan", "jenkins", "--edition", "2025-08", "--row", "regional-gp-elastic", "--diff", out);
        assertTrue(other.out().contains("\nSteps\n  1. "), other.out());
        assertTrue(other.out().contains("\n--- a/setup.sh\n+++ b/setup.sh\n@@ "), other.out());
        assertTrue(other.out().contains("\n-  \"row\": \"" + ROW + "\",\n+  \"row\": \"regional-gp-elastic\",\n"));
        assertEquals(before, files(folder));
    }

    @Test
    void half_an_order_is_wrong_usage_and_a_place_that_is_none_is_said() {
        assertEquals(
                2, CommandRun.of("plan", "jenkins", "--diff", out, "--out", out).exit());
        var nowhere = folder.resolve("nowhere");
        assertEquals(
                new CommandRun(1, "", nowhere + ": does not exist\n"),
                CommandRun.of("plan", "jenkins", "--diff", nowhere.toString()));
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        folder + ":$: is a folder without efs-planner.json, which every export has: name a workload"
                                + " file, a preset or the folder of an export\n"),
                CommandRun.of("plan", folder.toString()));
    }

    @Test
    void a_foreign_file_is_not_written_over() throws IOException {
        var mine = Files.writeString(folder.resolve("setup.sh"), "mine");
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        mine + ": is not from an export of EFS Planner: move it away or choose another folder\n"),
                CommandRun.of("plan", "jenkins", "--export", "aws-cli", "--out", folder.toString()));
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void an_export_of_a_newer_planner_is_refused_politely() throws IOException {
        var file = Path.of(out, "efs-planner.json");
        Files.writeString(file, Files.readString(file).replace("efs-planner/export/1", "efs-planner/export/2"));
        var run = CommandRun.of("plan", out);
        assertEquals(List.of(1, ""), List.of(run.exit(), run.out()));
        assertTrue(run.err().startsWith(out + ":$.format: this export was written by EFS Planner "), run.err());
        assertTrue(run.err().endsWith("open it with the newer one\n"), run.err());
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
