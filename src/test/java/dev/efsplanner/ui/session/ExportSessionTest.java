package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.cli.Cli;
import dev.efsplanner.cli.Console;
import dev.efsplanner.cli.Version;
import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.FileDiff;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.NoChoice;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The export as the window has it, without a window: what is looked at, saved and compared.
class ExportSessionTest {
    private static final String ROW = "regional-gp-provisioned";

    @TempDir
    Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();
    private final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.EMPTY);
    private final ExportSession exports = new ExportSession(session, Version.NUMBER, Runnable::run, Runnable::run);
    private Optional<Path> chosen = Optional.empty();
    private final FileChoice choice = new Choosing();
    private final ExportSaving saving = new ExportSaving(exports, choice, Runnable::run, Runnable::run, notices::add);
    private final ExportComparing comparing = comparing(Runnable::run);

    private final class Choosing implements NoChoice {
        @Override
        public Optional<Path> openWorkload() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> exportFolder() {
            return chosen;
        }

        @Override
        public Optional<Path> exportZip(String suggestedName) {
            suggested.add(suggestedName);
            return chosen;
        }

        @Override
        public Optional<Path> savedExportFolder() {
            return chosen;
        }

        @Override
        public Optional<Path> savedExportFile() {
            return chosen;
        }
    }

    @BeforeEach
    void plan() {
        typed.replace(Presets.bundled("wordpress").orElseThrow());
        session.choose(ROW);
    }

    @Test
    void nothing_is_made_for_nobody_and_all_that_is_seen_follows_the_plan() {
        assertEquals(Optional.empty(), exports.madeProperty().get());
        exports.seenProperty().set(true);
        assertEquals(List.of("setup.sh", "change.sh", "teardown.sh", "efs-planner.json"), paths());
        typed.type(FieldPlace.of(WorkloadField.NAME), "another fleet");
        assertTrue(looked().text().contains("another fleet"));
        exports.seenProperty().set(false);
        typed.type(FieldPlace.of(WorkloadField.NAME), "a third");
        assertTrue(looked().text().contains("another fleet"));
        exports.seenProperty().set(true);
        assertTrue(looked().text().contains("a third"));
    }

    @Test
    void files_are_made_in_the_background_and_only_those_of_now_are_shown() {
        Queue<Runnable> worker = new ArrayDeque<>();
        Queue<Runnable> receiver = new ArrayDeque<>();
        var slow = new ExportSession(session, Version.NUMBER, worker::add, receiver::add);
        slow.seenProperty().set(true);
        assertEquals(Optional.empty(), slow.madeProperty().get());
        worker.remove().run();
        typed.type(FieldPlace.of(WorkloadField.NAME), "another fleet");
        receiver.remove().run();
        assertEquals(Optional.empty(), slow.madeProperty().get(), "files of a plan that is gone");
        worker.remove().run();
        receiver.remove().run();
        assertTrue(slow.fileProperty().get().orElseThrow().text().contains("another fleet"));
        session.choose("regional-gp-elastic");
        typed.type(FieldPlace.of(WorkloadField.NAME), "");
        while (!worker.isEmpty() || !receiver.isEmpty()) {
            if (!worker.isEmpty()) worker.remove().run();
            if (!receiver.isEmpty()) receiver.remove().run();
        }
        assertEquals(
                slow.now(), slow.madeProperty().get().map(ExportSession.Made::set), "the last question is answered");
    }

    @Test
    void what_only_the_plan_file_tells_is_followed_too() {
        exports.seenProperty().set(true);
        exports.choose("efs-planner.json");
        typed.type(FieldPlace.of(WorkloadField.HOT), "1..11..20");
        var ranged = looked().text();
        typed.type(FieldPlace.of(WorkloadField.HOT), "1..11..21");
        assertFalse(ranged.equals(looked().text()), ranged);
    }

    @Test
    void the_file_that_is_looked_at_stays_through_other_rows_and_formats() {
        exports.seenProperty().set(true);
        exports.choose("teardown.sh");
        session.choose("regional-gp-elastic");
        assertEquals("teardown.sh", looked().path());
        exports.formatProperty().set(Optional.of(Exporter.TERRAFORM));
        assertEquals(paths().getFirst(), looked().path());
        exports.formatProperty().set(Optional.empty());
        assertEquals("teardown.sh", looked().path());
        assertTrue(paths().containsAll(List.of("setup.sh", "template.yaml", "terraform/main.tf")));
    }

    @Test
    void a_row_that_cannot_be_created_has_reasons_in_the_place_of_files() {
        exports.seenProperty().set(true);
        session.choose("onezone-maxio-elastic");
        assertEquals(Optional.empty(), exports.fileProperty().get());
        assertTrue(exports.madeProperty().get().orElseThrow().export() instanceof Export.Refused);
        chosen = Optional.of(folder);
        saving.toFolder();
        assertTrue(notices.getLast().failed());
        assertTrue(notices.getLast().text().startsWith("Not saved: One Zone"), notices.toString());
    }

    @Test
    void a_saved_folder_and_zip_file_are_what_the_command_line_writes() throws IOException {
        exports.formatProperty().set(Optional.empty());
        chosen = Optional.of(folder.resolve("window"));
        saving.toFolder();
        chosen = Optional.of(folder.resolve("window-zip"));
        saving.toZip();
        chosen = Optional.of(folder.resolve("terminal"));
        command(folder.resolve("terminal"));
        command(folder.resolve("terminal.zip"));
        assertEquals(
                List.of("wordpress-fleet.zip"),
                suggested.stream().map(String::toLowerCase).toList());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("terminal.zip")),
                Files.readAllBytes(folder.resolve("window-zip.zip")));
        var written = files(folder.resolve("terminal"));
        assertEquals(written, files(folder.resolve("window")));
        for (var file : written) {
            var here = folder.resolve("window").resolve(file);
            var there = folder.resolve("terminal").resolve(file);
            assertArrayEquals(Files.readAllBytes(there), Files.readAllBytes(here), file.toString());
            assertEquals(Files.isExecutable(there), Files.isExecutable(here), file.toString());
        }
        assertEquals(
                List.of(
                        "Saved " + written.size() + " files in " + folder.resolve("window") + ".",
                        "Saved " + folder.resolve("window-zip.zip") + ", " + written.size() + " files."),
                notices.stream().map(Notice::text).toList());
    }

    @Test
    void what_is_not_an_exports_is_left_alone_and_named() throws IOException {
        var mine = Files.writeString(folder.resolve("setup.sh"), "mine\n");
        chosen = Optional.of(folder);
        saving.toFolder();
        assertEquals("mine\n", Files.readString(mine));
        assertEquals(
                List.of(Notice.failed("Not saved: " + mine + ": is not from an export of EFS Planner: move it away or"
                        + " choose another folder.")),
                notices);
    }

    @Test
    void a_comparison_says_steps_and_lines_and_follows_the_plan_until_the_way_back() {
        exports.seenProperty().set(true);
        chosen = Optional.of(folder);
        saving.toFolder();
        comparing.withFolder();
        assertTrue(compared().diff().isSame());
        session.choose("regional-gp-elastic");
        var change = compared().diff().change().orElseThrow();
        assertEquals(
                List.of(ROW, "regional-gp-elastic"),
                List.of(change.from().id(), change.to().id()));
        assertTrue(
                change.plan().notes().getFirst().contains("24 hours"),
                change.plan().notes().toString());
        assertEquals(FileDiff.Kind.CHANGED, compared().diff().files().getFirst().kind());
        session.choose("onezone-maxio-elastic");
        assertEquals(Optional.empty(), comparing.comparedProperty().get());
        session.choose("regional-gp-elastic");
        assertEquals(
                change.plan().steps(),
                compared().diff().change().orElseThrow().plan().steps());
        comparing.stop();
        session.choose("regional-gp-bursting");
        assertEquals(Optional.empty(), comparing.comparedProperty().get());
    }

    @Test
    void a_zip_file_and_a_plan_file_are_compared_like_the_folder() {
        exports.seenProperty().set(true);
        chosen = Optional.of(folder);
        saving.toFolder();
        chosen = Optional.of(folder.resolve("saved.zip"));
        saving.toZip();
        session.choose("regional-gp-elastic");
        comparing.withFile();
        var zip = compared();
        comparing.with(folder.resolve("efs-planner.json"));
        assertEquals(folder, compared().place());
        assertEquals(zip.diff().files(), compared().diff().files());
        var steps = compared().diff().change().orElseThrow().plan().steps();
        assertEquals(1, steps.size());
        assertEquals(zip.diff().change().orElseThrow().plan().steps(), steps);
    }

    @Test
    void a_place_that_cannot_be_read_is_told_and_what_is_compared_stays() throws IOException {
        exports.seenProperty().set(true);
        var text = Files.writeString(folder.resolve("notes.zip"), "no zip file");
        comparing.with(folder.resolve("missing"));
        comparing.with(text);
        assertEquals(Optional.empty(), comparing.comparedProperty().get());
        assertEquals(
                List.of(
                        Notice.failed("Not compared: " + folder.resolve("missing") + " does not exist."),
                        Notice.failed("Not compared: " + text + " is no zip file, or an empty one.")),
                notices);
    }

    @Test
    void an_answer_that_comes_after_the_way_back_is_not_shown() {
        exports.seenProperty().set(true);
        chosen = Optional.of(folder);
        saving.toFolder();
        var late = new ArrayList<Runnable>();
        var slow = comparing(late::add);
        slow.withFolder();
        late.removeFirst().run();
        slow.stop();
        late.removeFirst().run();
        assertEquals(List.of(), late);
        assertEquals(Optional.empty(), slow.comparedProperty().get());
    }

    private ExportComparing comparing(Executor worker) {
        return new ExportComparing(exports, choice, worker, Runnable::run, notices::add);
    }

    private ExportComparing.Compared compared() {
        return comparing.comparedProperty().get().orElseThrow();
    }

    private List<String> paths() {
        return exports.madeProperty().get().orElseThrow().files().stream()
                .map(SourceFile::path)
                .toList();
    }

    private SourceFile looked() {
        return exports.fileProperty().get().orElseThrow();
    }

    private static void command(Path place) {
        var err = new ByteArrayOutputStream();
        var console = new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(), err);
        int code = new Cli(console, String::valueOf, _ -> Optional.empty())
                .run("plan", "wordpress", "--export", "all", "--row", ROW, "--out", place.toString());
        assertEquals(0, code, err.toString());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
