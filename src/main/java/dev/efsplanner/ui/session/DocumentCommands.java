package dev.efsplanner.ui.session;

/// What can be done with documents, as the menus have it.
public final class DocumentCommands {
    private DocumentCommands() {}

    /// @param check asks for a set-up that was copied from somewhere
    /// @param quit ends the program; asked before anything is lost
    public static void add(Commands commands, Documents documents, Runnable check, Runnable quit) {
        commands.add(
                Commands.Place.FILE,
                Command.of("_New workload", "Shortcut+N", documents::begin),
                Command.of("_Open…", "Shortcut+O", documents::open),
                new MenuEntry.Submenu("Open _recent", documents.recent().commands()));
        commands.add(Commands.Place.FILE, Command.of("_Check a pasted set-up…", "Shortcut+Shift+V", check));
        commands.add(
                Commands.Place.FILE,
                Command.of("_Save", "Shortcut+S", documents::save),
                Command.of("Save _as…", "Shortcut+Shift+S", documents::saveAs));
        commands.add(Commands.Place.FILE, Command.of("_Quit", "Shortcut+Q", () -> {
            if (documents.mayLeave()) quit.run();
        }));
        var history = documents.history();
        commands.add(
                Commands.Place.EDIT,
                Command.of("_Undo", "Shortcut+Z", documents::undo).when(history.undoableProperty()),
                Command.of("_Redo", "Shortcut+Shift+Z", documents::redo).when(history.redoableProperty()));
    }

    /// One command for all long work that is under way.
    public static Command stop(Ongoing ongoing) {
        return Command.of("Sto_p computing", "Esc", ongoing::stop).when(ongoing.busy());
    }
}
