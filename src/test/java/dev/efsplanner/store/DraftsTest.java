package dev.efsplanner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    Path home;

    private Drafts drafts() {
        return new Drafts(home.resolve("drafts"));
    }

    private List<String> texts() {
        return drafts().abandoned().stream()
                .map(draft -> draft.read().orElseThrow())
                .toList();
    }

    @Test
    void work_of_a_window_that_is_there_is_nobody_elses() {
        var one = drafts().own();
        var other = drafts().own();
        one.write("one");
        other.write("other");
        one.write("one, longer");
        assertEquals(Optional.of("one, longer"), one.read());
        assertEquals(Optional.of("other"), other.read());
        assertEquals(List.of(), texts());
    }

    @Test
    void work_that_was_left_behind_is_offered_to_one_planner_only_newest_first() throws IOException {
        leave("early", Instant.parse("2026-11-01T10:00:00Z"));
        leave("late", Instant.parse("2026-11-02T10:00:00Z"));
        var offered = drafts().abandoned();
        assertEquals(
                List.of("late", "early"),
                offered.stream().map(draft -> draft.read().orElseThrow()).toList());
        assertEquals(List.of(), texts());
        offered.getFirst().delete();
        offered.getLast().release();
        assertEquals(List.of("early"), texts());
    }

    @Test
    void nothing_is_left_behind_by_an_end_as_it_should_be_and_nothing_written_after_it() throws IOException {
        var own = drafts().own();
        own.write("typed");
        own.end();
        own.write("late");
        try (var files = Files.list(home.resolve("drafts"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void work_that_is_saved_is_not_kept_and_work_typed_later_is() {
        var own = drafts().own();
        own.write("typed");
        own.delete();
        assertEquals(Optional.empty(), own.read());
        own.write("more");
        assertEquals(Optional.of("more"), own.read());
        assertEquals(List.of(), texts());
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Files.writeString(home.resolve("drafts"), "a file in its way");
        assertInstanceOf(Saved.Failed.class, drafts().own().write("typed"));
        assertEquals(List.of(), texts());
    }

    /// As a planner leaves it that is gone.
    private void leave(String text, Instant at) throws IOException {
        Files.createDirectories(home.resolve("drafts"));
        var file = Files.writeString(home.resolve("drafts").resolve(text + ".json"), text);
        Files.setLastModifiedTime(file, FileTime.from(at));
        Files.writeString(home.resolve("drafts").resolve(text + ".lock"), "");
    }
}
