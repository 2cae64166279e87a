package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.support.NoChoice;
import dev.efsplanner.support.Person;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.ui.session.RowColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person who starts the program for the first time, sets the window up, and starts it again.
@ExtendWith(Fx.class)
class SettingsWindowTest {
    private static final NoChoice NO_CHOICE = new NoChoice() {};

    @TempDir
    Path state;

    private final FxRobot robot = new Person();

    @AfterEach
    void close() {
        System.clearProperty("efsplanner.rehearsal");
        System.clearProperty("efsplanner.tour");
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /// As the program starts.
    private PlannerWindow start() {
        var window = Fx.call(() -> {
            var made = Windows.window(NO_CHOICE, _ -> LossQuestion.Answer.DISCARD, state);
            var stage = new Stage();
            stage.setScene(made.scene(1000, 860));
            stage.show();
            FirstTour.ifNeverSeen(made);
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    @Test
    void the_tour_begins_by_itself_at_the_first_start_only_and_escape_ends_it() {
        start();
        assertEquals(
                "Describe the workload",
                Fx.call(() -> Fx.texts(tours().getFirst())).getFirst());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), tours());
        close();
        var again = start();
        assertEquals(List.of(), tours());
        Fx.run(again.help::startTour);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, tours().size(), "who asks for it gets it");
    }

    @Test
    void a_rehearsal_and_a_trial_have_no_tour_and_leave_it_for_a_person() {
        System.setProperty("efsplanner.rehearsal", "true");
        start();
        assertEquals(List.of(), tours());
        close();
        System.setProperty("efsplanner.tour", "never");
        start();
        assertEquals(List.of(), tours());
        close();
        assertFalse(Files.exists(state.resolve("settings.json")));
        start();
        assertEquals(1, tours().size());
    }

    @Test
    void colours_size_and_columns_are_as_they_were_left() {
        var before = start();
        Fx.run(() -> {
            command(before, "Dark");
            command(before, "Zoom in");
            command(before, "Zoom in");
        });
        var cost = RowColumn.of(Metric.MONTHLY_COST);
        assertTrue(columns(before).contains("column-" + cost.id()));
        Fx.run(() -> ((MenuButton) before.root.lookup("#columns"))
                .getItems().stream()
                        .filter(item -> cost.heading().equals(item.getText()))
                        .forEach(MenuItem::fire));
        var left = columns(before);
        assertFalse(left.contains("column-" + cost.id()));
        close();
        var after = start();
        assertEquals(Appearance.DARK, after.theme.appearanceProperty().get());
        assertEquals(125, after.theme.zoom().percentProperty().get());
        assertEquals(left, columns(after));
    }

    @Test
    void a_damaged_file_opens_the_usual_window_without_a_tour_and_is_not_lost() throws IOException {
        Files.writeString(state.resolve("settings.json"), "{ \"zoom\": ");
        var window = start();
        assertEquals(List.of(), tours());
        assertEquals(100, window.theme.zoom().percentProperty().get());
        Fx.run(() -> command(window, "Light"));
        assertEquals("{ \"zoom\": ", Files.readString(state.resolve("settings.json.unreadable")));
        assertEquals(Appearance.LIGHT, start().theme.appearanceProperty().get());
    }

    private static void command(PlannerWindow window, String title) {
        window.commands
                .all()
                .filter(command -> command.plainTitle().equals(title))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    private static List<String> columns(PlannerWindow window) {
        return Fx.call(() -> ((TableView<?>) window.root.lookup("#comparison"))
                .getVisibleLeafColumns().stream().map(TableColumnBase::getId).toList());
    }

    private static List<Node> tours() {
        return Fx.call(() -> List.copyOf(Window.getWindows()).stream()
                .filter(shown -> shown.getScene() != null)
                .flatMap(shown -> shown.getScene().getRoot().lookupAll(".tour").stream())
                .toList());
    }
}
