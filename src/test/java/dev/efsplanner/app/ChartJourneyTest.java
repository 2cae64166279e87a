package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.data.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person at a chart, with mouse and keys.
class ChartJourneyTest extends Journey {
    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        open(folder, "wordpress", "regional-gp-bursting");
    }

    @Test
    void a_chart_is_read_zoomed_thinned_out_listed_and_saved() throws IOException {
        var surface = node(".plot-surface");
        var whole = across();
        robot.moveTo(surface);
        WaitForAsyncUtils.waitForFxEvents();
        var said = Fx.call(() -> Fx.texts(node(".readout")));
        assertTrue(said.getFirst().matches("day \\d+(\\.\\d+)? \\(2026-1\\d-\\d\\d\\)"), said.toString());
        assertTrue(said.contains("Balance") && said.contains("Cap"), said.toString());

        robot.scroll(5, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(across().getLength() < whole.getLength(), across().toString());
        robot.clickOn(surface);
        press(KeyCode.HOME);
        assertEquals(whole, across());

        press(KeyCode.RIGHT);
        assertTrue(Fx.call(() -> node(".readout").isVisible()));

        robot.clickOn(node(".chip"));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Fx.call(() -> viewer().getChart().getXYPlot().getRenderer().isSeriesVisible(0)));

        robot.clickOn(node(".chart-tool.table"));
        WaitForAsyncUtils.waitForFxEvents();
        var table = (TableView<?>) node(".twin-table");
        assertEquals(
                List.of("Date (2026-11-30 is day 0)", "Balance, TiB", "Cap, TiB"),
                Fx.call(() -> table.getColumns().subList(0, 3).stream()
                        .map(column -> column.getText())
                        .toList()));

        robot.clickOn(node(".chart-tool.save")).clickOn("Save the numbers as CSV…");
        WaitForAsyncUtils.waitForFxEvents();
        var csv = Files.readString(folder.resolve("Burst-credits-Regional-General-Purpose-Bursting.csv"));
        assertTrue(csv.startsWith("Date (2026-11-30 is day 0),\"Balance, TiB\",\"Cap, TiB\""), csv);
        assertEquals(Fx.call(() -> table.getItems().size()) + 1L, csv.lines().count());
    }

    @Test
    void the_hours_in_which_credits_come_back_are_told_beside_the_chart_and_opened_to_their_formula() {
        Fx.run(() -> window.session.choose("regional-gp-bursting"));
        WaitForAsyncUtils.waitForFxEvents();
        var words = Fx.call(() -> Fx.texts(node(".words-beside")));
        assertEquals(
                "The balance is lowest on day 33.8 (2 Jan 2027), 0 TiB, and not back at the 2.1 TiB of the start within"
                        + " 365 days. With nothing to serve, what is missing is earned back in 1,139 h.",
                words.getFirst());
        var steps = (TitledPane) node(".words-beside .titled-pane");
        assertFalse(steps.isExpanded());
        // In a narrow window the words are below the chart.
        Fx.run(() -> {
            ((ScrollPane) node(".chart-pane")).setVvalue(1);
            ((ScrollPane) node(".words-beside")).setVvalue(1);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("How the hours come about");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(steps.isExpanded());
        var opened = Fx.call(() -> Fx.texts(steps));
        assertTrue(opened.contains("= missing / earned / 3600"), opened.toString());
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "2 TiB"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(steps, node(".words-beside .titled-pane"));
        assertTrue(steps.isExpanded(), "what was opened closes with the next plan");
    }

    @Test
    void a_row_is_read_among_all_others_and_chosen_with_the_keys() {
        Fx.run(() -> window.root.showView("Cost vs headroom"));
        WaitForAsyncUtils.waitForFxEvents();
        var surface = Fx.call(() -> window.root.lookup("#frontier .plot-surface"));
        Fx.run(surface::requestFocus);
        press(KeyCode.RIGHT);
        assertEquals(
                "One Zone · General Purpose · Bursting · IA after 30 days; Cost $1.41 a month; Headroom -96.4 %; Verdict"
                        + " Falls short; On the front of all rows",
                Fx.call(surface::getAccessibleText));
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(
                "onezone-gp-bursting",
                Fx.call(() ->
                        window.session.selectedProperty().get().orElseThrow().id()));
        var said = Fx.call(() -> Fx.texts(window.root.lookup("#frontier .words-beside")));
        assertTrue(
                said.getLast()
                        .startsWith("One Zone · General Purpose · Bursting is not on the front: One Zone · General"
                                + " Purpose · Bursting · IA after 30 days costs $0.35 less"),
                said.toString());
    }

    @Test
    void what_moves_the_empty_date_is_looked_at_with_clicks() {
        Fx.run(() -> window.root.showView("Sensitivity"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Empty date").clickOn("50 %");
        WaitForAsyncUtils.waitForFxEvents();
        var chart = (ChartViewer) Fx.call(
                () -> Fx.all(window.root.lookup("#sensitivity .plot-surface"), child -> child instanceof ChartViewer)
                        .getFirst());
        assertEquals(
                "Days until credits run out",
                Fx.call(() -> chart.getChart().getXYPlot().getDomainAxis().getLabel()));
        var said = Fx.call(() -> Fx.texts(window.root.lookup("#sensitivity .words-beside")));
        assertTrue(said.contains("Cost: Cold at 3.3 GiB to 9.9 GiB makes it $2.31 to $4.29 a month."), said.toString());
    }

    @Test
    void the_inputs_of_the_map_are_chosen_with_the_keys_and_kept_while_a_person_types() {
        Fx.run(() -> window.root.showView("Cost map"));
        WaitForAsyncUtils.waitForFxEvents();
        var box = (ComboBox<?>) Fx.call(() -> window.root.lookup("#cost-map .input-choice"));
        Fx.run(box::requestFocus);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertEquals("Hot, GiB", axis());
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "9"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Hot, GiB", axis());
        var said = Fx.call(() -> Fx.texts(window.root.lookup("#cost-map .words-beside")));
        assertTrue(said.stream().anyMatch(text -> text.startsWith("Along Hot: ")), said.toString());
    }

    private String axis() {
        return Fx.call(() -> ((ChartViewer)
                        Fx.all(window.root.lookup("#cost-map .plot-surface"), child -> child instanceof ChartViewer)
                                .getFirst())
                .getChart()
                .getXYPlot()
                .getDomainAxis()
                .getLabel());
    }

    private Range across() {
        return Fx.call(() -> viewer().getChart().getXYPlot().getDomainAxis().getRange());
    }

    private ChartViewer viewer() {
        return (ChartViewer) Fx.all(node(".plot-surface"), child -> child instanceof ChartViewer)
                .getFirst();
    }

    private Node node(String selector) {
        return Fx.call(() -> window.root.lookup("#credits " + selector));
    }
}
