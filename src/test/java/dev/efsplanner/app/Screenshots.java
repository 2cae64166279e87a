package dev.efsplanner.app;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the window's states, into `target/screenshots`; run by the profile `screenshots`.
@ExtendWith(Fx.class)
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void every_view(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            var scene = window.scene(width, height);
            for (int view = 0; view < window.root.viewTitles().size(); view++) {
                window.root.showView(view);
                Fx.layOut(window.root);
                var name = window.root.viewTitles().get(view) + "-" + width + "-" + appearance;
                Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
            }
        });
    }
}
