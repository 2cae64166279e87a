package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    @TempDir
    Path folder;

    @Test
    void without_a_display_the_comparison_is_printed_and_the_review_files_are_written() throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var cli = new Cli(
                new Console(new ByteArrayInputStream(new byte[0]), out, err),
                Throwable::toString,
                _ -> Optional.of("No display (DISPLAY is not set)"));
        int exit = cli.open(folder);
        var printed = out.toString(StandardCharsets.UTF_8);
        assertEquals(List.of(0, ""), List.of(exit, err.toString(StandardCharsets.UTF_8)));
        assertTrue(
                printed.startsWith(
                        "No display (DISPLAY is not set): printing the comparison for the preset ray-small and"
                                + " writing its review files to " + folder + ".\n"),
                printed);
        assertTrue(printed.contains(CommandRun.of("plan", "ray-small").out()), printed);
        for (var name : List.of(
                "comparison.md",
                "comparison.csv",
                "plan.json",
                "workload.json",
                "credits.svg",
                "credits.png",
                "throughput.svg",
                "throughput.png",
                "outlook.svg",
                "outlook.png",
                "outlook.txt",
                "break-even-ratio.svg",
                "break-even-stored.png",
                "break-even.txt",
                "exports/setup.sh",
                "exports/efs-planner.json",
                "exports/cdk-typescript/package.json")) {
            assertTrue(Files.size(folder.resolve(name)) > 100, name);
            assertTrue(printed.contains("\n  " + folder.resolve(name) + "\n"), name);
        }
        assertEquals(
                CommandRun.of("plan", folder.resolve("workload.json").toString(), "--format", "json")
                        .out(),
                Files.readString(folder.resolve("plan.json")));
    }

    @Test
    void after_the_window_was_closed_nothing_is_printed() {
        var out = new ByteArrayOutputStream();
        var cli = new Cli(
                new Console(new ByteArrayInputStream(new byte[0]), out, out),
                Throwable::toString,
                _ -> Optional.empty());
        assertEquals(0, cli.open(folder));
        assertEquals(0, out.size());
    }
}
