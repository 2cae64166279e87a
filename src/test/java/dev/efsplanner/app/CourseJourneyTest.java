package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.SideLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person who follows a workload through its week and its months.
@ExtendWith(Fx.class)
class CourseJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private PlannerWindow window;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            window = Windows.window(new Windows.Chosen(Optional.empty(), Optional.empty(), Optional.of(folder)));
            window.typed.replace(Presets.bundled("notebook-homes").orElseThrow());
            window.session.choose("regional-gp-bursting");
            stage = new Stage();
            // The headless screen is 1000 by 1000.
            stage.setScene(window.scene(1000, 860));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
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

    private JFreeChart chart(String view) {
        return ((ChartViewer) Fx.all(node(view, ".plot-surface"), child -> child instanceof ChartViewer)
                        .getFirst())
                .getChart();
    }

    private Node node(String view, String selector) {
        return Fx.call(() -> window.root.lookup(view + " " + selector));
    }
}
