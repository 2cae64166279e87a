package dev.efsplanner.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.workload.Presets;
import java.awt.geom.Rectangle2D;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class SightTest {
    private final BufferedChart chart = credits(60);
    private final Projection screen = Drawn.screen(chart);

    private static BufferedChart credits(double days) {
        var plan = HandPlan.steady();
        return CreditChart.of(plan, plan.evaluations().get(1), ChartStyle.light(), days);
    }

    @Test
    void one_step_nearer_shows_two_thirds_with_the_same_place_under_the_mouse() {
        Sight.WHOLE.zoomed(chart, screen, screen.x(30), 0, 1).show(chart);
        assertAcross(10, 50);
        assertEquals(new Range(0, 2.1 * 1.12), up(chart));
    }

    @Test
    void steps_back_end_at_the_whole() {
        var near = Sight.WHOLE.zoomed(chart, screen, screen.x(10), 0, 2);
        near.show(chart);
        assertEquals(Sight.WHOLE, near.zoomed(chart, screen, screen.x(10), 0, -5));
    }

    @Test
    void a_frame_becomes_the_whole_picture() {
        Sight.WHOLE
                .onto(
                        chart,
                        screen,
                        new Rectangle2D.Double(
                                screen.x(20), screen.y(1.5), screen.x(40) - screen.x(20), screen.y(1) - screen.y(1.5)))
                .show(chart);
        assertAcross(20, 40);
        assertEquals(1, up(chart).getLowerBound(), 1e-9);
        assertEquals(1.5, up(chart).getUpperBound(), 1e-9);
    }

    @Test
    void dragging_stops_at_the_end_of_the_chart() {
        var near = Sight.WHOLE.zoomed(chart, screen, screen.x(30), 0, 1);
        near.show(chart);
        near.dragged(chart, screen, -1e6, 0).show(chart);
        assertAcross(20, 60);
        assertEquals(Sight.WHOLE, Sight.WHOLE.dragged(chart, screen, 50, 50));
    }

    @Test
    void nobody_comes_nearer_than_a_ten_thousandth() {
        var sight = Sight.WHOLE;
        for (int i = 0; i < 60; i++) {
            sight = sight.zoomed(chart, screen, screen.area().getCenterX(), 0, 1);
            sight.show(chart);
        }
        double length = chart.getXYPlot().getDomainAxis().getRange().getLength();
        assertTrue(length >= 60 * 1e-4 && length < 60 * 2e-4, "length " + length);
    }

    @Test
    void a_new_chart_is_seen_through_the_same_part_while_that_is_there() {
        var near = Sight.WHOLE.zoomed(chart, screen, screen.x(60), 0, 2);
        assertEquals(near, near.on(credits(60)));
        assertEquals(Sight.WHOLE, near.on(credits(30)));
        var other = HandPlan.steady().evaluations().get(1);
        assertEquals(Sight.WHOLE, near.on(ThroughputChart.ofWeek(other, ChartStyle.light())));
    }

    @Test
    void on_a_logarithmic_axis_equal_steps_are_equal_ratios() {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(Presets.bundled("ml-dataset").orElseThrow().workload());
        var costs = BreakEvenChart.overRatio(BreakEven.of(plan, FileSystemType.REGIONAL), ChartStyle.light());
        var on = Drawn.screen(costs);
        var whole = costs.getXYPlot().getDomainAxis().getRange();
        double middle = Math.sqrt(whole.getLowerBound() * whole.getUpperBound());
        Sight.WHOLE.zoomed(costs, on, on.x(middle), 0, 1).show(costs);
        var seen = costs.getXYPlot().getDomainAxis().getRange();
        assertEquals(middle, Math.sqrt(seen.getLowerBound() * seen.getUpperBound()), middle * 1e-6);
        assertEquals(
                Math.log(whole.getUpperBound() / whole.getLowerBound()) / 1.5,
                Math.log(seen.getUpperBound() / seen.getLowerBound()),
                1e-6);
    }

    private void assertAcross(double from, double to) {
        var seen = chart.getXYPlot().getDomainAxis().getRange();
        assertEquals(from, seen.getLowerBound(), 1e-9);
        assertEquals(to, seen.getUpperBound(), 1e-9);
    }

    private static Range up(BufferedChart chart) {
        return chart.getXYPlot().getRangeAxis().getRange();
    }
}
