package dev.efsplanner.app;

import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.store.Drafts;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.compare.CalculationView;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.KeptDraft;
import dev.efsplanner.ui.session.Recovery;
import dev.efsplanner.ui.shell.RecoveryDialog;
import dev.efsplanner.ui.shell.UnsavedQuestion;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the window's states, into `target/screenshots`; run by the profile `screenshots`.
@ExtendWith(Fx.class)
class Screenshots {
    private static final Path FOLDER = Path.of("target/screenshots");

    @Test
    void a_field_that_is_wrong_and_the_simple_entry() {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(Appearance.LIGHT);
            var scene = window.scene(1280, 800);
            window.typed.simplify();
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "12x");
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("wrong-1280-light.png"));
        });
    }

    /// The form to its end, with the layers and their week.
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_form(Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.add(SideLoad.RSYNC);
            window.typed.add(SideLoad.BACKUP);
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "2*1.5 TiB");
            window.typed.type(FieldPlace.of(WorkloadField.NIC), "10 Gb");
            window.typed.type(FieldPlace.of(WorkloadField.COLD), "100..200..400 GiB");
            var scene = window.scene(1280, 2600);
            Fx.layOut(window.root);
            ((TitledPane) Fx.all(window.root, node -> node instanceof TitledPane)
                            .getFirst())
                    .setExpanded(true);
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("form-" + appearance + ".png"));
        });
    }

    @Test
    void numbers_that_are_ranges() {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(Appearance.LIGHT);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "4..11..200");
            window.typed.type(FieldPlace.of(0, WorkloadField.READ), "0.1..0.5..3");
            var scene = window.scene(1600, 1000);
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("ranges-1600-light.png"));
        });
    }

    @ParameterizedTest
    @CsvSource({"Outlook, LIGHT", "Outlook, DARK", "Break-even, LIGHT", "Break-even, DARK"})
    void a_growing_workload(String view, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.typed.type(FieldPlace.of(WorkloadField.TRAFFIC_GROWTH), "5");
            window.session.choose("regional-gp-bursting");
            var scene = window.scene(1280, 800);
            window.root.showView(view);
            Fx.layOut(window.root);
            Fx.all(window.root.lookup("#views"), node -> node instanceof TitledPane).stream()
                    .filter(Node::isVisible)
                    .forEach(pane -> ((TitledPane) pane).setExpanded(appearance == Appearance.DARK));
            Fx.layOut(window.root);
            var name = "growing-" + view + "-" + appearance;
            Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
        });
    }

    @Test
    void overrides_and_two_editions() {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(Appearance.LIGHT);
            var scene = window.scene(1600, 1000);
            window.typed.replace(Presets.bundled("git-hosting").orElseThrow());
            window.typed.override("modes.regional.generalPurpose.elastic.readIops", "3000000");
            window.typed.override("prices.elasticReadGib", "0.025");
            window.root.showView("Editions");
            Fx.layOut(window.root);
            var form = (ScrollPane) window.root.lookup("#form");
            form.setVvalue(1);
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("editions-1600-light.png"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void every_view(int width, int height, Appearance appearance) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            var scene = window.scene(width, height);
            for (var view : window.root.viewTitles()) {
                window.root.showView(view);
                Fx.layOut(window.root);
                var name = view + "-" + width + "-" + appearance;
                Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, MONTHLY_COST", "LIGHT, HEADROOM", "DARK, HEADROOM", "DARK, VERDICT"})
    void the_steps_of_a_cell(Appearance appearance, Metric metric) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("jenkins").orElseThrow());
            window.session.choose("regional-gp-bursting");
            window.session.openedProperty().set(metric);
            var scene = window.scene(1600, 1300);
            window.root.showView("Calculation");
            Fx.layOut(window.root);
            ((CalculationView) window.root.lookup("#calculation")).showSteps();
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("steps-" + metric.code() + "-" + appearance + ".png"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 800, LIGHT, setup.sh",
        "1280, 800, DARK, cdk-typescript/lib/stack.ts",
        "1280, 800, DARK, setup.sh",
        "1920, 1080, LIGHT, template.yaml",
        "1920, 1080, DARK, terraform/main.tf",
        "1920, 1080, LIGHT, cdk-java/src/main/java/efs/FileSystemStack.java"
    })
    void an_exported_file_and_a_search_in_it(int width, int height, Appearance appearance, String path) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            var scene = window.scene(width, height);
            window.root.showView("Export");
            Fx.layOut(window.root);
            export(window, Optional.empty(), path);
            Fx.layOut(window.root);
            var name = "export-" + path.replace('/', '-') + "-" + width + "-" + appearance;
            Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
            ((Button) window.root.lookup("#export-find")).fire();
            Fx.layOut(window.root);
            ((TextField) window.root.lookup("#find-words")).setText("file");
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve((name + "-find").toLowerCase(Locale.ROOT) + ".png"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1280, 800, DARK", "1920, 1080, LIGHT", "1920, 1080, DARK"})
    void an_export_compared_with_a_saved_one(int width, int height, Appearance appearance, @TempDir Path folder) {
        Fx.run(() -> {
            var window = Windows.window(new Windows.Chosen(Optional.empty(), Optional.empty(), Optional.of(folder)));
            window.theme.appearanceProperty().set(appearance);
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            window.session.choose("regional-gp-provisioned");
            var scene = window.scene(width, height);
            window.root.showView("Export");
            Fx.layOut(window.root);
            export(window, Optional.empty(), "setup.sh");
            ((SplitMenuButton) window.root.lookup("#export-save"))
                    .getItems()
                    .getFirst()
                    .fire();
            window.session.choose("regional-gp-elastic");
            ((MenuButton) window.root.lookup("#export-compare"))
                    .getItems()
                    .getFirst()
                    .fire();
            Fx.layOut(window.root);
            var name = "compared-" + width + "-" + appearance;
            Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
        });
    }

    @SuppressWarnings("unchecked")
    private static void export(PlannerWindow window, Optional<Exporter> format, String path) {
        ((ComboBox<Optional<Exporter>>) window.root.lookup("#export-format")).setValue(format);
        var files = (ComboBox<SourceFile>) window.root.lookup("#export-file");
        files.getItems().stream().filter(file -> file.path().equals(path)).forEach(files::setValue);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1920, 1080, DARK"})
    void unsaved_work_and_a_file_that_is_refused(int width, int height, Appearance appearance, @TempDir Path folder)
            throws IOException {
        var newer = Files.writeString(folder.resolve("fleet.json"), "{ \"format\": \"efs-planner/workload/2\" }");
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            var scene = window.scene(width, height);
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "4096");
            window.documents.open(newer);
            Fx.layOut(window.root);
            var name = "refused-" + width + "-" + appearance;
            Picture.take(scene, FOLDER.resolve(name.toLowerCase(Locale.ROOT) + ".png"));
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, LIGHT", "1920, 1080, DARK"})
    void long_work_that_is_under_way_and_that_was_stopped(int width, int height, Appearance appearance)
            throws TimeoutException {
        var window = Fx.call(Windows::seekingWithoutEnd);
        var size = (width + "-" + appearance).toLowerCase(Locale.ROOT) + ".png";
        var scene = Fx.call(() -> {
            window.theme.appearanceProperty().set(appearance);
            var made = window.scene(width, height);
            window.root.showView("Outlook");
            Fx.layOut(window.root);
            window.ongoing.works().getFirst().reached(12, 36, "month 12 of 36");
            return made;
        });
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, window.root.lookup("#ongoing").visibleProperty());
        Fx.run(() -> {
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("working-" + size));
            window.ongoing.stop();
            Fx.layOut(window.root);
            Picture.take(scene, FOLDER.resolve("stopped-" + size));
        });
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void the_questions_before_work_is_lost_and_after_a_crash(Appearance appearance, @TempDir Path folder) {
        Fx.run(() -> {
            var window = Windows.window();
            window.theme.appearanceProperty().set(appearance);
            var name = appearance.name().toLowerCase(Locale.ROOT) + ".png";
            var question = new UnsavedQuestion(window.theme, "wordpress-fleet.json");
            Picture.take(laidOut(question), FOLDER.resolve("question-" + name));
            var drafts = new Drafts(folder);
            var kept = Stream.of("wordpress-fleet.json", "Ray workers, small cluster")
                    .map(document -> new Recovery.Found(
                            new KeptDraft(
                                    document,
                                    Optional.of(Path.of("/home/ada/plans", document))
                                            .filter(file -> document.endsWith(".json")),
                                    Instant.parse("2026-11-27T16:04:31Z"),
                                    "2026-07",
                                    Optional.empty(),
                                    Optional.empty(),
                                    window.typed.entryProperty().get()),
                            drafts.own()))
                    .toList();
            var recovery = new RecoveryDialog(window.theme, kept, ZoneOffset.UTC);
            Picture.take(laidOut(recovery), FOLDER.resolve("recovery-" + name));
        });
    }

    private static Scene laidOut(Dialog<?> dialog) {
        var pane = dialog.getDialogPane();
        Fx.layOut(pane);
        pane.resize(pane.prefWidth(-1), pane.prefHeight(pane.prefWidth(-1)));
        Fx.layOut(pane);
        return pane.getScene();
    }
}
