package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.chart.BufferedChart;
import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.WorkloadField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A person who follows a workload through its week and its months.
class CourseJourneyTest extends Journey {
    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        open(folder, "notebook-homes", "regional-gp-bursting");
    }

    @Test
    void the_week_is_looked_at_by_layer_one_is_hidden_and_the_numbers_are_saved() throws IOException {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Fx.call(() -> window.root.lookup("#week-by-layer").isVisible()));
        assertEquals(
                "At the fullest moment, Wed 14:00, the layers are metered 186.8 MiB/s together: workshop 178.3, working"
                        + " hours 7.936, open notebooks 0.6167.",
                Fx.call(() -> ((Label) window.root.lookup("#layers-note")).getText()));
        assertEquals(
                List.of("open notebooks", "working hours", "workshop", "All layers", "Permitted"),
                Fx.call(() -> Fx.texts(node("#week-by-layer", ".chart-legend"))));
        robot.clickOn(node("#week-by-layer", ".chip"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(false, true),
                Fx.call(() -> List.of(
                        chart("#week-by-layer").getXYPlot().getRenderer().isSeriesVisible(0),
                        chart("#week-by-layer").getXYPlot().getRenderer().isSeriesVisible(1))));
        Fx.run(() -> window.typed.add(SideLoad.BACKUP));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                Fx.call(() -> Fx.texts(node("#week-by-layer", ".chart-legend"))).contains("full backup, weekly"));
        robot.clickOn(node("#week-by-layer", ".chart-tool.save")).clickOn("Save the numbers as CSV…");
        WaitForAsyncUtils.waitForFxEvents();
        var csv = Files.readString(folder.resolve("Week-by-layer-Regional-General-Purpose-Bursting.csv"));
        assertTrue(
                csv.startsWith("\"Weekday and time, week 1\",\"open notebooks, MiB/s\",\"working hours, MiB/s\","),
                csv);
    }

    @Test
    void a_pinned_scenario_is_seen_beside_the_workload_of_now_in_credits_and_costs_until_it_is_switched_off() {
        assertFalse(node("#credits", ".pinned-switch").isVisible(), "nothing is pinned");
        var alone = Fx.call(() -> Fx.texts(node("#credits", ".chart-legend")));
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "80"));
        WaitForAsyncUtils.waitForFxEvents();
        var name = "“Notebook home directories” (baseline)";
        var both = Fx.call(() -> Fx.texts(node("#credits", ".chart-legend")));
        assertEquals(name, both.getFirst());
        assertEquals(alone, both.subList(1, both.size()));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Fx.call(() -> Fx.texts(node("#outlook", ".chart-legend"))).contains(name));
        robot.clickOn(node("#outlook", ".pinned-switch"));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Fx.call(() -> Fx.texts(node("#outlook", ".chart-legend"))).contains(name));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(alone, Fx.call(() -> Fx.texts(node("#credits", ".chart-legend"))));
        Fx.run(() -> window.scenarios.removeAll());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(Fx.call(() -> node("#credits", ".pinned-switch").isVisible()));
    }

    @Test
    void a_pinned_scenario_is_in_the_other_charts_too_in_legend_table_and_description() {
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> window.typed.type(FieldPlace.of(WorkloadField.HOT), "80"));
        WaitForAsyncUtils.waitForFxEvents();
        var name = "“Notebook home directories” (baseline)";
        var views = List.of(
                Map.entry("Throughput", "#throughput"),
                Map.entry("Week by layer", "#week-by-layer"),
                Map.entry("Break-even", "#break-even"),
                Map.entry("Cost vs headroom", "#frontier"),
                Map.entry("Sensitivity", "#sensitivity"));
        for (var view : views) {
            show(view.getKey());
            assertTrue(legend(view.getValue()).contains(name), view.getKey());
            var table = Fx.call(() ->
                    ((BufferedChart) chart(view.getValue())).readings().table().csv());
            assertTrue(table.contains(name), view.getKey() + " lists it: " + table);
            var said = Fx.call(() -> node(view.getValue(), ".plot-surface").getAccessibleText());
            assertEquals(2, said.split(Pattern.quote(name), -1).length, view.getKey() + " says it once: " + said);
        }
        robot.clickOn(node("#sensitivity", ".pinned-switch"));
        WaitForAsyncUtils.waitForFxEvents();
        for (var view : views) {
            show(view.getKey());
            assertFalse(legend(view.getValue()).contains(name), view.getKey());
            assertFalse(Fx.call(() -> node(view.getValue(), ".plot-surface").getAccessibleText())
                    .contains(name));
        }
    }

    private void show(String title) {
        Fx.run(() -> window.root.showView(title));
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(() -> Fx.layOut(window.root));
    }

    private List<String> legend(String view) {
        return Fx.call(() -> Fx.texts(node(view, ".chart-legend")));
    }

    @Test
    void the_letters_of_charts_grow_with_the_window_and_saved_pictures_keep_the_usual_ones() throws IOException {
        var left = Fx.call(this::leftOfTheData);
        assertEquals(List.of(12, 11), Fx.call(this::letters));
        robot.press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(11, 10), Fx.call(this::letters));
        for (var percent : Map.of(125, List.of(15, 14), 150, List.of(18, 17), 200, List.of(24, 22))
                .entrySet()) {
            Fx.run(() -> window.theme.zoom().set(percent.getKey()));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(percent.getValue(), Fx.call(this::letters), percent.getKey() + " %");
        }
        Fx.run(() -> window.theme.zoom().set(200));
        WaitForAsyncUtils.waitForFxEvents();
        double larger = Fx.call(this::leftOfTheData);
        assertTrue(larger > 1.4 * left, "what stands beside the axis takes more room: " + left + ", " + larger);
        Fx.run(() -> ((MenuButton) node("#credits", ".chart-tool.save"))
                .getItems()
                .getFirst()
                .fire());
        var svg = Files.readString(folder.resolve("Burst-credits-Regional-General-Purpose-Bursting.svg"));
        assertTrue(svg.contains("font-size=\"11px\"") && !svg.contains("font-size=\"22px\""), svg.substring(0, 2000));
    }

    private List<Integer> letters() {
        var axis = chart("#credits").getXYPlot().getDomainAxis();
        return List.of(axis.getLabelFont().getSize(), axis.getTickLabelFont().getSize());
    }

    private double leftOfTheData() {
        Fx.layOut(window.root);
        return viewer("#credits").getRenderingInfo().getPlotInfo().getDataArea().getMinX();
    }

    private JFreeChart chart(String view) {
        return viewer(view).getChart();
    }

    private ChartViewer viewer(String view) {
        return (ChartViewer) Fx.all(node(view, ".plot-surface"), child -> child instanceof ChartViewer)
                .getFirst();
    }

    private Node node(String view, String selector) {
        return Fx.call(() -> window.root.lookup(view + " " + selector));
    }
}
