package dev.efsplanner.app;

import dev.efsplanner.support.Fx;
import dev.efsplanner.support.Person;
import dev.efsplanner.workload.Presets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person at a window, which is open for one test.
@ExtendWith(Fx.class)
abstract class Journey {
    final FxRobot robot = new Person();
    PlannerWindow window;
    Stage stage;

    /// @param making makes the window, on the toolkit's thread
    final void open(Supplier<PlannerWindow> making) {
        Fx.run(() -> {
            window = making.get();
            stage = Windows.shown(window);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A window with a row chosen, whose choosers all choose this folder.
    final void open(Path folder, String preset, String row) {
        open(() -> {
            var made = Windows.window(new Windows.Chosen(Optional.empty(), Optional.empty(), Optional.of(folder)));
            made.typed.replace(Presets.bundled(preset).orElseThrow());
            made.session.choose(row);
            return made;
        });
    }

    @AfterEach
    final void close() {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /// All at once, as with Ctrl held.
    final void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    final <N extends Node> N find(String selector) {
        return (N) Fx.call(() -> window.root.lookup(selector));
    }
}
