package dev.efsplanner.app;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the comparison and of scenarios, into `target/screenshots`; run by the profile `screenshots`.
@ExtendWith(Fx.class)
class TableScreenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    /// Scrolled to the side, in groups, filtered, and with the calculation of a cell beside it.
    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void the_table(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            var scene = window.scene(width, height);
            Fx.layOut(window.root);
            var name = "-" + width + "-" + appearance.toString().toLowerCase(Locale.ROOT) + ".png";
            Picture.take(scene, FOLDER.resolve("table" + name));
            ((ToggleButton) window.root.lookup("#filter-fits")).fire();
            ((CheckMenuItem) ((MenuButton) window.root.lookup("#columns"))
                            .getItems()
                            .getFirst())
                    .setSelected(true);
            Fx.layOut(window.root);
            Fx.all(window.root.lookup("#comparison"), node -> node instanceof ScrollBar).stream()
                    .map(node -> (ScrollBar) node)
                    .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                    .forEach(bar -> bar.setValue(400));
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("table-filtered" + name));
        });
    }

    /// Two that are pinned beside the one that is typed now.
    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1920, 1080, DARK"})
    void scenarios(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.session.choose("regional-gp-bursting");
            window.scenarios.pin();
            window.session.choose("regional-gp-provisioned");
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "50");
            window.scenarios.pin();
            window.scenarios.rename(1, "Provisioned, grown");
            window.session.choose("regional-gp-bursting");
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "400");
            var scene = window.scene(width, height);
            for (var view : List.of("Scenarios", "Credits", "Throughput")) {
                window.root.showView(view);
                Fx.layOut(window.root);
                var name = "pinned-" + view + "-" + width + "-" + appearance;
                Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
            }
        });
    }

    /// The popup alone: a picture of a window does not hold its popups.
    @ParameterizedTest
    @CsvSource({"LIGHT, MONTHLY_COST", "DARK, HEADROOM"})
    void a_cell_opened_beside_itself(Appearance appearance, Metric metric) {
        var stage = Fx.call(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            var shown = new Stage();
            shown.setScene(window.scene(1280, 800));
            shown.show();
            Fx.layOut(window.root);
            window.session.openedProperty().set(metric);
            var table = window.root.lookup("#comparison");
            Event.fireEvent(
                    table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> {
            var popup = List.copyOf(Window.getWindows()).stream()
                    .filter(one -> one.getScene().lookup("#cell-calculation") != null)
                    .findFirst()
                    .orElseThrow();
            Fx.layOut(popup.getScene().getRoot());
            Picture.take(
                    popup.getScene(),
                    FOLDER.resolve("cell-" + metric.code() + "-"
                            + appearance.toString().toLowerCase(Locale.ROOT) + ".png"));
            stage.close();
        });
    }
}
