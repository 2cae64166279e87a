package dev.efsplanner.ui.shell;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that take a change back or make it again, before the text field with the focus takes them for its own text:
/// the program knows of every change, the field only of its letters.
public final class UndoKeys {
    private UndoKeys() {}

    public static void on(Scene scene, Runnable undo, Runnable redo) {
        var keys = Map.of(
                KeyCombination.valueOf("Shortcut+Z"), undo,
                KeyCombination.valueOf("Shortcut+Shift+Z"), redo,
                KeyCombination.valueOf("Shortcut+Y"), redo);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> keys.entrySet().stream()
                        .filter(key -> key.getKey().match(pressed))
                        .findFirst()
                        .ifPresent(key -> {
                            pressed.consume();
                            key.getValue().run();
                        }));
    }
}
