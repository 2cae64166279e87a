package dev.efsplanner.app;

import dev.efsplanner.spec.Glossary;
import dev.efsplanner.ui.session.Command;
import dev.efsplanner.ui.session.CommandSearch;
import dev.efsplanner.ui.session.Commands;
import dev.efsplanner.ui.shell.CommandPalette;
import dev.efsplanner.ui.shell.GlossaryWindow;
import dev.efsplanner.ui.shell.ShortcutSheet;
import dev.efsplanner.ui.shell.Theme;
import dev.efsplanner.ui.shell.Tour;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// What helps a person along; each is made when it is first asked for.
final class Help {
    private final Theme theme;
    private final Parent root;
    private final Commands commands;
    private final Consumer<String> browse;
    private Optional<CommandPalette> palette = Optional.empty();
    private Optional<GlossaryWindow> glossary = Optional.empty();

    /// @param root of the window
    /// @param commands to find and to list
    /// @param browse opens a web address
    Help(Theme theme, Parent root, Commands commands, Consumer<String> browse) {
        this.theme = theme;
        this.root = root;
        this.commands = commands;
        this.browse = browse;
    }

    void addTo(Commands menus) {
        menus.add(
                Commands.Place.HELP,
                Command.of("_Find a command…", "Shortcut+Shift+P", this::openPalette),
                Command.of("_Keyboard shortcuts", "Shortcut+F1", this::openShortcuts));
        menus.add(
                Commands.Place.HELP,
                Command.of("_Glossary", "F1", this::openGlossary),
                Command.of("_Tour of the window", this::startTour));
    }

    void openPalette() {
        if (palette.isEmpty()) palette = Optional.of(new CommandPalette(root.getScene(), new CommandSearch(commands)));
        palette.get().open();
    }

    void openShortcuts() {
        var sheet = new ShortcutSheet(theme, commands);
        sheet.initOwner(root.getScene().getWindow());
        sheet.show();
    }

    void openGlossary() {
        if (glossary.isEmpty()) glossary = Optional.of(new GlossaryWindow(theme, Glossary.bundled(), browse));
        glossary.get().open(root.getScene().getWindow());
    }

    void startTour() {
        new Tour(root, () -> {}).start();
    }
}
