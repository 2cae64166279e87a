package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.store.Drafts;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, killed while there is unsaved work.
class KillTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    @TempDir
    Path home;

    @Test
    void what_was_typed_two_seconds_before_a_kill_is_recovered_from_every_process_that_was_killed()
            throws IOException, InterruptedException {
        var one = start("4096");
        var other = start("12x");
        try {
            typed(one);
            typed(other);
            assertFalse(other.waitFor(1900, TimeUnit.MILLISECONDS), "it waits to be killed");
            assertEquals(List.of(), Recovery.found(drafts()), "both are there, nothing is left behind");
            kill(one);
            kill(other);
        } finally {
            one.destroyForcibly();
            other.destroyForcibly();
        }
        var found = Recovery.found(drafts());
        var texts = new ArrayList<String>();
        for (var draft : found) {
            var next = new Desk(home, drafts().own(), Runnable::run);
            next.recovery.recover(draft);
            texts.add(next.typed.text(HOT));
            next.autosave.end();
        }
        assertEquals(List.of("12x", "4096"), texts.stream().sorted().toList());
        assertEquals(List.of(), Recovery.found(drafts()), "a proper end leaves nothing");
    }

    private Drafts drafts() {
        return new Drafts(home.resolve("drafts"));
    }

    /// `destroyForcibly` is a `kill -9` on Unix and a `TerminateProcess` on Windows: no shutdown hook runs.
    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }

    private static void typed(Process process) throws IOException {
        var line = process.inputReader(StandardCharsets.UTF_8).readLine();
        assertEquals(
                "typed",
                line,
                () -> process.errorReader(StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .toString());
    }

    private Process start(String text) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var modules = System.getProperty("jdk.module.path", "");
        var command = Stream.of(
                        List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                        modules.isEmpty()
                                ? List.<String>of()
                                : List.of("--module-path", modules, "--add-modules", "javafx.base"),
                        List.of("-cp", System.getProperty("java.class.path"), KilledPlanner.class.getName()),
                        List.of(home.toString(), text))
                .flatMap(List::stream)
                .toList();
        return new ProcessBuilder(command).start();
    }
}
