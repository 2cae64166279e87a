package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.markers;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.Workloads;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/// Of the plan by hand: Bursting for $3.30 falls short, Elastic for $12.34 fits, both with 7,592.3 % of headroom.
class FrontierChartTest {
    private static final double HEADROOM = 100 * (1 / 0.013 - 1);

    private final Plan plan = HandPlan.steady();
    private final Evaluation bursting = plan.evaluations().get(1);

    @Test
    void every_row_with_a_price_is_a_mark_and_what_falls_short_has_a_shape_of_its_own() {
        var chart = linear();
        assertEquals(
                List.of(
                        "Front, all rows",
                        "Front, what fits",
                        "0 % headroom",
                        "Chosen",
                        "Recommended",
                        "Falls short",
                        "Fits"),
                legend(chart));
        var lines = plot(chart).getDataset();
        double end = 12.34 * 1.06;
        assertArrayEquals(new double[] {3.3, end}, x(lines, 0), 1e-9);
        assertArrayEquals(new double[] {12.34, end}, x(lines, 1), 1e-9);
        assertArrayEquals(new double[] {0, 0}, y(lines, 2), 1e-9);
        assertArrayEquals(new double[] {3.3}, x(lines, 3), 1e-9);
        assertArrayEquals(new double[] {12.34}, x(lines, 6), 1e-9);
        assertArrayEquals(new double[] {HEADROOM}, y(lines, 5), 1e-9);
        assertArrayEquals(new double[] {HEADROOM}, y(lines, 6), 1e-9);
        var renderer = plot(chart).getRenderer();
        assertFalse(renderer.getSeriesShape(5)
                .getBounds2D()
                .equals(renderer.getSeriesShape(6).getBounds2D()));
    }

    @Test
    void the_chosen_and_the_recommended_row_are_named_above_the_data() {
        assertEquals(
                List.of("Chosen: Bursting for $3.30", "Recommended: Elastic for $12.34"),
                markers(linear(), Layer.FOREGROUND).stream()
                        .map(Marker::getLabel)
                        .sorted()
                        .toList());
    }

    @Test
    void the_axes_carry_dollars_and_percent_in_equal_steps_or_in_equal_ratios() {
        var even = plot(linear());
        assertEquals(
                List.of("Cost a month, USD", "Headroom, %"),
                List.of(even.getDomainAxis().getLabel(), even.getRangeAxis().getLabel()));
        assertFalse(linear().isLogarithmic());
        var chart = chart(Scale.LOGARITHMIC);
        assertTrue(chart.isLogarithmic());
        assertTrue(plot(chart).getDomainAxis() instanceof LogAxis && plot(chart).getRangeAxis() instanceof LogAxis);
        assertArrayEquals(new double[] {1 / 0.013}, y(plot(chart).getDataset(), 5), 1e-9);
        assertEquals(List.of("Logarithmic scales"), notes(chart));
    }

    @Test
    void the_arrows_go_from_row_to_row_and_say_what_each_is() {
        var chart = linear();
        var screen = Drawn.screen(chart);
        var first = chart.readings().first(screen, Set.of()).orElseThrow();
        var next = chart.readings().next(screen, first, 1, 0, Set.of());
        assertEquals(
                List.of(
                        "Regional · General Purpose · Bursting; Cost $3.30 a month; Headroom 7,592 %; Verdict Falls"
                                + " short; On the front of all rows",
                        "Regional · General Purpose · Elastic; Cost $12.34 a month; Headroom 7,592 %; Verdict Fits;"
                                + " On the front of what meets the needs"),
                List.of(first.sentence(), next.sentence()));
        assertEquals(Optional.of("regional-gp-elastic"), next.key());
    }

    @Test
    void the_table_has_every_allowed_row() {
        assertEquals("""
                Configuration,"Cost, USD a month","Headroom, %",Verdict,On the front,Marked as\r
                Regional · General Purpose · Bursting,3.3,7592.307692,Falls short,of all rows,chosen\r
                Regional · General Purpose · Elastic,12.34,7592.307692,Fits,of what meets the needs,recommended\r
                """, linear().readings().table().csv());
    }

    @Test
    void rows_without_a_price_are_listed_and_not_drawn() {
        var none = new PriceList(Catalog.PRICES.date(), List.of(), Map.of());
        var unpriced = new Planner(Catalog.EDITION, none).plan(Workloads.of(100, steady(0, 1)));
        var chart = FrontierChart.of(unpriced, Frontier.of(unpriced), Optional.empty(), ChartStyle.dark());
        assertEquals("Nothing to draw: no price is known.", plot(chart).getNoDataMessage());
    }

    @Test
    void without_load_there_is_no_headroom_to_draw() {
        var idle = new Planner(Catalog.EDITION, Catalog.PRICES).plan(Workloads.of(100, steady(0, 0)));
        var chart = FrontierChart.of(idle, Frontier.of(idle), Optional.empty(), ChartStyle.dark());
        assertEquals("Nothing to draw: nothing loads any row.", plot(chart).getNoDataMessage());
    }

    /// A headroom of 0 % is 1 on the axis of ratios, of 900 % is 10.
    @Test
    void words_on_the_axis_of_ratios_are_those_of_headroom() {
        var axis = new HeadroomScale(true).axis(ChartStyle.light(), -0.5, 9);
        var chart = chart(Scale.LOGARITHMIC);
        plot(chart).setRangeAxis(axis);
        var area = Drawn.screen(chart).area();
        var on = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<?> ticks = axis.refreshTicks(on, new AxisState(), area, RectangleEdge.LEFT);
        var drawn = ticks.stream().map(Object::toString).toList();
        assertEquals(List.of("-50", "0", "100", "400", "900"), drawn);
    }

    private BufferedChart linear() {
        return chart(Scale.LINEAR);
    }

    private BufferedChart chart(Scale scale) {
        return FrontierChart.of(plan, Frontier.of(plan), Optional.of(bursting), ChartStyle.light(), scale);
    }

    /// The same row for ten times the money, one at the place of the Bursting row, and one that AWS does not allow.
    @Test
    void pinned_scenarios_are_marks_of_their_own_shape_and_those_without_a_place_are_told() {
        var dear = new Planner(Catalog.EDITION, Catalog.PRICES).plan(Workloads.of(1000, steady(0, 1)));
        var pinned = List.of(
                new Contender(
                        "“dear” (baseline)",
                        dear,
                        dear.evaluation("regional-gp-bursting").orElseThrow()),
                new Contender("“not so”", plan, plan.evaluations().get(2)),
                new Contender("“as it is”", plan, bursting));
        var chart = FrontierChart.of(
                plan, Frontier.of(plan), Optional.of(bursting), ChartStyle.light(), Scale.LINEAR, pinned);
        assertEquals(
                List.of(
                        "Front, all rows",
                        "Front, what fits",
                        "0 % headroom",
                        "Chosen",
                        "Recommended",
                        "“dear” (baseline)",
                        "“as it is”",
                        "Falls short",
                        "Fits"),
                legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {300}, x(lines, 5), 1e-9);
        assertArrayEquals(new double[] {3.3}, x(lines, 6), 1e-9);
        assertTrue(plot(chart).getDomainAxis().getRange().contains(300), "the axis holds it");
        var renderer = plot(chart).getRenderer();
        assertEquals(PinnedLines.shape(0), renderer.getSeriesShape(5));
        assertEquals(PinnedLines.shape(2), renderer.getSeriesShape(6), "by its place among all that are pinned");
        assertEquals(List.of("“not so” is not possible"), notes(chart));
        var screen = Drawn.screen(chart);
        assertEquals(
                "Regional · General Purpose · Bursting; Cost $3.30 a month; Headroom 7,592 %; Verdict Falls short; On"
                        + " the front of all rows; The same “as it is”, Regional · General Purpose · Bursting",
                chart.readings().first(screen, Set.of()).orElseThrow().sentence());
        var far = chart.readings()
                .nearest(screen, screen.x(300), screen.y(y(lines, 5)[0]), Set.of())
                .orElseThrow();
        assertEquals("“dear” (baseline), Regional · General Purpose · Bursting", far.place());
        assertEquals(Optional.empty(), far.key(), "it is none of the rows that can be chosen");
        assertEquals(
                List.of("“dear” (baseline), Regional · General Purpose · Bursting", "300.00", "pinned"),
                chart.readings().table().rows().stream()
                        .skip(2)
                        .findFirst()
                        .map(row -> List.of(
                                row.get(0).text(), row.get(1).text(), row.get(5).text()))
                        .orElseThrow());
        assertEquals(
                List.of(
                        "“not so” is not possible.",
                        "“as it is”, Regional · General Purpose · Bursting: $3.30 a month with 7,592 % of headroom; it"
                                + " falls short."),
                pinned.stream().skip(1).map(FrontierChart::describe).toList());
    }
}
