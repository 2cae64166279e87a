package dev.efsplanner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Fx;
import dev.efsplanner.ui.session.Appearance;
import dev.efsplanner.ui.session.CreditSpan;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts in the smallest window the pictures are made for, laid out without being shown, and used by their controls.
@ExtendWith(Fx.class)
class ChartLayoutTest {
    private final PlannerWindow window = Fx.call(ChartLayoutTest::laidOut);

    private static PlannerWindow laidOut() {
        var window = Windows.window();
        window.theme.appearanceProperty().set(Appearance.LIGHT);
        window.typed.replace(Presets.bundled("wordpress").orElseThrow());
        window.session.choose("regional-gp-bursting");
        window.scene(1280, 800);
        Fx.layOut(window.root);
        return window;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Credits",
                "Throughput",
                "Week by layer",
                "Outlook",
                "Break-even",
                "Cost vs headroom",
                "Sensitivity",
                "Cost map"
            })
    void no_label_of_a_chart_is_cut_off_and_all_tools_are_inside(String view) {
        Fx.run(() -> show(view));
        var cut = Fx.call(() -> Fx.all(
                        shown(),
                        node -> node instanceof ToggleButton
                                || node instanceof Label l && l.getStyleClass().contains("chart-title"))
                .stream()
                .map(node -> (Labeled) node)
                .filter(label -> label.isVisible() && label.getWidth() < label.prefWidth(-1) - 0.5)
                .map(label -> label.getText())
                .toList());
        assertEquals(List.of(), cut);
        var outside = Fx.call(() -> Fx.all(shown(), node -> node.getStyleClass().contains("chart-tool")).stream()
                .filter(node -> node.isVisible()
                        && node.localToScene(node.getLayoutBounds()).getMaxX() > 1280)
                .toList());
        assertEquals(List.of(), outside);
    }

    @Test
    void a_zoom_outlives_a_new_plan_and_is_given_up_when_the_axis_counts_other_days() {
        var lengths = Fx.call(() -> {
            show("Credits");
            press(KeyCode.PLUS);
            double near = length();
            window.typed.type(FieldPlace.of(WorkloadField.HOT), "4.5");
            Fx.layOut(window.root);
            double after = length();
            window.session.creditSpanProperty().set(CreditSpan.WEEK);
            Fx.layOut(window.root);
            return List.of(near, after, length());
        });
        assertEquals(
                List.of(20.0, 20.0, 7.0),
                lengths.stream().map(l -> Math.rint(l * 1e6) / 1e6).toList());
    }

    @Test
    void the_tools_zoom_and_only_then_can_the_whole_be_asked_for() {
        var states = Fx.call(() -> {
            show("Credits");
            boolean before = tool("whole").isDisabled();
            ((Button) tool("zoom-in")).fire();
            boolean zoomed = tool("whole").isDisabled();
            ((Button) tool("whole")).fire();
            return List.of(before, zoomed, tool("whole").isDisabled());
        });
        assertEquals(List.of(true, false, true), states);
        assertEquals(30, Fx.call(this::length), 1e-9);
    }

    @Test
    void costs_are_laid_out_linear_or_logarithmic_as_asked() {
        var axes = Fx.call(() -> {
            show("Break-even");
            var log = (ToggleButton) tool("log");
            boolean first = log.isSelected();
            log.fire();
            boolean then = viewer().getChart().getXYPlot().getRangeAxis() instanceof LogAxis;
            return Set.of(first, then);
        });
        assertEquals(Set.of(true, false), axes);
    }

    @Test
    void what_the_arrow_keys_read_is_spoken() {
        var spoken = Fx.call(() -> {
            show("Credits");
            press(KeyCode.RIGHT);
            return node(".plot-surface").getAccessibleText();
        });
        assertEquals("day 0 (2026-11-30); Balance 2.1 TiB; Cap 2.1 TiB", spoken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Credits",
                "Throughput",
                "Week by layer",
                "Outlook",
                "Break-even",
                "Cost vs headroom",
                "Sensitivity",
                "Cost map"
            })
    void every_chart_has_a_twin_with_units_in_its_headings(String view) {
        var headings = Fx.call(() -> {
            show(view);
            ((ToggleButton) tool("table")).fire();
            Fx.layOut(window.root);
            var table = (TableView<?>) node(".twin-table");
            assertTrue(table.isVisible() && !table.getItems().isEmpty(), view);
            return new TreeSet<>(table.getColumns().stream()
                    .map(column -> column.getText())
                    .skip(1)
                    .filter(heading ->
                            !heading.matches(".*, (TiB|MiB/s|%|USD a month)|Work waits|Verdict.*|On the front|Marked as"
                                    + "|Low|Now|High|Ends|.*, day|.*, times now|Cheapest that fits|Chosen row fits"))
                    .toList());
        });
        assertEquals(new TreeSet<>(), headings);
    }

    private void show(String view) {
        window.root.showView(view);
        Fx.layOut(window.root);
    }

    private void press(KeyCode key) {
        node(".plot-surface").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private double length() {
        return viewer().getChart().getXYPlot().getDomainAxis().getRange().getLength();
    }

    private ChartViewer viewer() {
        return (ChartViewer) Fx.all(node(".plot-surface"), child -> child instanceof ChartViewer)
                .getFirst();
    }

    private Node tool(String name) {
        return node(".chart-tool." + name);
    }

    private Node shown() {
        return Fx.all(
                        window.root.lookup("#views"),
                        node -> node.getStyleClass().contains("chart-view") && node.isVisible())
                .getFirst();
    }

    private Node node(String selector) {
        return shown().lookup(selector);
    }
}
