package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_fault_is_named_by_a_code_and_kept_in_a_file() throws IOException {
        var bug = new IllegalStateException("on purpose", new ArithmeticException("below"));
        var code = CrashReport.code(bug);
        var file = folder.resolve("efs-planner/bug-20261123-120000-" + code + ".log");
        assertEquals(
                "This is a bug in EFS Planner (code " + code + "). Details: " + file,
                new CrashReport(folder.resolve("efs-planner"), NOON).record(bug));
        var log = Files.readString(file);
        assertTrue(log.contains("java.lang.IllegalStateException: on purpose\n    at dev.efsplanner."), log);
        assertTrue(log.contains("Caused by: java.lang.ArithmeticException: below\n"), log);
    }

    @Test
    void the_same_fault_has_the_same_code_whatever_it_says() {
        assertEquals(
                CrashReport.code(new IllegalStateException("one")), CrashReport.code(new IllegalStateException("two")));
        assertTrue(CrashReport.code(new Error()).matches("[0-9A-F]{4}"));
    }

    @Test
    void without_a_place_for_the_file_the_fault_itself_is_told() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "");
        var line = new CrashReport(taken, NOON).record(new IllegalStateException("on purpose"));
        assertTrue(line.contains("Details could not be saved"), line);
        assertTrue(line.endsWith("It was: java.lang.IllegalStateException: on purpose"), line);
    }

    @Test
    void the_file_lies_where_the_system_keeps_such() {
        var home = Path.of("/home/ann");
        assertEquals(Path.of("/home/ann/.local/state/efs-planner"), CrashReport.folder(Map.of(), "Linux", home));
        assertEquals(
                Path.of("/state/efs-planner"), CrashReport.folder(Map.of("XDG_STATE_HOME", "/state"), "Linux", home));
        assertEquals(Path.of("/home/ann/Library/Logs/efs-planner"), CrashReport.folder(Map.of(), "Mac OS X", home));
        assertEquals(
                Path.of("/local/efs-planner"),
                CrashReport.folder(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home));
    }
}
