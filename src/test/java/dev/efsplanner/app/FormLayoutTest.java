package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The form laid out without being shown, and used without a robot.
@ExtendWith(Fx.class)
class FormLayoutTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    private final PlannerWindow window = Fx.call(FormLayoutTest::laidOut);

    private static PlannerWindow laidOut() {
        var window = Windows.window();
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.typed.replace(Presets.bundled("genomics-scratch").orElseThrow());
        window.scene(1280, 800);
        Fx.layOut(window.root);
        return window;
    }

    @Test
    void what_was_understood_stands_quietly_under_the_field_and_the_text_stays() {
        Fx.run(() -> {
            this.<TextField>find("#field-HOT").setText("2*1.5 TiB");
            assertEquals("= 3,072 GiB", this.<Label>find("#understood-HOT").getText());
            assertEquals("2*1.5 TiB", this.<TextField>find("#field-HOT").getText());
            assertEquals(3072, workload().storage().hot().gib());
            this.<TextField>find("#field-HOT").setText("3072");
            assertFalse(find("#understood-HOT").isVisible());
        });
    }

    @Test
    void a_slider_moves_the_plan_and_begins_anew_where_a_number_is_typed() {
        Fx.run(() -> {
            this.<TextField>find("#field-HOT").setText("200");
            var slider = this.<Slider>find("#slider-HOT");
            slider.setValue(1);
            assertEquals("2000", window.typed.text(HOT));
            assertEquals(2000, workload().storage().hot().gib());
            slider.setValue(0);
            assertEquals("200", window.typed.text(HOT));
            slider.setValue(-0.5);
            this.<TextField>find("#field-HOT").setText("500");
            assertEquals(0, slider.getValue());
            this.<TextField>find("#field-HOT").setText("x");
            assertTrue(slider.isDisabled());
        });
    }

    @Test
    void up_and_down_lead_to_the_next_round_number() {
        Fx.run(() -> {
            var field = this.<TextField>find("#field-HOT");
            field.setText("1.5 TiB");
            press(field, KeyCode.UP, false);
            assertEquals("2 TiB", window.typed.text(HOT));
            press(field, KeyCode.DOWN, false);
            press(field, KeyCode.DOWN, false);
            assertEquals("1.2 TiB", window.typed.text(HOT));
        });
    }

    @Test
    void a_range_has_three_fields_and_stays_one_text() {
        Fx.run(() -> {
            var field = this.<TextField>find("#field-HOT");
            field.setText("100");
            Fx.all(field.getParent(), node -> node.getStyleClass().contains("range-button")).stream()
                    .map(Button.class::cast)
                    .forEach(Button::fire);
            assertEquals("100..100..100", window.typed.text(HOT));
            this.<TextField>find("#field-HOT-high").setText("1 TiB");
            this.<TextField>find("#field-HOT-low").setText("50");
            assertEquals("50..100..1 TiB", field.getText());
            field.setText("1..2..3");
            assertEquals("3", this.<TextField>find("#field-HOT-high").getText());
            field.setText("7");
            assertFalse(find("#field-HOT-high").getParent().getParent().isVisible());
        });
    }

    @Test
    void blocks_of_the_week_say_what_they_are_and_follow_the_keys() {
        Fx.run(() -> {
            window.typed.replace(Presets.bundled("ray-small").orElseThrow());
            Fx.layOut(window.root);
            var block = find("#week-0-MON");
            assertEquals("weeknight batch, weekdays 22:00 for 2 hours, 426.7 MiB/s", block.getAccessibleText());
            assertEquals(5, blocks(0).size());
            press(block, KeyCode.RIGHT, false);
            assertEquals("weekdays 22:15 2", schedule());
            press(find("#week-0-MON"), KeyCode.LEFT, true);
            assertEquals("weekdays 21:15 2", schedule());
            press(find("#week-0-MON"), KeyCode.DOWN, false);
            assertEquals("TUE,WED,THU,FRI,SAT 21:15 2", schedule());
            press(find("#week-0-TUE"), KeyCode.UP, false);
            for (int i = 0; i < 2; i++) press(find("#week-0-MON"), KeyCode.RIGHT, true);
            assertEquals(10, blocks(0).size());
        });
    }

    @Test
    void plain_words_fill_in_the_form() {
        Fx.run(() -> {
            ((TitledPane) Fx.all(window.root, node -> node instanceof TitledPane)
                            .getFirst())
                    .setExpanded(true);
            Fx.layOut(window.root);
            this.<ToggleButton>find("#entry-FASTEST").fire();
            this.<ToggleButton>find("#entry-DOZENS").fire();
            this.<Button>find("#fill-form").fire();
            assertEquals(
                    "fastest, some data, dozens of machines, working hours",
                    this.<TextField>find("#field-NAME").getText());
            assertEquals("40", this.<TextField>find("#field-CLIENT_COUNT").getText());
            assertEquals(2, workload().layers().size());
        });
    }

    private void press(Node on, KeyCode code, boolean shift) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private String schedule() {
        return List.of(WorkloadField.DAYS, WorkloadField.START, WorkloadField.HOURS).stream()
                .map(field -> window.typed.text(FieldPlace.of(0, field)))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private List<Node> blocks(int layer) {
        return Fx.all(
                find("#week"), node -> node.getId() != null && node.getId().startsWith("week-" + layer + "-"));
    }

    private Workload workload() {
        return window.session.planProperty().get().orElseThrow().workload();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String id) {
        return (N) window.root.lookup(id);
    }
}
