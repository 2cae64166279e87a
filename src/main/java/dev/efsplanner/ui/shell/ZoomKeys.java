package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.Zoom;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The keys of zoom besides those in the menu: where plus is no key of its own, and on the number pad.
public final class ZoomKeys {
    private ZoomKeys() {}

    public static void on(Scene scene, Zoom zoom) {
        add(scene, () -> zoom.step(1), "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        add(scene, () -> zoom.step(-1), "Shortcut+Subtract");
        add(scene, zoom::usual, "Shortcut+Numpad 0");
    }

    private static void add(Scene scene, Runnable run, String... keys) {
        List.of(keys).forEach(key -> scene.getAccelerators().put(KeyCombination.valueOf(key), run));
    }
}
