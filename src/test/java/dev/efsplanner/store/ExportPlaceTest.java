package dev.efsplanner.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPlaceTest {
    private static final LocalDate DATE = LocalDate.of(2026, 10, 10);
    private static final List<FileText> FILES = List.of(
            new FileText("run.sh", "echo ü\n".getBytes(StandardCharsets.UTF_8), true),
            FileText.of("a/b.txt", "b\n"),
            FileText.of("mark", "ours"));

    @TempDir
    Path folder;

    @Test
    void a_zip_file_holds_the_texts_and_who_may_run_them() throws IOException {
        var zip = folder.resolve("new/export.ZIP");
        assertEquals(new Saved.Written(List.of(zip)), place(zip).write(FILES, DATE));
        assertEquals(
                new SavedExport.Read(Map.of("run.sh", "echo ü\n", "a/b.txt", "b\n", "mark", "ours")),
                SavedExport.read(zip));
        try (var inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            assertEquals("rwxr-xr-x", permissions(inside.getPath("run.sh")));
            assertEquals("rw-r--r--", permissions(inside.getPath("a/b.txt")));
        }
        try (var left = Files.list(zip.getParent())) {
            assertEquals(1, left.count(), "nothing temporary stays");
        }
    }

    @Test
    void the_same_export_is_the_same_zip_file_in_every_time_zone() {
        var here = TimeZone.getDefault();
        var bytes = ZipBytes.of(FILES, DATE);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(bytes, ZipBytes.of(FILES, DATE));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void an_earlier_export_is_written_over() throws IOException {
        for (var where : List.of(folder.resolve("out"), folder.resolve("out.zip"))) {
            place(where).write(List.of(FileText.of("mark", "ours"), FileText.of("run.sh", "older")), DATE);
            assertInstanceOf(Saved.Written.class, place(where).write(FILES, DATE));
            var read = assertInstanceOf(SavedExport.Read.class, SavedExport.read(where));
            assertEquals("echo ü\n", read.texts().get("run.sh"));
        }
    }

    @Test
    void what_is_not_from_an_export_is_left_alone_and_said() throws IOException {
        var theirs = Files.writeString(folder.resolve("run.sh"), "mine");
        assertEquals(
                new Saved.Failed(theirs, "is not from an export of EFS Planner: move it away or choose another folder"),
                place(folder).write(FILES, DATE));
        assertEquals("mine", Files.readString(theirs));
        assertTrue(Files.notExists(folder.resolve("mark")), "nothing is written beside it");
        var zip = folder.resolve("holiday.zip");
        Files.write(zip, ZipBytes.of(List.of(FileText.of("beach.txt", "sun")), DATE));
        var before = Files.readAllBytes(zip);
        assertEquals(
                new Saved.Failed(zip, "is not from an export of EFS Planner: move it away or choose another file"),
                place(zip).write(FILES, DATE));
        assertArrayEquals(before, Files.readAllBytes(zip));
    }

    @Test
    void other_files_in_the_folder_and_files_that_are_equal_do_not_matter() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("run.sh"), "echo ü\n");
        assertInstanceOf(Saved.Written.class, place(folder).write(FILES, DATE));
        assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
    }

    @Test
    void what_cannot_be_read_as_an_export_says_why() throws IOException {
        assertEquals(new SavedExport.Failed("does not exist"), SavedExport.read(folder.resolve("nowhere")));
        var text = Files.writeString(folder.resolve("text.zip"), "no zip");
        assertEquals(new SavedExport.Failed("is no zip file, or an empty one"), SavedExport.read(text));
    }

    @Test
    void what_a_client_made_beside_the_files_is_not_read() throws IOException {
        Files.createDirectories(folder.resolve("cdk/node_modules/x"));
        Files.writeString(folder.resolve("cdk/node_modules/x/index.js"), "x");
        Files.writeString(folder.resolve("cdk/app.ts"), "app");
        assertEquals(new SavedExport.Read(Map.of("cdk/app.ts", "app")), SavedExport.read(folder));
    }

    private static ExportPlace place(Path path) {
        return new ExportPlace(path, "mark", "ours"::equals);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
