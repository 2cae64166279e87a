package dev.efsplanner.app;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.CreditSpan;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.WorkloadField;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of how credits come and go.
@ExtendWith(Fx.class)
class CourseScreenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void the_recovery_of_credits(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("notebook-homes").orElseThrow());
            window.session.choose("regional-gp-bursting");
            window.session.creditSpanProperty().set(width < 1900 ? CreditSpan.WEEK : CreditSpan.MONTH);
            var scene = window.scene(width, height);
            window.root.showView("Credits");
            Fx.layOut(window.root);
            if (appearance == Appearance.DARK) unfold(window);
            Fx.layOut(window.root);
            Picture.take(scene, named("recovery", width, appearance));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void the_week_by_layer(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("notebook-homes").orElseThrow());
            window.typed.add(SideLoad.RSYNC);
            window.typed.add(SideLoad.BACKUP);
            window.session.choose("regional-gp-bursting");
            var scene = window.scene(width, height);
            window.root.showView("Week by layer");
            Fx.layOut(window.root);
            Picture.take(scene, named("layers", width, appearance));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, LIGHT, Credits",
        "1280, 800, DARK, Credits",
        "1920, 1080, LIGHT, Credits",
        "1920, 1080, DARK, Credits",
        "1280, 800, LIGHT, Outlook",
        "1280, 800, DARK, Outlook",
        "1920, 1080, LIGHT, Outlook",
        "1920, 1080, DARK, Outlook",
        "1280, 800, LIGHT, Throughput",
        "1920, 1080, DARK, Throughput",
        "1280, 800, LIGHT, Week by layer",
        "1920, 1080, DARK, Week by layer",
        "1280, 800, LIGHT, Break-even",
        "1920, 1080, DARK, Break-even",
        "1280, 800, LIGHT, Cost vs headroom",
        "1920, 1080, DARK, Cost vs headroom",
        "1280, 800, LIGHT, Sensitivity",
        "1920, 1080, DARK, Sensitivity"
    })
    void scenarios_that_are_pinned(int width, int height, Appearance appearance, String view) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            pin(window);
            var scene = window.scene(width, height);
            window.root.showView(view);
            Fx.layOut(window.root);
            Picture.take(scene, named("pinned-" + view.replace(' ', '-'), width, appearance));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, LIGHT, 200, Credits",
        "1920, 1080, DARK, 200, Credits",
        "1920, 1080, LIGHT, 200, Throughput",
        "1920, 1080, DARK, 150, Week by layer",
        "1280, 800, LIGHT, 90, Outlook",
        "1920, 1080, LIGHT, 200, Break-even"
    })
    void charts_in_a_window_that_is_zoomed(int width, int height, Appearance appearance, int percent, String view) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.theme.zoom().set(percent);
            window.typed.replace(Presets.bundled("notebook-homes").orElseThrow());
            window.session.choose("regional-gp-bursting");
            var scene = window.scene(width, height);
            window.root.showView(view);
            Fx.layOut(window.root);
            Picture.take(scene, named("zoom-" + percent + "-" + view.replace(' ', '-'), width, appearance));
        });
    }

    /// As it is, with twice the data, and on Elastic.
    private static void pin(PlannerWindow window) {
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.typed.type(FieldPlace.of(WorkloadField.GROWTH), "3");
        window.session.choose("regional-gp-bursting");
        window.scenarios.pin();
        window.typed.type(FieldPlace.of(WorkloadField.HOT), "22");
        window.typed.type(
                FieldPlace.of(WorkloadField.NAME), "Twice the data, as the shop expects it after the merger in autumn");
        window.scenarios.pin();
        window.session.choose("regional-gp-elastic");
        window.typed.type(FieldPlace.of(0, WorkloadField.READ), "2");
        window.typed.type(FieldPlace.of(WorkloadField.NAME), "Elastic");
        window.scenarios.pin();
        window.typed.type(FieldPlace.of(WorkloadField.HOT), "16");
        window.session.choose("regional-gp-bursting");
        window.session.creditSpanProperty().set(CreditSpan.HALF_YEAR);
    }

    private static void unfold(PlannerWindow window) {
        Fx.all(window.root.lookup("#views"), node -> node instanceof TitledPane).stream()
                .filter(Node::isVisible)
                .forEach(pane -> ((TitledPane) pane).setExpanded(true));
    }

    private static Path named(String name, int width, Appearance appearance) {
        return FOLDER.resolve((name + "-" + width + "-" + appearance).toLowerCase(Locale.ROOT) + ".png");
    }
}
