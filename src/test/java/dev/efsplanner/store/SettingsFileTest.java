package dev.efsplanner.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path home;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void place() {
        file = home.resolve("state").resolve("settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void settings_are_kept_one_by_one_in_a_folder_that_need_not_be_there() throws IOException {
        assertTrue(settings.isMissing());
        assertEquals(Map.of(), settings.read());
        assertEquals(new Saved.Written(List.of(file)), settings.keep("zoom", "125"));
        settings.keep("appearance", "dark");
        settings.keep("zoom", "150");
        assertFalse(settings.isMissing());
        assertEquals(Map.of("appearance", "dark", "zoom", "150"), settings.read());
        assertEquals("""
                {
                  "appearance": "dark",
                  "format": "efs-planner/settings/1",
                  "zoom": "150"
                }
                """, Files.readString(file));
    }

    @Test
    void a_name_that_this_version_does_not_know_stays() throws IOException {
        write("{ \"format\": \"efs-planner/settings/1\", \"sound\": \"off\" }");
        settings.keep("zoom", "90");
        assertEquals(Map.of("sound", "off", "zoom", "90"), settings.read());
    }

    @Test
    void a_damaged_file_has_no_settings_and_is_laid_aside_when_one_is_kept() throws IOException {
        for (var damaged :
                List.of("", "{ \"format\": \"efs-planner/settings/1\", \"zo", "[1]", "{ \"zoom\": \"90\" }")) {
            write(damaged);
            assertFalse(settings.isMissing());
            assertEquals(Map.of(), settings.read(), damaged);
            settings.keep("zoom", "110");
            assertEquals(Map.of("zoom", "110"), settings.read(), damaged);
            assertEquals(damaged, Files.readString(file.resolveSibling("settings.json.unreadable")));
        }
    }

    @Test
    void bytes_that_are_no_text_are_a_damaged_file_and_stay_as_they_are() throws IOException {
        byte[] noise = {(byte) 0xC3, 0x28, 0, 1};
        write("");
        Files.write(file, noise);
        assertEquals(Map.of(), settings.read());
        settings.keep("zoom", "110");
        assertEquals(
                List.of((byte) 0xC3, (byte) 0x28, (byte) 0, (byte) 1),
                boxed(Files.readAllBytes(file.resolveSibling("settings.json.unreadable"))));
    }

    private static List<Byte> boxed(byte[] bytes) {
        var all = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) all[i] = bytes[i];
        return List.of(all);
    }

    @Test
    void a_file_of_a_newer_planner_has_no_settings_for_this_one_and_stays_as_it_is() throws IOException {
        var newer = "{ \"format\": \"efs-planner/settings/2\", \"zoom\": { \"percent\": 150 } }";
        write(newer);
        assertEquals(Map.of(), settings.read());
        assertEquals(new Saved.Failed(file, "was written by a newer EFS Planner"), settings.keep("zoom", "110"));
        assertEquals(newer, Files.readString(file));
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_told_and_left_alone() throws IOException {
        Files.createDirectories(file);
        assertEquals(Map.of(), settings.read());
        assertEquals(
                new Saved.Failed(file, "is in the way: a folder or file of that name exists already"),
                settings.keep("zoom", "110"));
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
