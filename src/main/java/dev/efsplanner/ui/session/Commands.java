package dev.efsplanner.ui.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that can be asked for, in the order of the menus: the one list behind menus, keys, palette and the sheet
/// of shortcuts.
public final class Commands {
    /// The menus, from left to right.
    public enum Place {
        FILE("_File"),
        EDIT("_Edit"),
        VIEW("_View"),
        SCENARIOS("_Scenarios"),
        EXPORT("E_xport"),
        HELP("_Help");

        private final String title;

        Place(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Map<Place, List<List<MenuEntry>>> sections = new EnumMap<>(Place.class);

    /// Adds entries that belong together below what the menu has.
    public void add(Place menu, List<? extends MenuEntry> section) {
        sections.computeIfAbsent(menu, _ -> new ArrayList<>()).add(List.copyOf(section));
    }

    public void add(Place menu, MenuEntry... section) {
        add(menu, List.of(section));
    }

    /// What a menu holds, what belongs together apart from the rest; empty for a menu that is not needed.
    public List<List<MenuEntry>> sections(Place menu) {
        return List.copyOf(sections.getOrDefault(menu, List.of()));
    }

    /// All there are now, in the order of the menus.
    public Stream<Command> all() {
        return sections.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(Commands::commands);
    }

    private static Stream<Command> commands(MenuEntry entry) {
        return switch (entry) {
            case Command command -> Stream.of(command);
            case MenuEntry.Submenu submenu -> submenu.commands().stream();
        };
    }
}
