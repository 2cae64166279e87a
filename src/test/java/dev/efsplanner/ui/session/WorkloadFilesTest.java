package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadFilesTest {
    @TempDir
    Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.of(HandPlan.workload(11)));

    /// Always chooses the same file, and keeps the name that was suggested.
    private record Choosing(Path path, List<String> suggested) implements FileChoice {
        @Override
        public Optional<Path> openWorkload() {
            return Optional.of(path);
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            suggested.add(suggestedName);
            return Optional.of(path);
        }

        @Override
        public Optional<Path> exportFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> exportZip(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> savedExportFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> savedExportFile() {
            return Optional.empty();
        }
    }

    @Test
    void a_saved_workload_opens_again() {
        var file = folder.resolve("w.json");
        var suggested = new ArrayList<String>();
        var files = new WorkloadFiles(session, typed, new Choosing(file, suggested), notices::add);
        files.save();
        typed.type(FieldPlace.of(WorkloadField.HOT), "99");
        files.open();
        assertEquals(
                Optional.of(HandPlan.workload(11)), session.workloadProperty().get());
        assertEquals(List.of("wordpress-fleet.json"), suggested);
        assertEquals(List.of(Notice.done("Saved " + file + "."), Notice.done("Opened " + file + ".")), notices);
    }

    @Test
    void a_text_that_is_no_workload_is_not_saved() {
        var file = folder.resolve("w.json");
        typed.type(FieldPlace.of(WorkloadField.HOT), "x");
        new WorkloadFiles(session, typed, new Choosing(file, new ArrayList<>()), notices::add).save();
        assertFalse(Files.exists(file));
        assertEquals(
                List.of(Notice.failed("Not saved: Hot: 'x' is not a number: write digits, as in 100 or 0.5")), notices);
    }

    @Test
    void a_file_that_is_not_right_is_refused_and_what_is_typed_stays() throws IOException {
        var file = Files.writeString(folder.resolve("w.json"), "{ \"format\": \"efs-planner/workload/1\"");
        open(file);
        assertTrue(notices.getFirst().failed());
        assertTrue(notices.getFirst().text().startsWith("Not opened: w.json:$"), notices.toString());
        assertEquals(
                Optional.of(HandPlan.workload(11)), session.workloadProperty().get());
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_told_so() throws IOException {
        var missing = folder.resolve("missing.json");
        var binary = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        open(missing);
        open(binary);
        assertEquals(
                List.of(
                        Notice.failed("Not opened: " + missing + " does not exist."),
                        Notice.failed("Not opened: " + binary + " is not a text file in UTF-8.")),
                notices);
    }

    private void open(Path file) {
        new WorkloadFiles(session, typed, new Choosing(file, new ArrayList<>()), notices::add).open();
    }
}
