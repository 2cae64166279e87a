package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.cli.Version;
import dev.efsplanner.export.PlanFile;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person who types, takes back, saves, opens and leaves.
class DocumentsWindowTest extends Journey {
    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private LossQuestion.Answer answer = LossQuestion.Answer.CANCEL;

    @BeforeEach
    void open() {
        var file = Optional.of(folder.resolve("mine.json"));
        open(() -> Windows.window(
                new Windows.Chosen(file, file, Optional.empty()),
                name -> {
                    asked.add(name);
                    return answer;
                },
                folder.resolve("state")));
        Fx.run(() -> stage.titleProperty().bind(window.title()));
    }

    @Test
    void what_is_typed_is_undone_and_redone_with_the_keys_saved_and_opened_again() {
        var before = text("#field-HOT");
        type("#field-HOT", "77");
        assertEquals("Ray workers, small cluster (unsaved) – EFS Planner", Fx.call(stage::getTitle));
        assertEquals("Ray workers, small cluster  ·  unsaved", label("#document"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, text("#field-HOT"), "the field has the focus, the program takes back");
        assertEquals("Undone: Hot", label("#notice"));
        assertEquals("Ray workers, small cluster", label("#document"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("77", text("#field-HOT"));
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("77", text("#field-HOT"));
        press(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.exists(folder.resolve("mine.json")));
        assertEquals("mine.json – EFS Planner", Fx.call(stage::getTitle));
        press(KeyCode.CONTROL, KeyCode.N);
        assertEquals("100", text("#field-HOT"));
        press(KeyCode.CONTROL, KeyCode.O);
        assertEquals("77", text("#field-HOT"));
        assertEquals("mine.json", label("#document"));
        assertEquals(List.of(), asked, "nothing was unsaved");
    }

    @Test
    void a_preset_that_would_take_the_place_of_unsaved_work_is_chosen_only_after_the_question() {
        type("#field-HOT", "77");
        var jenkins = Presets.bundled("jenkins").orElseThrow();
        Fx.run(() -> presets().setValue(jenkins));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Ray workers, small cluster"), asked);
        assertEquals("77", text("#field-HOT"));
        assertEquals("ray-small", Fx.call(() -> presets().getValue().id()), "the choice shows what there is");
        answer = LossQuestion.Answer.DISCARD;
        Fx.run(() -> presets().setValue(jenkins));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("jenkins", Fx.call(() -> presets().getValue().id()));
        assertEquals(jenkins.workload().name(), text("#field-NAME"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("77", text("#field-HOT"));
        assertEquals("ray-small", Fx.call(() -> presets().getValue().id()));
    }

    @Test
    void an_exports_row_is_in_view_after_its_plan_file_was_opened() throws IOException {
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "77"));
        answer = LossQuestion.Answer.DISCARD;
        Fx.run(() -> window.session.choose("onezone-gp-bursting"));
        Files.writeString(
                folder.resolve("efs-planner.json"),
                PlanFile.of(
                                window.session.planProperty().get().orElseThrow(),
                                window.session.selectedProperty().get().orElseThrow(),
                                Version.NUMBER)
                        .source()
                        .text());
        Fx.run(() -> {
            window.session.choose("regional-gp-elastic");
            window.documents.open(folder.resolve("efs-planner.json"));
        });
        assertEquals("77", text("#field-HOT"));
        assertEquals(
                "onezone-gp-bursting",
                Fx.call(() -> this.<TableView<Evaluation>>find("#comparison")
                        .getSelectionModel()
                        .getSelectedItem()
                        .id()));
        assertTrue(label("#notice").startsWith("Opened "), label("#notice"));
    }

    private ComboBox<Preset> presets() {
        return find("#preset");
    }

    private String text(String field) {
        return Fx.call(() -> this.<TextInputControl>find(field).getText());
    }

    private String label(String id) {
        return Fx.call(() -> this.<Label>find(id).getText());
    }

    private void type(String field, String text) {
        Fx.run(() -> {
            this.<TextInputControl>find(field).requestFocus();
            this.<TextInputControl>find(field).selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
