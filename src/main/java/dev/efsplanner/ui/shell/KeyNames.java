package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Command;
import javafx.scene.input.KeyCombination;

/// Keys as this system writes them.
final class KeyNames {
    private KeyNames() {}

    /// Empty for a command without keys.
    static String of(Command command) {
        return command.keys().isEmpty()
                ? ""
                : KeyCombination.valueOf(command.keys()).getDisplayText();
    }
}
