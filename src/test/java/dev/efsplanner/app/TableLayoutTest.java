package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The comparison and the scenarios laid out without being shown, and read.
@ExtendWith(Fx.class)
class TableLayoutTest {
    private static final FieldPlace HOT = FieldPlace.of(WorkloadField.HOT);

    private final PlannerWindow window = Fx.call(TableLayoutTest::laidOut);

    private static PlannerWindow laidOut() {
        var window = Windows.window();
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.scene(1280, 800);
        Fx.layOut(window.root);
        return window;
    }

    @Test
    void each_cell_is_spoken_with_its_column_and_a_cost_beside_the_dearest_that_fits() {
        var spoken = Fx.call(() -> cells().stream().map(Node::getAccessibleText).toList());
        assertTrue(spoken.contains("Verdict: Fits"), spoken.toString());
        assertTrue(spoken.contains("Headroom, %: 3.1 %"), spoken.toString());
        assertTrue(
                spoken.contains("Monthly cost, USD: $343.60, 100 % of the dearest row that fits"), spoken.toString());
        assertTrue(
                spoken.contains("Monthly cost, USD: $172.46, 50.2 % of the dearest row that fits"), spoken.toString());
    }

    @Test
    void a_row_tells_its_verdict_and_warnings_in_sentences() {
        var rows = Fx.call(() -> Fx.all(table(), node -> node instanceof TableRow<?> row && !row.isEmpty()).stream()
                .map(Node::getAccessibleText)
                .toList());
        assertTrue(
                rows.stream()
                        .anyMatch(text -> text.startsWith("Regional · General Purpose · Elastic: Fits\n⚠ At 4.76 %"
                                + " average-to-peak, Elastic Throughput costs 1.99 times Provisioned Throughput")),
                rows.toString());
        assertTrue(rows.stream().noneMatch(text -> text.contains("sentence=")), rows.toString());
    }

    @Test
    void what_falls_short_and_costs_more_than_anything_that_fits_has_a_broken_bar() {
        Fx.run(() -> {
            window.typed.type(FieldPlace.of(WorkloadField.BUDGET), "100");
            Fx.layOut(window.root);
        });
        var over = Fx.call(() -> Fx.all(
                        table(), node -> node.getStyleClass().contains("fill") && node.isVisible() && isOver(node))
                .size());
        assertTrue(over >= 2, over + " parts of broken bars");
    }

    private static boolean isOver(Node node) {
        return node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("over"));
    }

    @Test
    void a_window_that_has_just_opened_says_how_many_rows_there_are() {
        var fresh = Fx.call(() -> {
            var opened = Windows.window();
            opened.scene(1280, 800);
            Fx.layOut(opened.root);
            return opened;
        });
        int rows =
                fresh.session.planProperty().get().orElseThrow().evaluations().size();
        assertEquals(rows + " rows", ((Label) Fx.call(() -> fresh.root.lookup("#rows-shown"))).getText());
    }

    @Test
    void columns_grow_with_their_letters_and_keep_what_was_drawn_by_hand() {
        var before = Fx.call(() -> {
            table().getColumns().get(2).setPrefWidth(177);
            return widths();
        });
        for (int percent : new int[] {90, 150, 200}) {
            var cut = Fx.call(() -> {
                window.theme.zoom().set(percent);
                Fx.layOut(window.root);
                return cells().stream()
                        .filter(cell -> !((TableCell<?, ?>) cell)
                                .getTableColumn()
                                .getId()
                                .equals("column-REMEDY"))
                        .flatMap(cell -> Fx.all(cell, TableLayoutTest::isCut).stream())
                        .map(label -> ((Labeled) label).getText())
                        .toList();
            });
            assertEquals(List.of(), cut, "at " + percent + " %");
            assertEquals(before.stream().map(width -> width * percent / 100).toList(), Fx.call(this::widths));
        }
        Fx.run(() -> window.theme.zoom().set(100));
        assertEquals(before, Fx.call(this::widths));
    }

    private List<Double> widths() {
        return table().getColumns().stream()
                .map(column -> Math.round(column.getWidth() * 1000) / 1000.0)
                .toList();
    }

    private static boolean isCut(Node node) {
        return node instanceof Labeled labeled
                && labeled.isVisible()
                && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && labeled.lookup(".text") instanceof Text text
                && !text.getText().equals(labeled.getText());
    }

    @Test
    void a_new_plan_keeps_filter_order_groups_and_every_marked_row() {
        Fx.run(() -> {
            this.<ToggleButton>find("#filter-fits").fire();
            ((CheckMenuItem) this.<MenuButton>find("#columns").getItems().getFirst()).setSelected(true);
            var cost = table().getColumns().stream()
                    .filter(column -> "column-MONTHLY_COST".equals(column.getId()))
                    .findFirst()
                    .orElseThrow();
            cost.setSortType(TableColumn.SortType.DESCENDING);
            table().getSortOrder().setAll(List.of(cost));
            table().getSelectionModel().clearAndSelect(0);
            table().getSelectionModel().select(2);
            Fx.layOut(window.root);
        });
        var marked = Fx.call(() -> ids(table().getSelectionModel().getSelectedItems()));
        assertEquals(2, marked.size());
        Fx.run(() -> {
            window.typed.type(HOT, "4.5");
            Fx.layOut(window.root);
        });
        assertEquals(marked, Fx.call(() -> ids(table().getSelectionModel().getSelectedItems())));
        var rows = Fx.call(() -> List.copyOf(table().getItems()));
        Comparator<Evaluation> wanted = Comparator.comparing(
                        (Evaluation row) -> row.configuration().type())
                .thenComparing(row -> Metric.MONTHLY_COST.likely(row).order().orElseThrow(), Comparator.reverseOrder());
        assertEquals(
                rows.stream().sorted(wanted).map(Evaluation::id).toList(),
                rows.stream().map(Evaluation::id).toList());
        assertTrue(this.<Label>find("#rows-shown").getText().endsWith("rows shown"));
        assertTrue(Fx.call(() -> table().getColumns().getFirst().getText()).equals("Type"));
    }

    @Test
    void a_row_that_falls_short_says_in_its_column_what_would_fix_it() {
        var texts = Fx.call(() -> table().getColumns().stream()
                .filter(column -> "column-REMEDY".equals(column.getId()))
                .flatMap(column -> table().getItems().stream()
                        .filter(row -> row.id().equals("regional-gp-bursting"))
                        .map(row -> ((Metric.Value) column.getCellData(row)).text()))
                .toList());
        assertEquals(List.of("Change online to Provisioned at 29 MiB/s: $174.00 a month, $170.70 more."), texts);
    }

    @Test
    void scenarios_stand_side_by_side_and_what_differs_from_the_baseline_is_marked() {
        var empty = Fx.call(() -> {
            window.root.showView("Scenarios");
            Fx.layOut(window.root);
            return Fx.texts(find("#scenarios"));
        });
        assertTrue(empty.contains("Nothing is pinned yet."), empty.toString());
        var texts = Fx.call(() -> {
            window.session.choose("regional-gp-bursting");
            window.scenarios.pin();
            window.typed.type(HOT, "50");
            window.scenarios.pin();
            window.session.choose("regional-gp-provisioned");
            Fx.layOut(window.root);
            return Fx.texts(find("#scenarios"));
        });
        assertFalse(texts.contains("Nothing is pinned yet."), texts.toString());
        assertTrue(
                texts.containsAll(List.of(
                        "WordPress fleet", "WordPress fleet 2", "Now", "Baseline", "4.4", "≠ 50", "Row", "It fits.")),
                texts.toString());
        assertTrue(texts.contains("≠ Regional · General Purpose · Provisioned"), texts.toString());
    }

    private static Set<String> ids(List<Evaluation> rows) {
        return rows.stream().map(Evaluation::id).collect(Collectors.toSet());
    }

    /// Terabytes of padding behind the longest name of three modes, among others.
    @Test
    void the_chip_behind_a_configuration_is_whole_in_every_preset() {
        for (var preset : Presets.bundled()) {
            var cut = Fx.call(() -> {
                window.typed.replace(preset);
                Fx.layOut(window.root);
                return Fx.all(table(), node -> node.getStyleClass().contains("policy") && node.isVisible()).stream()
                        .filter(TableLayoutTest::reachesOver)
                        .map(chip -> ((Label) chip).getText())
                        .toList();
            });
            assertEquals(List.of(), cut, preset.id());
        }
    }

    private static boolean reachesOver(Node chip) {
        Node cell = chip;
        while (!(cell instanceof TableCell<?, ?>)) cell = cell.getParent();
        double end = chip.localToScene(chip.getLayoutBounds()).getMaxX();
        return end > cell.localToScene(cell.getLayoutBounds()).getMaxX();
    }

    private List<Node> cells() {
        return Fx.all(table(), node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String selector) {
        return (N) Fx.call(() -> window.root.lookup(selector));
    }

    private TableView<Evaluation> table() {
        return find("#comparison");
    }
}
