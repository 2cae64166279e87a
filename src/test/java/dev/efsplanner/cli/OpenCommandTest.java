package dev.efsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    @TempDir
    Path folder;

    @Test
    void the_window_opens_with_the_file_or_without_one() throws IOException {
        var file = Files.createFile(folder.resolve("batch.efsplan"));
        var opened = new ArrayList<Optional<Path>>();
        var nothing = new ByteArrayOutputStream();
        var console = new Console(new ByteArrayInputStream(new byte[0]), nothing, nothing);
        var cli = new Cli(console, Throwable::toString, given -> {
            opened.add(given);
            return Optional.empty();
        });
        assertEquals(0, cli.run("open", file.toString()));
        assertEquals(0, cli.run("open"));
        assertEquals(List.of(Optional.of(file), Optional.empty()), opened);
        assertEquals("", nothing.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var file = folder.resolve("gone.json");
        assertEquals(new CommandRun(1, "", file + ": does not exist\n"), CommandRun.of("open", file.toString()));
    }

    @Test
    void without_a_display_the_command_that_needs_none_is_named() {
        assertEquals(
                new CommandRun(
                        1,
                        "",
                        "No display (DISPLAY is not set): the window cannot be opened; 'efs-planner plan' works without"
                                + " one\n"),
                CommandRun.of("open"));
    }
}
