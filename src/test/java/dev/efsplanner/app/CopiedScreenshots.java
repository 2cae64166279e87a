package dev.efsplanner.app;

import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.workload.Presets;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of a pasted set-up and what is said of it, into `target/screenshots`; run by the profile `screenshots`.
@ExtendWith(Fx.class)
class CopiedScreenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void a_pasted_set_up(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var name = "-" + width + "-" + appearance.toString().toLowerCase(Locale.ROOT) + ".png";
            var seed = Checkout.text(Path.of("src/test/resources/dev/efsplanner/intake/seed.sh"));
            Picture.take(shown(width, height, appearance, "").scene(), FOLDER.resolve("pasted-empty" + name));
            Picture.take(shown(width, height, appearance, "hello").scene(), FOLDER.resolve("pasted-refused" + name));
            var shown = shown(width, height, appearance, seed);
            Picture.take(shown.scene(), FOLDER.resolve("pasted" + name));
            ((Button) shown.window().root.lookup("#take-today")).fire();
            Fx.layOut(shown.window().root);
            var page = ((ScrollPane) shown.window().root.lookup("#copied-answer")).getContent();
            page.setTranslateY(-page.getBoundsInParent().getHeight() + 300);
            Picture.take(shown.scene(), FOLDER.resolve("pasted-end" + name));
        });
    }

    private record Shown(PlannerWindow window, Scene scene) {}

    private static Shown shown(int width, int height, Appearance appearance, String text) {
        var window = Windows.window();
        window.theme.appearanceProperty().set(appearance);
        window.typed.replace(Presets.bundled("ray-small").orElseThrow());
        window.root.showView("Pasted set-up");
        var scene = window.scene(width, height);
        Fx.layOut(window.root);
        ((TextArea) window.root.lookup("#copied-text")).setText(text);
        Fx.layOut(window.root);
        return new Shown(window, scene);
    }
}
