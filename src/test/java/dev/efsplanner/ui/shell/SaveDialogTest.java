package dev.efsplanner.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveDialogTest {
    @TempDir
    Path folder;

    private final List<Path> begun = new ArrayList<>();

    @Test
    void choosers_list_plan_files_first_then_json_zip_and_all_files() {
        assertEquals(
                List.of(
                        "Plan files (*.efsplan) [*.efsplan]",
                        "JSON files (*.json) [*.json]",
                        "Zip files (*.zip) [*.zip]",
                        "All files [*.*]"),
                told(FileKind.OPENED));
        assertEquals(
                List.of("Plan files (*.efsplan) [*.efsplan]", "JSON files (*.json) [*.json]", "All files [*.*]"),
                told(FileKind.SAVED));
    }

    private static List<String> told(List<FileKind> kinds) {
        return FileKind.filters(kinds).stream()
                .map(filter -> filter.getDescription() + " " + filter.getExtensions())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "batch, 0, batch.efsplan",
        "batch, 1, batch.json",
        "batch, 2, batch.efsplan",
        "batch.json, 0, batch.json",
        "batch.EFSPLAN, 1, batch.EFSPLAN",
        "batch.v2, 0, batch.v2.efsplan",
        ".json, 1, .json.json",
        "my.efsplan.txt, 0, my.efsplan.txt.efsplan"
    })
    void a_name_without_an_ending_gets_that_of_the_kind_that_is_chosen(String typed, int filter, String saved) {
        var chosen = FileKind.filters(FileKind.SAVED).get(filter);
        assertEquals(Optional.of(folder.resolve(saved)), dialog(chosen, typed).ask(Path.of("suggested.efsplan")));
        assertEquals(List.of(Path.of("suggested.efsplan")), begun);
    }

    @Test
    void a_longer_name_that_is_taken_is_offered_again_so_that_nothing_is_replaced_without_a_question()
            throws IOException {
        Files.writeString(folder.resolve("batch.efsplan"), "mine");
        assertEquals(
                Optional.of(folder.resolve("batch.efsplan")),
                dialog(null, "batch", "batch.efsplan").ask(Path.of("suggested.efsplan")),
                "the desktop has asked for this very name");
        assertEquals(List.of(Path.of("suggested.efsplan"), folder.resolve("batch.efsplan")), begun);
        assertEquals(Optional.empty(), dialog(null, "batch").ask(Path.of("suggested.efsplan")));
    }

    @Test
    void who_closes_the_chooser_saves_nowhere() {
        assertEquals(Optional.empty(), dialog(null).ask(Path.of("suggested.efsplan")));
    }

    /// A person who types these names one after the other, then closes the chooser.
    private SaveDialog dialog(ExtensionFilter filter, String... names) {
        Queue<String> typed = new ArrayDeque<>(List.of(names));
        return new SaveDialog(List.of(".efsplan", ".json"), () -> FileKind.ending(FileKind.SAVED, filter), begin -> {
            begun.add(begin);
            return Optional.ofNullable(typed.poll()).map(folder::resolve);
        });
    }
}
