package dev.efsplanner.app;

import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.store.Drafts;
import dev.efsplanner.support.Checkout;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.CreditSpan;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.KeptDraft;
import dev.efsplanner.ui.session.Recovery;
import dev.efsplanner.ui.shell.RecoveryDialog;
import dev.efsplanner.ui.shell.UnsavedQuestion;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.WorkloadField;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// The pictures in `assets/screenshots`: every main state of the window, light and dark; taken by the profile
/// `screenshots`, never by hand.
@ExtendWith(Fx.class)
class GalleryScreenshots {
    private static final Path FOLDER = Path.of("assets/screenshots");

    @AfterEach
    void close() {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /// A file system that works for a month, and the day it stops: what the planner is for.
    @Test
    void the_picture_in_the_readme() {
        Fx.run(() -> {
            var window = wordpress(Appearance.LIGHT, "onezone-gp-bursting");
            window.session.creditSpanProperty().set(CreditSpan.HALF_YEAR);
            take(window, 1600, 1000, "window");
        });
    }

    /// Each under its own name; a view that is new gets its picture without a word here. Every picture has a window of
    /// its own: where a window is never shown, its second picture lacks what has changed.
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void every_view(Appearance appearance) {
        for (var view : Fx.call(() -> growing(appearance).root.viewTitles())) {
            Fx.run(() -> {
                var window = growing(appearance);
                pinTwo(window);
                window.scenarios.inChartsProperty().set(false);
                var scene = window.scene(1280, 800);
                Fx.layOut(window.root);
                window.root.showView(view);
                if (view.equals("Export")) file(window, "setup.sh");
                take(scene, named(view, appearance));
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_comparison_filtered_and_in_groups(Appearance appearance) {
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-elastic");
            var scene = window.scene(1280, 800);
            Fx.layOut(window.root);
            ((ToggleButton) window.root.lookup("#filter-fits")).fire();
            ((CheckMenuItem) ((MenuButton) window.root.lookup("#columns"))
                            .getItems()
                            .getFirst())
                    .setSelected(true);
            take(scene, named("comparison-filtered", appearance));
        });
    }

    /// Those that are pinned beside what is typed now, in words and in the charts.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void pinned_scenarios(Appearance appearance, int width, int height) {
        var size = width == 1280 ? "" : "-" + width;
        for (var view : List.of("Credits", "Outlook"))
            pinned(view, view + "-with-scenarios" + size, appearance, width, height);
        if (width > 1280) pinned("Scenarios", "Scenarios" + size, appearance, width, height);
    }

    private static void pinned(String view, String name, Appearance appearance, int width, int height) {
        Fx.run(() -> {
            var window = growing(appearance);
            pinTwo(window);
            window.session.creditSpanProperty().set(CreditSpan.HALF_YEAR);
            var scene = window.scene(width, height);
            Fx.layOut(window.root);
            window.root.showView(view);
            take(scene, named(name, appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_large_window(Appearance appearance) {
        Fx.run(() -> {
            var window = window(appearance, "notebook-homes", "regional-gp-bursting");
            var scene = window.scene(1920, 1080);
            window.root.showView("Throughput");
            take(scene, named("throughput-1920", appearance));
        });
        Fx.run(() -> {
            var window = wordpress(appearance, "onezone-gp-bursting");
            window.session.creditSpanProperty().set(CreditSpan.HALF_YEAR);
            take(window.scene(1920, 1080), named("comparison-1920", appearance));
        });
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-elastic");
            var scene = window.scene(1920, 1080);
            window.root.showView("Export");
            file(window, "terraform/main.tf");
            take(scene, named("export-terraform-1920", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void layers_that_meet_in_the_week(Appearance appearance) {
        Fx.run(() -> {
            var window = window(appearance, "notebook-homes", "regional-gp-bursting");
            window.typed.add(SideLoad.RSYNC);
            window.typed.add(SideLoad.BACKUP);
            var scene = window.scene(1280, 800);
            window.root.showView("Week by layer");
            take(scene, named("side-loads", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_chart_that_is_read_and_as_a_table(Appearance appearance) {
        chart(
                "chart-read-1920",
                appearance,
                1920,
                1080,
                chart -> chart.lookup(".plot-surface").fireEvent(pressed(KeyCode.RIGHT)));
        chart(
                "chart-as-table",
                appearance,
                1280,
                800,
                chart -> ((ToggleButton) chart.lookup(".chart-tool.table")).fire());
    }

    private static void chart(String name, Appearance appearance, int width, int height, Consumer<Node> change) {
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-bursting");
            var scene = window.scene(width, height);
            window.root.showView("Cost vs headroom");
            Fx.layOut(window.root);
            change.accept(window.root.lookup("#frontier"));
            take(scene, named(name, appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void an_export_compared_with_a_saved_one(Appearance appearance) {
        Fx.run(() -> {
            var folder = Optional.of(Path.of("target/wordpress"));
            var window = Windows.window(new Windows.Chosen(Optional.empty(), Optional.empty(), folder));
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.session.choose("regional-gp-provisioned");
            var scene = window.scene(1920, 1080);
            window.root.showView("Export");
            Fx.layOut(window.root);
            file(window, "setup.sh");
            ((SplitMenuButton) window.root.lookup("#export-save"))
                    .getItems()
                    .getFirst()
                    .fire();
            window.session.choose("regional-gp-elastic");
            ((MenuButton) window.root.lookup("#export-compare"))
                    .getItems()
                    .getFirst()
                    .fire();
            take(scene, named("export-compared-1920", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void a_pasted_set_up(Appearance appearance) {
        Fx.run(() -> {
            var window = window(appearance, "ray-small", "regional-gp-elastic");
            var scene = window.scene(1280, 800);
            window.root.showView("Pasted set-up");
            Fx.layOut(window.root);
            ((TextArea) window.root.lookup("#copied-text"))
                    .setText(Checkout.text(Path.of("src/test/resources/dev/efsplanner/intake/seed.sh")));
            take(scene, named("pasted-set-up-read", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void forms(Appearance appearance) {
        shown("new-workload", appearance, window -> window.documents.begin());
        shown("plain-words", appearance, window -> {
            ((TitledPane) Fx.all(window.root, node -> node instanceof TitledPane)
                            .getFirst())
                    .setExpanded(true);
            Fx.layOut(window.root);
        });
        shown("problem-in-a-field", appearance, window -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "12x"));
        shown("ranges", appearance, window -> {
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "4..11..200");
            window.typed.type(FieldPlace.of(0, WorkloadField.READ), "0.1..0.5..3");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void what_opens_over_the_window(Appearance appearance) {
        popped("palette", appearance, window -> window.help.openPalette(), "#palette-field", "ex");
        popped("tour", appearance, window -> window.help.startTour(), ".tour", "");
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-elastic");
            show(window);
            window.help.openGlossary();
            var scene = with("#glossary-field").orElseThrow();
            ((TextField) scene.lookup("#glossary-field")).setText("What is metered throughput?");
            take(scene, named("glossary", appearance));
            window.help.openShortcuts();
            take(with("#shortcuts").orElseThrow(), named("shortcuts", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void questions(Appearance appearance, @TempDir Path folder) {
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-elastic");
            take(laidOut(new UnsavedQuestion(window.theme, "wordpress-fleet.json")), named("unsaved-work", appearance));
            var drafts = new Drafts(folder);
            var kept = List.of(new Recovery.Found(
                    new KeptDraft(
                            "wordpress-fleet.json",
                            Optional.of(Path.of("/home/ada/plans/wordpress-fleet.json")),
                            Instant.parse("2026-11-27T16:04:31Z"),
                            "2026-07",
                            Optional.empty(),
                            Optional.empty(),
                            window.typed.entryProperty().get()),
                    drafts.own()));
            take(
                    laidOut(new RecoveryDialog(window.theme, kept, ZoneOffset.UTC)),
                    named("recovery-after-a-crash", appearance));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void long_work(Appearance appearance) throws TimeoutException {
        var window = Fx.call(Windows::seekingWithoutEnd);
        var scene = Fx.call(() -> {
            window.theme.appearanceProperty().set(appearance);
            var made = window.scene(1280, 800);
            window.root.showView("Outlook");
            Fx.layOut(window.root);
            window.ongoing.works().getFirst().reached(12, 36, "month 12 of 36");
            return made;
        });
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, window.root.lookup("#ongoing").visibleProperty());
        Fx.run(() -> take(scene, named("long-work", appearance)));
    }

    private static void shown(String name, Appearance appearance, Consumer<PlannerWindow> change) {
        Fx.run(() -> {
            var window = wordpress(appearance, "regional-gp-elastic");
            var scene = window.scene(1280, 800);
            Fx.layOut(window.root);
            change.accept(window);
            take(scene, named(name, appearance));
        });
    }

    /// @param there what is in the popup
    /// @param typed into it
    private static void popped(
            String name, Appearance appearance, Consumer<PlannerWindow> open, String there, String typed) {
        var window = Fx.call(() -> {
            var made = wordpress(appearance, "regional-gp-elastic");
            show(made);
            open.accept(made);
            return made;
        });
        // A popup takes its place over some frames.
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> {
            var popup = with(there).orElseThrow();
            if (!typed.isEmpty()) ((TextField) popup.lookup(there)).setText(typed);
            Fx.layOut(popup.getRoot());
            Fx.layOut(window.root);
            Picture.keep(window.root.getScene(), named(name, appearance));
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    private static void show(PlannerWindow window) {
        var stage = new Stage();
        stage.setScene(window.scene(1280, 800));
        stage.show();
        Fx.layOut(window.root);
    }

    /// The scene of the window that holds it.
    private static Optional<Scene> with(String selector) {
        return List.copyOf(Window.getWindows()).stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().lookup(selector) != null)
                .findFirst();
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static PlannerWindow wordpress(Appearance appearance, String row) {
        return window(appearance, "wordpress", row);
    }

    private static PlannerWindow growing(Appearance appearance) {
        var window = wordpress(appearance, "regional-gp-bursting");
        window.typed.type(FieldPlace.of(WorkloadField.GROWTH), "3");
        window.typed.type(FieldPlace.of(WorkloadField.TRAFFIC_GROWTH), "5");
        return window;
    }

    private static PlannerWindow window(Appearance appearance, String preset, String row) {
        var window = Windows.window();
        window.theme.appearanceProperty().set(appearance);
        window.typed.replace(Presets.bundled(preset).orElseThrow());
        window.session.choose(row);
        return window;
    }

    /// As it is, and with twice the data; what is typed then lies between.
    private static void pinTwo(PlannerWindow window) {
        window.scenarios.pin();
        window.typed.type(FieldPlace.of(WorkloadField.HOT), "15.4");
        window.typed.type(FieldPlace.of(WorkloadField.NAME), "Twice the data");
        window.scenarios.pin();
        window.typed.type(FieldPlace.of(WorkloadField.HOT), "9.9");
        window.typed.type(FieldPlace.of(WorkloadField.NAME), "Half as much again");
    }

    @SuppressWarnings("unchecked")
    private static void file(PlannerWindow window, String path) {
        Fx.layOut(window.root);
        ((ComboBox<Optional<Exporter>>) window.root.lookup("#export-format")).setValue(Optional.empty());
        var files = (ComboBox<SourceFile>) window.root.lookup("#export-file");
        files.getItems().stream().filter(one -> one.path().equals(path)).forEach(files::setValue);
    }

    private static Scene laidOut(Dialog<?> dialog) {
        var pane = dialog.getDialogPane();
        Fx.layOut(pane);
        pane.resize(pane.prefWidth(-1), pane.prefHeight(pane.prefWidth(-1)));
        return pane.getScene();
    }

    private static void take(PlannerWindow window, int width, int height, String name) {
        take(window.scene(width, height), FOLDER.resolve(name + ".png"));
    }

    private static void take(Scene scene, Path file) {
        Fx.layOut(scene.getRoot());
        Picture.keep(scene, file);
    }

    private static Path named(String name, Appearance appearance) {
        var parts = name.replace(' ', '-') + "-" + appearance;
        return FOLDER.resolve(parts.toLowerCase(Locale.ROOT) + ".png");
    }
}
