package dev.efsplanner.ui.session;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/// Something a person can ask the program for: the same from a menu, by key and from the command palette.
///
/// @param title as shown; an underscore goes before the letter that picks it in an open menu
/// @param keys as JavaFX spells them, `Shortcut+Shift+S`; empty when it has none
/// @param possible whether it can be done now
/// @param chosen whether it holds now, for what can be on or off
public record Command(
        String title,
        String keys,
        ObservableBooleanValue possible,
        Optional<ObservableBooleanValue> chosen,
        Runnable run)
        implements MenuEntry {
    public static Command of(String title, String keys, Runnable run) {
        return new Command(title, keys, always(), Optional.empty(), run);
    }

    public static Command of(String title, Runnable run) {
        return of(title, "", run);
    }

    /// The same, where it can only be done at times.
    public Command when(ObservableBooleanValue can) {
        return new Command(title, keys, can, chosen, run);
    }

    /// The same, where it is on or off.
    public Command marked(ObservableBooleanValue on) {
        return new Command(title, keys, possible, Optional.of(on), run);
    }

    /// One for each command: whoever listens to a shared one would stay in memory, and the window with it.
    private static ObservableBooleanValue always() {
        return Bindings.createBooleanBinding(() -> true);
    }

    /// A text of any kind as a title, for which an underscore is nothing special.
    static String escaped(String text) {
        return text.replace("_", "__");
    }

    /// The title without the mark of the menu's letter.
    public String plainTitle() {
        return title.replace("__", "\0").replace("_", "").replace("\0", "_");
    }
}
