package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.json.JsonStrings;
import dev.efsplanner.store.DraftFile;
import dev.efsplanner.store.Drafts;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner that is gone without a farewell, and the next one that starts.
class AutosaveTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    @TempDir
    Path home;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Drafts drafts;
    private DraftFile own;
    private Desk desk;

    @BeforeEach
    void start() {
        drafts = new Drafts(home.resolve("drafts"));
        own = drafts.own();
        desk = new Desk(home, own, waiting::add);
    }

    /// The system takes back the lock of a program that is gone.
    private void gone() {
        own.release();
    }

    private void write() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private List<Recovery.Found> found() {
        return Recovery.found(drafts);
    }

    @Test
    void nothing_is_kept_until_something_is_typed_and_again_once_it_is_saved() {
        write();
        assertFalse(Files.exists(home.resolve("drafts")));
        desk.typed.type(HOT, "12");
        write();
        assertTrue(own.read().isPresent());
        desk.documents.save();
        write();
        assertEquals(Optional.empty(), own.read());
    }

    @Test
    void typing_is_written_once_a_moment_not_once_a_letter() {
        desk.typed.type(HOT, "1");
        desk.typed.type(HOT, "12");
        desk.typed.type(HOT, "123x");
        assertEquals(1, waiting.size());
        write();
        assertEquals("123x", JsonStrings.read(own.read().orElseThrow()).get("field HOT"));
    }

    @Test
    void text_that_is_no_workload_comes_back_as_it_was_typed_with_all_that_was_looked_at() {
        desk.documents.save();
        desk.session
                .editionProperty()
                .set(desk.session.catalog().edition("2025-08").orElseThrow());
        desk.session.choose("regional-gp-bursting");
        desk.typed.simplify();
        desk.typed.type(FieldPlace.of(SimpleField.AVERAGE_READ), "-3 “ü”");
        desk.typed.override("prices.elasticReadGib", "0,02");
        desk.typed.type(HOT, "12x\t");
        write();
        gone();
        var next = new Desk(home, drafts.own(), Runnable::run);
        var kept = found();
        assertEquals(
                List.of("w.json"), kept.stream().map(one -> one.draft().name()).toList());
        assertEquals(Desk.NOW, kept.getFirst().draft().at());
        next.recovery.recover(kept.getFirst());
        assertEquals(
                desk.typed.entryProperty().get(), next.typed.entryProperty().get());
        assertEquals(desk.typed.problems(), next.typed.problems());
        assertEquals("2025-08", next.session.editionProperty().get().id());
        assertEquals("w.json", next.documents.nameProperty().get());
        assertTrue(next.documents.unsavedProperty().get());
        assertEquals(
                "regional-gp-bursting",
                next.session.selectedProperty().get().orElseThrow().id());
        next.documents.undo();
        assertEquals("11", next.typed.text(HOT), "recovery is undone like any change");
    }

    @Test
    void the_marks_of_a_preset_come_back() {
        desk.documents.begin(Desk.preset("jenkins"));
        desk.typed.type(HOT, "17");
        write();
        gone();
        var next = new Desk(home, drafts.own(), Runnable::run);
        next.recovery.recover(found().getFirst());
        assertEquals("jenkins", next.typed.presetProperty().get().orElseThrow().id());
        assertEquals(Optional.empty(), next.typed.mark(HOT), "a number of the person's own");
        var read = FieldPlace.of(0, WorkloadField.READ);
        assertEquals(desk.typed.mark(read), next.typed.mark(read));
        assertTrue(next.typed.mark(read).isPresent());
    }

    @Test
    void recovered_work_is_at_no_moment_kept_nowhere() {
        desk.typed.type(HOT, "12");
        write();
        gone();
        var next = new Desk(home, drafts.own(), _ -> {});
        next.recovery.recover(found().getFirst());
        assertEquals("12", JsonStrings.read(own.read().orElseThrow()).get("field HOT"));
        assertEquals(List.of(), found(), "it is the next planner's now");
    }

    @Test
    void work_is_offered_again_when_it_is_left_and_not_when_it_is_discarded() {
        desk.typed.type(HOT, "12");
        write();
        gone();
        desk.recovery.leave(found().getFirst());
        desk.recovery.discard(found().getFirst());
        assertEquals(List.of(), found());
        assertFalse(Files.exists(home.resolve("drafts")) && !isEmpty(home.resolve("drafts")));
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_proper_end_leaves_nothing_even_when_something_waits_to_be_written() {
        desk.typed.type(HOT, "12");
        write();
        desk.typed.type(HOT, "123");
        desk.autosave.end();
        write();
        gone();
        assertEquals(List.of(), found());
    }

    @Test
    void what_no_planner_of_this_version_kept_is_left_alone() throws IOException {
        Files.createDirectories(home.resolve("drafts"));
        var newer = Files.writeString(home.resolve("drafts/a.json"), "{\"format\": \"efs-planner/draft/2\"}");
        var broken = Files.writeString(home.resolve("drafts/b.json"), "{");
        assertEquals(List.of(), found());
        assertTrue(Files.exists(newer) && Files.exists(broken));
    }

    @Test
    void a_disk_that_refuses_is_told_once() throws IOException {
        Files.writeString(home.resolve("drafts"), "in the way");
        desk.typed.type(HOT, "12");
        write();
        desk.typed.type(HOT, "13");
        write();
        assertEquals(1, desk.notices.size());
        assertTrue(desk.notices.getFirst().failed());
        assertTrue(desk.notices.getFirst().text().startsWith("Unsaved work cannot be kept against a crash"));
    }
}
