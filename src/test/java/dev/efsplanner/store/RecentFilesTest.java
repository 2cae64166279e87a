package dev.efsplanner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    Path home;

    @Test
    void a_list_is_kept_in_a_folder_that_need_not_be_there_and_a_name_of_two_lines_is_not() {
        var recent = new RecentFiles(home.resolve("state").resolve("recent-files"));
        assertEquals(List.of(), recent.read());
        var plain = home.resolve("mine, with ü and spaces.json");
        recent.write(List.of(plain, home.resolve("two\nlines.json")));
        assertEquals(List.of(plain), recent.read());
    }

    @Test
    void a_list_somebody_wrote_is_read_as_far_as_it_can_be() throws IOException {
        var file = home.resolve("recent-files");
        Files.writeString(file, "\n/a.json\n   \nno\0path\n" + "/b.json\n".repeat(30));
        var read = new RecentFiles(file).read();
        assertEquals(RecentFiles.MOST, read.size());
        assertEquals(List.of(Path.of("/a.json"), Path.of("/b.json")), read.subList(0, 2));
    }
}
