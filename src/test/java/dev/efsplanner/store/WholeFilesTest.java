package dev.efsplanner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_written_with_its_folders_and_leaves_nothing_beside_it() throws IOException {
        var file = folder.resolve("a/b/plan.json");
        assertEquals(new Saved.Written(List.of(file)), WholeFiles.write(file, "µ → 1\n"));
        assertEquals("µ → 1\n", Files.readString(file));
        assertEquals(List.of("plan.json"), names(file.getParent()));
    }

    @Test
    void a_file_that_exists_is_replaced_and_keeps_its_permissions() throws IOException {
        var file = folder.resolve("setup.sh");
        Files.writeString(file, "a much longer text than the new one");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        WholeFiles.write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void what_can_be_run_may_be_run_by_its_owner() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        WholeFiles.write(folder, List.of(new FileText("setup.sh", "true\n".getBytes(StandardCharsets.UTF_8), true)));
        assertEquals(
                "rwxr--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("setup.sh"))));
    }

    @Test
    void a_link_keeps_pointing_where_it_points() throws IOException {
        Files.writeString(folder.resolve("real.txt"), "old");
        Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        WholeFiles.write(folder.resolve("link.txt"), "new");
        assertEquals("new", Files.readString(folder.resolve("real.txt")));
        assertEquals(true, Files.isSymbolicLink(folder.resolve("link.txt")));
    }

    @Test
    void a_folder_in_the_way_is_said_and_what_was_written_before_is_whole() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        var saved = WholeFiles.write(folder, List.of(FileText.of("a", "1"), FileText.of("b", "2")));
        assertEquals(
                folder.resolve("b") + ": is in the way: a folder or file of that name exists already",
                saved.toString());
        assertEquals(List.of("a", "b"), names(folder));
    }

    @Test
    void a_file_where_a_folder_should_be_is_said() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        var saved = WholeFiles.write(folder.resolve("out/template.yaml"), "");
        assertEquals(Saved.Failed.class, saved.getClass());
        assertEquals(List.of("out"), names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../up", "a/../../up", "a/./b", ".."})
    void a_path_that_leaves_the_folder_is_a_bug(String path) {
        assertThrows(IllegalArgumentException.class, () -> FileText.of(path, ""));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
