package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A person at the comparison, mostly with keys.
class TableJourneysTest extends Journey {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    @BeforeEach
    void open() {
        open(() -> {
            var window = Windows.window();
            window.typed.replace(Presets.bundled("wordpress").orElseThrow());
            return window;
        });
    }

    @Test
    void rows_are_found_sorted_by_keys_copied_and_opened_beside_the_cell() {
        robot.clickOn("#filter-words").write("regional bursting");
        press(KeyCode.ENTER);
        var shown = rows();
        assertTrue(shown.stream().allMatch(row -> row.id().startsWith("regional")), shown.toString());
        int all =
                window.session.planProperty().get().orElseThrow().evaluations().size();
        assertTrue(shown.size() > 2 && shown.size() < all, shown.size() + " of " + all);
        assertEquals(
                shown.size() + " of " + all + " rows shown",
                this.<Label>find("#rows-shown").getText());

        press(KeyCode.HOME);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        var costs = rows().stream()
                .map(row -> Metric.MONTHLY_COST.likely(row).order().orElse(Double.POSITIVE_INFINITY))
                .toList();
        assertEquals(costs.stream().sorted().toList(), costs);

        press(KeyCode.END);
        assertEquals(rows().getLast().id(), selected());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        var copied = Fx.call(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(2, copied.lines().count(), copied);
        assertTrue(copied.startsWith("Configuration\tVerdict\tMonthly cost, USD\t"), copied);

        press(KeyCode.ENTER);
        var popover = popover().orElseThrow();
        assertTrue(Fx.call(() -> Fx.texts(popover)).getFirst().startsWith("Monthly cost: $"));
        press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), popover());

        robot.clickOn("#show-all-rows");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(all, rows().size());
    }

    @Test
    void with_large_letters_a_filter_behind_the_button_is_reached_by_keys_and_the_button_says_that_it_is_on()
            throws TimeoutException {
        Fx.run(() -> {
            window.theme.zoom().set(150);
            this.<Node>find("#filter-words").requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        var more = this.<Button>find("#more-filters");
        assertFalse(this.<Node>find("#filter-budget").isVisible()
                && find("#filter-budget").getParent().isVisible());
        tabTo(() -> window.root.getScene().getFocusOwner() == more);
        press(KeyCode.SPACE);
        // What opens takes the keys some frames later.
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> Fx.call(() -> opened().getScene().getFocusOwner() != null));
        tabTo(() -> opened().lookup("#filter-budget").isFocused());
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        assertTrue(this.<ToggleButton>find("#filter-budget").isSelected());
        assertEquals(
                List.of("•", "More filters, some in use"),
                Fx.call(() -> List.of(more.getText(), more.getAccessibleText())));
        assertEquals(more, Fx.call(() -> window.root.getScene().getFocusOwner()));
        Fx.run(() -> window.theme.zoom().set(90));
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> stage.setWidth(1600));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(false, true),
                Fx.call(() -> List.of(
                        more.isVisible(), find("#filter-budget").getParent().isVisible())));
    }

    private void tabTo(BooleanSupplier there) {
        for (int i = 0; i < 12 && !Fx.call(there::getAsBoolean); i++) press(KeyCode.TAB);
        assertTrue(Fx.call(there::getAsBoolean));
    }

    private static Node opened() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .map(shown -> shown.getScene().lookup("#more-filters-opened"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void letters_lead_to_a_row_and_the_configuration_stays_in_sight_while_keys_go_to_the_right() {
        Fx.run(() -> this.<Node>find("#comparison").requestFocus());
        press(KeyCode.HOME);
        robot.write("m");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(selected().contains("-maxio-"), selected());
        for (int i = 0; i < 12; i++) press(KeyCode.RIGHT);
        var frozen = Fx.call(() -> Fx.all(find("#comparison"), TableJourneysTest::isFrozenCell));
        assertTrue(frozen.size() > 5, frozen.size() + " frozen cells");
        double edge = Fx.call(() -> find("#comparison").localToScene(0, 0).getX());
        for (var cell : frozen)
            assertEquals(edge, Fx.call(() -> cell.localToScene(0, 0).getX()), 2);
    }

    @Test
    void two_scenarios_are_pinned_renamed_and_compared_and_one_is_worked_on_again() {
        Fx.run(() -> this.<Node>find("#comparison").requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.SPACE);
        Fx.run(() -> window.typed.type(HOT, "50"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> window.typed.type(HOT, "500"));
        robot.doubleClickOn("#scenario-0")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("small")
                .push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("small", this.<TextInputControl>find("#scenario-0").getText());
        var texts = Fx.call(() -> Fx.texts(find("#scenarios")));
        assertTrue(
                texts.containsAll(List.of("small", "Baseline", "Now", "Hot, GiB", "4.4", "≠ 50", "≠ 500")),
                texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.matches("-\\$.*, better")), texts.toString());
        var actions = Fx.call(() -> Fx.all(find("#scenarios"), node -> node instanceof MenuButton));
        Fx.run(() -> ((MenuButton) actions.getFirst()).show());
        robot.clickOn("Work on this");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("4.4", window.typed.text(HOT));
    }

    private static boolean isFrozenCell(Node node) {
        return node.getStyleClass().contains("table-cell")
                && node.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("frozen"));
    }

    private static Optional<Node> popover() {
        return Fx.call(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Window::isShowing)
                .map(shown -> shown.getScene().lookup("#cell-calculation"))
                .filter(Objects::nonNull)
                .findFirst());
    }

    private List<Evaluation> rows() {
        return Fx.call(() ->
                List.copyOf(this.<TableView<Evaluation>>find("#comparison").getItems()));
    }

    private String selected() {
        return window.session.selectedProperty().get().orElseThrow().id();
    }
}
