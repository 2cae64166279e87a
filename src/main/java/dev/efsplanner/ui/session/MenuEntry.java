package dev.efsplanner.ui.session;

import javafx.collections.ObservableList;

/// What can stand in a menu.
public sealed interface MenuEntry permits Command, MenuEntry.Submenu {
    /// As shown; an underscore goes before the letter that picks it in an open menu.
    String title();

    /// Entries of one kind that come and go, such as the files opened last.
    record Submenu(String title, ObservableList<Command> commands) implements MenuEntry {}
}
