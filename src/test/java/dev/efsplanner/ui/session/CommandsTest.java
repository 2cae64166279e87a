package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void all_commands_come_in_the_order_of_the_menus_and_those_of_a_submenu_as_it_is_now() {
        var recent = FXCollections.<Command>observableArrayList();
        var commands = new Commands();
        commands.add(Commands.Place.HELP, command("_Glossary"));
        commands.add(Commands.Place.FILE, command("_Open…"), new MenuEntry.Submenu("Open _recent", recent));
        commands.add(Commands.Place.FILE, command("_Quit"));
        assertEquals(List.of("Open…", "Quit", "Glossary"), titles(commands));
        recent.add(command("a.json"));
        assertEquals(List.of("Open…", "a.json", "Quit", "Glossary"), titles(commands));
        assertEquals(2, commands.sections(Commands.Place.FILE).size());
        assertEquals(List.of(), commands.sections(Commands.Place.EDIT));
    }

    private static List<String> titles(Commands commands) {
        return commands.all().map(Command::plainTitle).toList();
    }

    private static Command command(String title) {
        return Command.of(title, () -> {});
    }
}
