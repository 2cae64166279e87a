package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private final SimpleBooleanProperty possible = new SimpleBooleanProperty(true);

    @Test
    void commands_are_found_by_words_in_any_order_and_those_that_begin_with_them_come_first() {
        assertEquals(List.of("Save workload file…"), find("FILE save"));
        assertEquals(List.of("Open workload file…", "Save workload file…"), find(" file "));
        assertEquals(List.of("Export", "Save the export"), find("ex"));
        assertEquals(List.of("Open workload file…", "Save workload file…", "Export", "Save the export"), find(""));
        assertEquals(List.of(), find("print"));
    }

    @Test
    void what_cannot_be_done_now_is_not_offered() {
        possible.set(false);
        assertEquals(List.of("Export"), find("export"));
    }

    private List<String> find(String typed) {
        var commands = new Commands();
        commands.add(
                Commands.Place.FILE,
                Command.of("_Open workload file…", () -> {}),
                Command.of("_Save workload file…", () -> {}));
        commands.add(Commands.Place.VIEW, Command.of("Export", () -> {}));
        commands.add(
                Commands.Place.EXPORT, Command.of("Save the export", () -> {}).when(possible));
        return new CommandSearch(commands)
                .find(typed).stream().map(Command::plainTitle).toList();
    }
}
