package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.Commands;
import dev.efsplanner.ui.session.MenuEntry;
import java.util.Arrays;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/// The commands as menus.
final class Menus {
    private Menus() {}

    static MenuBar bar(Commands commands) {
        var menus = Arrays.stream(Commands.Place.values())
                .filter(place -> !commands.sections(place).isEmpty())
                .map(place -> menu(place.title(), commands.sections(place)))
                .toArray(Menu[]::new);
        var bar = new MenuBar(menus);
        bar.setAccessibleText("Menus");
        bar.setMinWidth(Region.USE_PREF_SIZE);
        return bar;
    }

    private static Menu menu(String title, List<List<MenuEntry>> sections) {
        var menu = new Menu(title);
        for (var section : sections) {
            if (!menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
            section.forEach(entry -> menu.getItems().add(item(entry)));
        }
        return menu;
    }

    private static MenuItem item(MenuEntry entry) {
        return switch (entry) {
            case Command command -> item(command);
            case MenuEntry.Submenu submenu -> submenu(submenu);
        };
    }

    private static Menu submenu(MenuEntry.Submenu entries) {
        var menu = new Menu(entries.title());
        entries.commands().subscribe(() -> fill(menu, entries.commands()));
        fill(menu, entries.commands());
        return menu;
    }

    private static void fill(Menu menu, List<Command> commands) {
        menu.getItems().setAll(commands.stream().map(Menus::item).toList());
        menu.setDisable(commands.isEmpty());
    }

    private static MenuItem item(Command command) {
        var item = command.chosen().map(Menus::mark).orElseGet(MenuItem::new);
        item.setText(command.title());
        if (!command.keys().isEmpty()) item.setAccelerator(KeyCombination.valueOf(command.keys()));
        command.possible().subscribe(can -> item.setDisable(!can));
        item.setOnAction(_ -> command.run().run());
        return item;
    }

    /// The mark says what holds, also after an item was chosen that changes nothing.
    private static MenuItem mark(ObservableBooleanValue chosen) {
        var item = new CheckMenuItem();
        chosen.subscribe(item::setSelected);
        item.selectedProperty().subscribe(_ -> item.setSelected(chosen.get()));
        return item;
    }
}
