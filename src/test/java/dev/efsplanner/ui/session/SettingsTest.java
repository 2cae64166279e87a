package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path home;

    private final List<Notice> notices = new ArrayList<>();
    private Path file;

    @BeforeEach
    void place() {
        file = home.resolve("settings.json");
    }

    /// What a window has that can be set.
    private final class Room {
        final Settings settings =
                new Settings(new SettingsFile(file), new Settings.Threads(Runnable::run, Runnable::run), notices::add);
        final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
        final Zoom zoom = new Zoom();
        final TableSession table = new TableSession(new PlanSession(
                SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run));

        Room() {
            settings.keep(appearance);
            settings.keep(zoom);
            settings.keep(table);
        }
    }

    @Test
    void what_is_set_in_one_window_holds_in_the_next() {
        var before = new Room();
        assertTrue(before.settings.isFirstStart());
        assertFalse(Files.exists(file), "nothing is set yet");
        before.appearance.set(Appearance.DARK);
        before.zoom.set(150);
        var columns = ColumnChoice.FIRST
                .toggled(RowColumn.of(Metric.MONTHLY_COST))
                .moved(RowColumn.of(Metric.VERDICT), 3)
                .frozenUpTo(RowColumn.of(Metric.VERDICT));
        before.table.columnsProperty().set(columns);
        before.settings.tourSeen();
        var after = new Room();
        assertFalse(after.settings.isFirstStart());
        assertEquals(Appearance.DARK, after.appearance.get());
        assertEquals(150, after.zoom.percentProperty().get());
        assertEquals(columns, after.table.columnsProperty().get());
        assertEquals(List.of(), notices);
    }

    @Test
    void two_windows_do_not_undo_each_others_settings() {
        var one = new Room();
        var other = new Room();
        one.appearance.set(Appearance.DARK);
        other.zoom.set(200);
        var after = new Room();
        assertEquals(Appearance.DARK, after.appearance.get());
        assertEquals(200, after.zoom.percentProperty().get());
    }

    @Test
    void texts_that_are_no_settings_leave_what_is_usual() throws IOException {
        Files.writeString(file, """
                { "format": "efs-planner/settings/1", "appearance": "purple", "zoom": "huge", "columns": "9 nothing" }""");
        var room = new Room();
        assertEquals(Appearance.SYSTEM, room.appearance.get());
        assertEquals(100, room.zoom.percentProperty().get());
        assertEquals(ColumnChoice.FIRST, room.table.columnsProperty().get());
    }

    @Test
    void a_file_of_a_newer_planner_is_left_alone_and_that_is_said_once() throws IOException {
        var newer = "{ \"format\": \"efs-planner/settings/2\", \"zoom\": \"150\" }";
        Files.writeString(file, newer);
        var room = new Room();
        assertFalse(room.settings.isFirstStart());
        assertEquals(100, room.zoom.percentProperty().get());
        room.zoom.set(125);
        room.appearance.set(Appearance.LIGHT);
        assertEquals(newer, Files.readString(file));
        assertEquals(
                List.of(Notice.failed("Settings hold until the window is closed; they cannot be kept: " + file
                        + ": was written by a newer EFS Planner.")),
                notices);
    }
}
