package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.PlanFileReader;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.ExportPlace;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.NoChoice;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    private static final String NAME = "wordpress | \"fleet\"";
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);
    private static final FieldPlace READ = FieldPlace.of(0, WorkloadField.READ);

    @TempDir
    Path folder;

    private final List<Notice> notices = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();
    private final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final TypedWorkload typed = new TypedWorkload(session, WorkloadText.of(HandPlan.workload(11)));
    private LossQuestion.Answer answer = LossQuestion.Answer.CANCEL;
    private Instant now = Instant.parse("2026-11-28T10:00:00Z");
    private Optional<Path> chosen = Optional.empty();
    private Documents documents;

    private final class Choosing implements NoChoice {
        @Override
        public Optional<Path> openWorkload() {
            return chosen;
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            suggested.add(suggestedName);
            return chosen;
        }
    }

    @BeforeEach
    void start() {
        chosen = Optional.of(folder.resolve("w.json"));
        documents = documents();
    }

    private Documents documents() {
        LossQuestion question = name -> {
            asked.add(name);
            return answer;
        };
        var recent = new RecentFiles(folder.resolve("state").resolve("recent"));
        return new Documents(
                session, typed, new Filing(new Choosing(), question, recent, () -> now, "0.1.0"), notices::add);
    }

    @Test
    void a_saved_workload_opens_again() {
        assertTrue(documents.save());
        typed.type(HOT, "99");
        answer = LossQuestion.Answer.DISCARD;
        documents.open();
        assertEquals(
                Optional.of(HandPlan.workload(11)), session.workloadProperty().get());
        assertEquals(List.of("wordpress-fleet.efsplan"), suggested);
        var file = folder.resolve("w.json");
        assertEquals(List.of(Notice.done("Saved " + file + "."), Notice.done("Opened " + file + ".")), notices);
    }

    @Test
    void a_document_knows_its_name_and_whether_it_is_saved() {
        assertEquals(NAME, documents.nameProperty().get());
        assertFalse(documents.unsavedProperty().get(), "nothing was typed");
        typed.type(HOT, "12");
        assertTrue(documents.unsavedProperty().get());
        typed.type(HOT, "11");
        assertFalse(documents.unsavedProperty().get(), "the same again");
        typed.type(HOT, "12x");
        assertTrue(documents.unsavedProperty().get(), "wrong text is work, too");
        typed.type(HOT, "12");
        documents.save();
        assertFalse(documents.unsavedProperty().get());
        assertEquals("w.json", documents.nameProperty().get());
        typed.type(HOT, "13");
        documents.save();
        assertEquals(1, suggested.size(), "where it is kept is known");
        chosen = Optional.of(folder.resolve("other.json"));
        documents.saveAs();
        assertEquals("other.json", documents.nameProperty().get());
    }

    @Test
    void a_text_that_is_no_workload_is_not_saved() {
        typed.type(HOT, "x");
        assertFalse(documents.save());
        assertFalse(documents.saveAs());
        assertFalse(Files.exists(folder.resolve("w.json")));
        var said = Notice.failed("Not saved: Hot: 'x' is not a number: write digits, as in 100 or 0.5");
        assertEquals(List.of(said, said), notices);
    }

    @Test
    void a_simple_entry_that_is_wrong_is_unsaved_though_the_layers_are_as_they_were() {
        documents.save();
        typed.simplify();
        documents.save();
        typed.type(FieldPlace.of(SimpleField.AVERAGE_READ), "-1");
        assertTrue(documents.unsavedProperty().get());
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_the_work_stays_unsaved() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        chosen = Optional.of(notAFolder.resolve("w.json"));
        typed.type(HOT, "12");
        assertFalse(documents.save());
        assertTrue(documents.unsavedProperty().get());
        assertTrue(notices.getLast().text().startsWith("Not saved: "), notices.toString());
    }

    @Test
    void nothing_unsaved_is_lost_without_a_question() {
        typed.type(HOT, "12");
        documents.begin();
        assertFalse(documents.begin(Presets.bundled("jenkins").orElseThrow()));
        assertFalse(documents.mayLeave());
        assertEquals(List.of(NAME, NAME, NAME), asked);
        assertEquals("12", typed.text(HOT));
        answer = LossQuestion.Answer.SAVE;
        documents.begin();
        assertTrue(Files.exists(folder.resolve("w.json")));
        assertEquals("100", typed.text(HOT));
        assertEquals("New workload", documents.nameProperty().get());
        assertEquals(List.of(), typed.problems());
        assertTrue(documents.mayLeave(), "nothing was typed since");
        assertEquals(4, asked.size());
    }

    @Test
    void work_that_cannot_be_saved_stays_when_saving_was_wanted() {
        typed.type(HOT, "12x");
        answer = LossQuestion.Answer.SAVE;
        documents.begin();
        assertEquals("12x", typed.text(HOT));
        typed.type(HOT, "12");
        chosen = Optional.empty();
        documents.begin();
        assertEquals("12", typed.text(HOT));
        answer = LossQuestion.Answer.DISCARD;
        documents.begin();
        assertEquals("100", typed.text(HOT));
    }

    @Test
    void a_file_that_is_not_right_is_refused_without_a_question_and_what_is_typed_stays() throws IOException {
        Files.writeString(folder.resolve("w.json"), "{ \"format\": \"efs-planner/workload/1\"");
        typed.type(HOT, "12");
        documents.open();
        assertTrue(notices.getFirst().failed());
        assertTrue(notices.getFirst().text().startsWith("Not opened: w.json "), notices.toString());
        assertEquals("12", typed.text(HOT));
        assertEquals(List.of(), asked);
    }

    @Test
    void a_file_that_is_not_there_or_no_text_or_no_export_is_told_so() throws IOException {
        var missing = folder.resolve("missing.json");
        var binary = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        var empty = Files.createDirectory(folder.resolve("empty"));
        documents.open(missing);
        documents.open(binary);
        documents.open(empty);
        assertEquals(
                List.of(
                        Notice.failed("Not opened: " + missing + " does not exist any more."),
                        Notice.failed("Not opened: " + binary + " is not text in UTF-8."),
                        Notice.failed("Not opened: empty is a folder without efs-planner.json, which every export has:"
                                + " name a workload file, a preset or the folder of an export")),
                notices);
    }

    @Test
    void a_file_of_a_newer_planner_is_refused_politely() throws IOException {
        documents.save();
        var file = folder.resolve("w.json");
        Files.writeString(file, Files.readString(file).replace("workload/1", "workload/2"));
        documents.open();
        assertEquals(
                Notice.failed(
                        "Not opened: w.json: $.format: this workload was saved by a newer EFS Planner, in the format"
                                + " efs-planner/workload/2; this one reads efs-planner/workload/1: open it with the newer one"),
                notices.getLast());
    }

    @Test
    void an_export_opens_with_its_edition_and_its_row_in_view_from_its_folder_zip_or_plan_file() throws IOException {
        session.editionProperty().set(SpecCatalog.bundled().edition("2025-08").orElseThrow());
        session.choose("regional-gp-bursting");
        var source = PlanFile.of(
                        session.planProperty().get().orElseThrow(),
                        session.selectedProperty().get().orElseThrow(),
                        "0.1.0")
                .source();
        var files = List.of(FileText.of(source.path(), source.text()));
        var zip = folder.resolve("export.zip");
        WholeFiles.write(folder.resolve("export"), files);
        new ExportPlace(zip, PlanFile.NAME, PlanFileReader::isPlanFile).write(files, LocalDate.of(2026, 11, 28));
        session.editionProperty().set(SpecCatalog.bundled().newest());
        session.choose("regional-gp-elastic");
        answer = LossQuestion.Answer.DISCARD;
        for (var place :
                List.of(zip, folder.resolve("export"), folder.resolve("export").resolve("efs-planner.json"))) {
            documents.begin();
            documents.open(place);
            assertEquals("2025-08", session.editionProperty().get().id());
            assertEquals(
                    "regional-gp-bursting",
                    session.selectedProperty().get().orElseThrow().id());
            assertEquals(
                    "Opened " + place + ". Planned with edition 2025-08 as exported; the newest here is 2026-07.",
                    notices.getLast().text());
            assertFalse(documents.unsavedProperty().get());
            assertEquals(NAME, documents.nameProperty().get(), "an export is no workload file");
        }
        documents.save();
        assertEquals(List.of("wordpress-fleet.efsplan"), suggested, "saving asks where, the export stays as it is");
    }

    @Test
    void the_files_opened_last_are_kept_newest_first_and_one_that_is_gone_is_taken_off_the_list() throws IOException {
        documents.save();
        chosen = Optional.of(folder.resolve("under_scored.json"));
        documents.saveAs();
        documents.open(folder.resolve("w.json"));
        assertEquals(List.of("w.json", "under_scored.json"), recent(documents));
        assertEquals(List.of("w.json", "under_scored.json"), recent(documents()), "by the next planner too");
        Files.delete(folder.resolve("under_scored.json"));
        documents.recent().commands().getLast().run().run();
        assertEquals(
                Notice.failed("Not opened: " + folder.resolve("under_scored.json")
                        + " does not exist any more. It is off the list of recent files."),
                notices.getLast());
        assertEquals(List.of("w.json"), recent(documents));
    }

    private static List<String> recent(Documents documents) {
        return documents.recent().commands().stream()
                .map(command -> command.plainTitle().split(" ")[0])
                .toList();
    }

    @Test
    void every_change_is_undone_and_redone_one_by_one() {
        var states = new ArrayList<Entry>();
        Runnable note = () -> states.add(typed.entryProperty().get());
        note.run();
        typed.type(HOT, "12");
        note.run();
        typed.type(READ, "7");
        note.run();
        typed.add(session.workloadProperty().get().orElseThrow().layers().getFirst());
        note.run();
        typed.override("prices.elasticReadGib", "0.025");
        note.run();
        typed.removeOverride("prices.elasticReadGib");
        note.run();
        typed.remove(0);
        note.run();
        typed.simplify();
        note.run();
        typed.unfold();
        note.run();
        answer = LossQuestion.Answer.DISCARD;
        documents.begin(Presets.bundled("jenkins").orElseThrow());
        note.run();
        documents.begin();
        note.run();
        for (int at = states.size() - 2; at >= 0; at--) {
            documents.undo();
            assertEquals(states.get(at), typed.entryProperty().get(), "undone to " + at);
        }
        assertFalse(documents.history().undoableProperty().get());
        documents.undo();
        for (int at = 1; at < states.size(); at++) {
            documents.redo();
            assertEquals(states.get(at), typed.entryProperty().get(), "redone to " + at);
        }
        assertFalse(documents.history().redoableProperty().get());
        assertEquals(Notice.done("Redone: New workload"), notices.getLast());
    }

    @Test
    void an_undone_preset_brings_back_its_marks_and_the_document_there_was() {
        documents.save();
        typed.type(HOT, "12");
        answer = LossQuestion.Answer.DISCARD;
        documents.begin(Presets.bundled("jenkins").orElseThrow());
        documents.begin();
        documents.undo();
        assertEquals("jenkins", typed.presetProperty().get().orElseThrow().id());
        assertTrue(typed.mark(HOT).isPresent());
        documents.undo();
        assertEquals("w.json", documents.nameProperty().get());
        assertTrue(documents.unsavedProperty().get());
        documents.undo();
        assertFalse(documents.unsavedProperty().get(), "as it is in the file");
    }

    @Test
    void the_edition_is_undone_too() {
        session.editionProperty().set(SpecCatalog.bundled().edition("2025-08").orElseThrow());
        documents.undo();
        assertEquals("2026-07", session.editionProperty().get().id());
        documents.redo();
        assertEquals("2025-08", session.editionProperty().get().id());
    }

    @Test
    void typing_into_one_field_is_one_change_until_there_is_a_pause_or_another_change() {
        for (var text : List.of("1", "12", "123")) {
            typed.type(HOT, text);
            now = now.plusMillis(300);
        }
        now = now.plusSeconds(5);
        typed.type(HOT, "1234");
        typed.type(READ, "7");
        typed.type(HOT, "12345");
        assertEquals(List.of("1234 7", "1234 3", "123 3", "11 3"), undone());
        assertEquals(Notice.done("Undone: Hot"), notices.getLast());
    }

    @Test
    void what_is_typed_back_to_what_it_was_is_no_change() {
        typed.type(HOT, "1");
        typed.type(HOT, "11");
        assertFalse(documents.history().undoableProperty().get());
    }

    @Test
    void what_is_typed_after_an_undo_or_a_save_is_a_change_of_its_own() {
        typed.type(HOT, "1");
        documents.save();
        typed.type(HOT, "12");
        documents.undo();
        typed.type(HOT, "13");
        assertFalse(documents.history().redoableProperty().get());
        assertEquals(List.of("1 3", "11 3"), undone());
    }

    @Test
    void a_thousand_changes_are_undone() {
        for (int i = 0; i < 1000; i++) {
            typed.type(HOT, "1" + i);
            typed.type(READ, "1" + i);
        }
        assertEquals(2000, undone().size());
    }

    private List<String> undone() {
        var texts = new ArrayList<String>();
        while (documents.history().undoableProperty().get()) {
            documents.undo();
            texts.add(typed.text(HOT) + " " + typed.text(READ));
        }
        return texts;
    }
}
