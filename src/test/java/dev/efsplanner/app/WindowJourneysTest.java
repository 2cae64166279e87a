package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person at the window, with mouse and keys.
class WindowJourneysTest extends Journey {
    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        open(() -> {
            var workload = Optional.of(folder.resolve("mine.json"));
            return Windows.window(new Windows.Chosen(workload, workload, Optional.of(folder)));
        });
    }

    @Test
    void a_typed_value_changes_table_sentence_and_mark_at_once() {
        var before = rows();
        type("#field-HOT", "4096");
        assertEquals(4096, plannedGib());
        assertFalse(before.equals(rows()));
        assertEquals(
                window.session
                        .planProperty()
                        .get()
                        .orElseThrow()
                        .recommendation()
                        .sentence(),
                this.<Label>find("#recommendation").getText());
    }

    @Test
    void a_wrong_value_says_so_under_the_field_and_dims_the_plan_until_it_is_right() {
        type("#field-HOT", "1,5");
        robot.press(KeyCode.TAB).release(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        var message = this.<Label>find("#message-HOT");
        assertTrue(message.isVisible());
        assertEquals(
                "'1,5' is not a number here: write a decimal point and no thousands separators, as in 1234.5",
                message.getText());
        assertTrue(isDimmed());
        assertEquals(1, plannedGib());

        type("#field-HOT", "1.5");
        assertFalse(message.isVisible());
        assertFalse(isDimmed());
        assertEquals(1.5, plannedGib());
    }

    @Test
    void the_note_leads_to_the_field_even_in_a_folded_section() {
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.DISCOUNT), "120"));
        robot.clickOn("Show the field");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(this.<Node>find("#field-DISCOUNT").isFocused());
        assertTrue(this.<Node>find("#message-DISCOUNT").isVisible());
    }

    @Test
    void a_preset_fills_the_form_and_its_published_day_comes_out() {
        Fx.run(() -> this.<ComboBox<Preset>>find("#preset")
                .setValue(Presets.bundled("virus-scan").orElseThrow()));
        assertEquals(
                "Serverless virus scan",
                this.<TextInputControl>find("#field-NAME").getText());
        clickRow("regional-gp-bursting");
        Fx.run(() -> window.root.showView("Calculation"));
        WaitForAsyncUtils.waitForFxEvents();
        var texts = Fx.call(() -> Fx.texts(find("#calculation")));
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("day 21")), texts.toString());
    }

    @Test
    void a_click_on_a_header_sorts_and_a_new_plan_keeps_the_order_and_the_chosen_row() {
        clickRow("regional-gp-bursting");
        clickHeader("Monthly cost");
        var costs = rows().stream().map(WindowJourneysTest::cost).toList();
        assertEquals(costs.stream().sorted().toList(), costs);
        type("#field-HOT", "2000");
        costs = rows().stream().map(WindowJourneysTest::cost).toList();
        assertEquals(costs.stream().sorted().toList(), costs);
        assertEquals(
                "regional-gp-bursting",
                this.<TableView<Evaluation>>find("#comparison")
                        .getSelectionModel()
                        .getSelectedItem()
                        .id());
        clickHeader("Monthly cost");
        costs = rows().stream()
                .map(WindowJourneysTest::cost)
                .filter(Double::isFinite)
                .toList();
        assertEquals(costs.stream().sorted(Comparator.reverseOrder()).toList(), costs);
    }

    @Test
    void a_row_can_be_chosen_with_the_keys_and_its_export_copied_and_saved() {
        clickRow("regional-gp-elastic");
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        int next = rows().stream().map(Evaluation::id).toList().indexOf("regional-gp-elastic") + 1;
        assertEquals(rows().get(next).id(), selected());
        pressDigitOf("Export");
        var preview = this.<CodeArea>find("#export-preview").getText();
        assertTrue(preview.contains("(row " + selected() + ")"), preview);
        robot.clickOn("#export-copy");
        assertEquals(preview, Fx.call(() -> Clipboard.getSystemClipboard().getString()));
        robot.clickOn("#export-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Files.isRegularFile(folder.resolve("setup.sh")));
        assertTrue(this.<Label>find("#notice").getText().startsWith("Saved "));
    }

    @Test
    void a_double_click_on_a_cell_and_enter_show_how_its_number_comes_about_beside_it() {
        clickRow("regional-gp-bursting");
        robot.doubleClickOn(Fx.call(() -> Fx.all(
                        find("#comparison"),
                        node -> node instanceof TableCell<?, ?> cell
                                && cell.getTableRow().getItem() instanceof Evaluation row
                                && row.id().equals("regional-gp-bursting")
                                && "column-VERDICT".equals(cell.getTableColumn().getId()))
                .getFirst()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Metric.VERDICT, window.session.openedProperty().get());
        var texts = Fx.call(() -> Fx.texts(popover().orElseThrow()));
        assertTrue(texts.contains("= longest delay ≤ allowed delay; a second's grace where a delay is allowed"));
        press(KeyCode.ESCAPE);
        assertTrue(popover().isEmpty());
        Fx.run(() -> {
            window.session.openedProperty().set(Metric.HEADROOM);
            this.<Node>find("#comparison").requestFocus();
        });
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(Metric.MONTHLY_COST, window.session.openedProperty().get(), "the cell beside the verdict");
        robot.clickOn("Calculation of the whole row");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(popover().isEmpty());
        assertTrue(this.<Node>find("#calculation").isVisible());
    }

    private static Optional<Node> popover() {
        return Fx.call(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(shown -> shown.getScene().lookup("#cell-calculation"))
                .filter(Objects::nonNull)
                .findFirst());
    }

    @Test
    void the_months_ahead_are_looked_at_with_the_keys_and_further_with_a_click() {
        pressDigitOf("Outlook");
        assertTrue(this.<Node>find("#outlook").isVisible());
        robot.clickOn("36 months");
        WaitForAsyncUtils.waitForFxEvents();
        var texts = Fx.call(() -> Fx.texts(find("#outlook")));
        assertTrue(texts.stream().anyMatch(text -> text.endsWith("fits in all 36 months.")), texts.toString());
    }

    @Test
    void break_even_is_looked_at_with_the_keys_and_over_the_stored_size_with_a_click() {
        pressDigitOf("Break-even");
        assertTrue(this.<Node>find("#break-even").isVisible());
        assertTrue(spokenBreakEven().stream().noneMatch(text -> text.contains(" serves from ")));
        robot.clickOn("Stored size");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                spokenBreakEven().stream().anyMatch(text -> text.startsWith("Bursting serves from ")),
                spokenBreakEven().toString());
    }

    private void pressDigitOf(String view) {
        var digit = KeyCode.valueOf("DIGIT" + (Views.WITH_DIGIT.indexOf(view) + 1));
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> spokenBreakEven() {
        return Fx.call(() -> Fx.texts(find("#break-even")));
    }

    @Test
    void a_row_that_cannot_be_created_offers_its_reason_instead_of_an_export() {
        Fx.run(() -> {
            window.session.choose("onezone-maxio-elastic");
            window.root.showView("Export");
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(this.<CodeArea>find("#export-preview").getText().contains("Max I/O is not available"));
        assertTrue(this.<Node>find("#export-save").isDisabled());
    }

    @Test
    void a_workload_is_saved_and_opened_with_the_keys() {
        type("#field-HOT", "77");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        type("#field-HOT", "88");
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(77, plannedGib());
        assertEquals("77", this.<TextInputControl>find("#field-HOT").getText());
    }

    @Test
    void layers_are_added_edited_and_removed() {
        Fx.run(() -> this.<Button>find("#add-layer").fire());
        WaitForAsyncUtils.waitForFxEvents();
        int last = this.<ListView<?>>find("#layers").getItems().size() - 1;
        Fx.run(() -> this.<TextInputControl>find("#field-READ").setText("42"));
        var layers = window.session.workloadProperty().get().orElseThrow().layers();
        assertEquals(42, layers.get(last).read().mibps());
        Fx.run(() -> this.<Button>find("#remove-layer").fire());
        assertEquals(
                last,
                window.session.workloadProperty().get().orElseThrow().layers().size());
    }

    @Test
    void a_side_load_is_added_from_its_menu_and_removed_like_any_layer() {
        int before = typedLayers();
        Fx.run(() ->
                this.<MenuButton>find("#add-side-load").getItems().getFirst().fire());
        var layers = window.session.workloadProperty().get().orElseThrow().layers();
        assertEquals(before + 1, layers.size());
        assertEquals("rsync, nightly", layers.getLast().name());
        assertEquals(
                "rsync, nightly",
                this.<TextInputControl>find("#field-LAYER_NAME").getText());
        Fx.run(() -> this.<Button>find("#remove-layer").fire());
        assertEquals(before, typedLayers());
    }

    @Test
    void traffic_can_be_said_simply_and_again_in_layers() {
        int before = typedLayers();
        Fx.run(() -> this.<ToggleButton>find("#traffic-simple").fire());
        assertEquals(1, typedLayers());
        assertTrue(this.<Node>find("#field-SIMPLE-AVERAGE_READ").isVisible());
        Fx.run(() -> this.<TextInputControl>find("#field-SIMPLE-AVERAGE_READ").setText("-1"));
        assertTrue(isDimmed());
        robot.clickOn("Show the field");
        assertTrue(this.<Node>find("#message-SIMPLE-AVERAGE_READ").isVisible());
        Fx.run(() -> window.typed.replace(Presets.bundled("ray-small").orElseThrow()));
        assertFalse(isDimmed());
        assertEquals(before, typedLayers());
    }

    private int typedLayers() {
        return window.session.workloadProperty().get().orElseThrow().layers().size();
    }

    @Test
    void the_other_edition_is_planned_when_it_is_chosen() {
        Fx.run(() -> this.<ComboBox<?>>find("#edition").getSelectionModel().selectLast());
        assertEquals(
                "2025-08",
                window.session.planProperty().get().orElseThrow().edition().id());
        assertTrue(this.<Label>find("#basis").getText().startsWith("Spec edition 2025-08"));
    }

    private void type(String field, String text) {
        Fx.run(() -> {
            this.<TextInputControl>find(field).requestFocus();
            this.<TextInputControl>find(field).selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clickRow(String id) {
        Fx.run(() -> {
            var table = this.<TableView<Evaluation>>find("#comparison");
            table.getItems().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .ifPresent(table::scrollTo);
            Fx.layOut(window.root);
        });
        robot.clickOn(Fx.call(() -> Fx.all(find("#comparison"), node -> node instanceof TableRow<?>).stream()
                .filter(node -> ((TableRow<?>) node).getItem() instanceof Evaluation row
                        && row.id().equals(id))
                .findFirst()
                .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clickHeader(String label) {
        robot.clickOn(Fx.call(() ->
                Fx.all(find("#comparison"), node -> node.getStyleClass().contains("column-heading")).stream()
                        .filter(node -> ((Label) node).getText().startsWith(label))
                        .findFirst()
                        .orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Evaluation> rows() {
        return Fx.call(() ->
                List.copyOf(this.<TableView<Evaluation>>find("#comparison").getItems()));
    }

    private String selected() {
        return window.session.selectedProperty().get().orElseThrow().id();
    }

    private double plannedGib() {
        return window.session
                .planProperty()
                .get()
                .orElseThrow()
                .workload()
                .storage()
                .hot()
                .gib();
    }

    private boolean isDimmed() {
        return this.<Node>find("#answer").getPseudoClassStates().contains(PseudoClass.getPseudoClass("stale"));
    }

    private static double cost(Evaluation row) {
        return row.outcome()
                .flatMap(outcome -> outcome.cost().monthly())
                .map(money -> money.usd().doubleValue())
                .orElse(Double.POSITIVE_INFINITY);
    }
}
