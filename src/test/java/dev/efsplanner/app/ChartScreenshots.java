package dev.efsplanner.app;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.workload.Presets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the charts that weigh one thing against another, into `target/screenshots`; run by the profile
/// `screenshots`.
@ExtendWith(Fx.class)
class ChartScreenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    /// As it comes, with one mark read, and as a table.
    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void charts_of_marks(int width, int height, Appearance appearance) {
        for (var view : List.of("Cost vs headroom", "Sensitivity", "Cost map"))
            Fx.run(() -> picture(view, width, height, appearance));
    }

    private static void picture(String view, int width, int height, Appearance appearance) {
        var window = Windows.window();
        window.theme.appearanceProperty().set(appearance);
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.session.choose("regional-gp-bursting");
        var scene = window.scene(width, height);
        window.root.showView(view);
        Fx.layOut(window.root);
        var name = ("marks-" + view + "-" + width + "-" + appearance).toLowerCase(Locale.ROOT);
        Picture.take(scene, FOLDER.resolve(name + ".png"));
        var shown = Fx.all(
                        window.root.lookup("#views"),
                        node -> node.getStyleClass().contains("chart-view") && node.isVisible())
                .getFirst();
        shown.lookup(".plot-surface")
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        Fx.layOut(window.root);
        Picture.take(scene, FOLDER.resolve(name + "-read.png"));
        ((ToggleButton) shown.lookup(".chart-tool.table")).fire();
        Fx.layOut(window.root);
        Picture.take(scene, FOLDER.resolve(name + "-table.png"));
    }
}
