package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Overrides and the comparison of editions in the window, laid out.
@ExtendWith(Fx.class)
class OverridesWindowTest {
    private final PlannerWindow window = Fx.call(OverridesWindowTest::laidOut);

    private static PlannerWindow laidOut() {
        var window = Windows.window();
        window.scene(1280, 800);
        Fx.layOut(window.root);
        return window;
    }

    @Test
    void overrides_stand_in_the_form_the_status_line_and_the_calculation() {
        var name = "prices.elasticReadGib";
        Fx.run(() -> {
            window.typed.override(name, "0.025");
            window.session.choose("regional-gp-elastic");
            window.root.showView("Calculation");
            Fx.layOut(window.root);
        });
        assertEquals("0.025", Fx.call(() -> ((TextInputControl) find("#override-prices-elasticReadGib")).getText()));
        assertTrue(Fx.call(() -> ((Label) find("#basis")).getText()).contains("  ·  1 overridden  ·  "));
        var sentence = "Overridden: Elastic Throughput, data read: 0.025 USD/GiB, published 0.03 USD/GiB (S15, S20,"
                + " 2026-10-08).";
        assertTrue(Fx.call(() -> Fx.texts(find("#calculation"))).contains(sentence));
        var row = window.session.selectedProperty().get().orElseThrow();
        assertTrue(Fx.call(() -> Fx.all(
                        window.root, node -> node instanceof TableRow<?> shown && shown.getItem() == row)
                .getFirst()
                .getAccessibleText()
                .contains(sentence.substring(0, sentence.length() - 1))));
        Fx.run(() -> ((Button) find("#remove-override-prices-elasticReadGib")).fire());
        assertFalse(Fx.call(() -> ((Label) find("#basis")).getText()).contains("overridden"));
        assertFalse(Fx.call(() -> Fx.texts(find("#calculation"))).contains(sentence));
    }

    @Test
    void a_figure_is_chosen_and_overridden_from_what_is_published() {
        Fx.run(() -> {
            ((ComboBox<?>) find("#overridable")).getSelectionModel().select(2);
            ((Button) find("#add-override")).fire();
        });
        assertEquals(
                Map.of("modes.regional.generalPurpose.elastic.readIops", "250000"),
                Fx.call(() -> window.typed.overrides()));
    }

    @Test
    void two_editions_stand_side_by_side_with_what_changes_first() {
        var texts = Fx.call(() -> {
            ((Button) find("#compare-editions")).fire();
            Fx.layOut(window.root);
            return Fx.texts(find("#editions"));
        });
        assertEquals("Editions 2025-08 and 2026-07", texts.getFirst());
        for (var words : List.of(
                "Verdict\n2025-08",
                "Verdict\n2026-07",
                "Read IOPS, 1/s: 2,500,000 → 250,000; Write IOPS, 1/s: 500,000 → 50,000; Read latency, ms: 250 µs → 1 ms",
                "limits.oneZoneBursting.readMibps",
                "S0, 2025-08-06 → S1, S2, 2025-12")) {
            assertTrue(texts.contains(words), words + " in " + texts);
        }
    }

    private Node find(String selector) {
        return window.root.lookup(selector);
    }
}
