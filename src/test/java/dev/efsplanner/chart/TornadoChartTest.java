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
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.PinnedSensitivity;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;

class TornadoChartTest {
    private static final String BURSTING = "regional-gp-bursting";

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);
    private final Workload small = Workloads.of(11, steady(3, 0.3));

    /// 11 GiB × $0.30 are $3.30; a fifth less and more are $2.64 and $3.96.
    @Test
    void bars_go_from_what_stands_to_either_end_and_the_longest_is_on_top() {
        var chart = TornadoChart.ofCost(of(small, BURSTING), ChartStyle.light());
        assertEquals(List.of("Input at its low end", "Input at its high end"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(new double[] {3.3, 2.64, 2.64}, x(lines, 0), 1e-9);
        assertArrayEquals(new double[] {0.17, 0.17, Double.NaN}, y(lines, 0), 1e-9);
        assertArrayEquals(new double[] {3.3, 3.96, 3.96}, x(lines, 1), 1e-9);
        assertEquals(
                List.of("now $3.30 a month"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
        assertEquals(List.of("Each input alone, 20 % down and up"), notes(chart));
    }

    /// Days by 2.1 TiB divided by what is missing; see the test of the model.
    @Test
    void the_empty_date_has_the_bars_of_what_moves_it() {
        var chart = TornadoChart.ofEmptyDate(of(small, BURSTING), ChartStyle.dark());
        var lines = plot(chart).getDataset();
        assertEquals(4 * 3, lines.getItemCount(0));
        assertEquals(45.28, x(lines, 0)[1], 0.01);
        assertEquals(3.17, y(lines, 0)[0], 1e-9);
        assertEquals("Days until credits run out", plot(chart).getDomainAxis().getLabel());
        assertEquals(
                List.of("now day 33.4"),
                markers(chart, Layer.FOREGROUND).stream().map(Marker::getLabel).toList());
    }

    /// 18 GiB earn 0.8789 MiB/s of the 1 that is taken, 21.6 earn 1.0547: then credits never run out.
    @Test
    void never_stands_at_the_edge_beyond_the_horizon() {
        var found = of(Workloads.of(18, steady(0, 1)).withHorizonDays(1000), BURSTING);
        var chart = TornadoChart.ofEmptyDate(found, ChartStyle.light());
        double edge = plot(chart).getDomainAxis().getUpperBound();
        assertEquals(1120, edge, 1e-9);
        assertEquals(edge, x(plot(chart).getDataset(), 1)[4], 1e-9);
        assertEquals(
                List.of("horizon of 1,000 days; never is beyond", "now day 210.4"),
                markers(chart, Layer.FOREGROUND).stream()
                        .map(Marker::getLabel)
                        .sorted()
                        .toList());
        var screen = Drawn.screen(chart);
        assertTrue(chart.readings()
                .nearest(screen, screen.x(edge), screen.y(0.83), Set.of())
                .orElseThrow()
                .sentence()
                .contains("Credits run out never"));
    }

    @Test
    void every_end_is_read_with_what_it_comes_to() {
        var chart = TornadoChart.ofCost(of(small, BURSTING), ChartStyle.light());
        var screen = Drawn.screen(chart);
        var first = chart.readings().first(screen, Set.of()).orElseThrow();
        assertEquals(
                "Hot at 8.8 GiB; Cost $2.64 a month; Now $3.30 a month at 11 GiB; Verdict Falls short",
                first.sentence());
        assertEquals(
                "Hot at 13.2 GiB; Cost $3.96 a month; Now $3.30 a month at 11 GiB; Verdict Falls short",
                chart.readings().next(screen, first, 1, 0, Set.of()).sentence());
    }

    /// 22 GiB at $0.30 are $6.60, a fifth less and more $5.28 and $7.92.
    @Test
    void pinned_scenarios_have_thin_lines_beside_the_bars_and_stand_upright_where_they_are_now() {
        var pinned = List.of(
                new PinnedSensitivity("“twice” (baseline)", of(Workloads.of(22, steady(3, 0.3)), BURSTING)),
                new PinnedSensitivity("“not so”", of(small, "onezone-maxio-bursting")));
        var chart = TornadoChart.ofCost(of(small, BURSTING), ChartStyle.light(), Scale.LINEAR, pinned);
        assertEquals(List.of("Input at its low end", "Input at its high end", "“twice” (baseline)"), legend(chart));
        var lines = plot(chart).getDataset();
        assertArrayEquals(
                new double[] {6.6, 6.6, 6.6, 5.28, 5.28, 5.28, 5.28, 7.92, 7.92, 7.92, 7.92, 7.92}, x(lines, 2), 1e-9);
        assertEquals(0.26, y(lines, 0)[0], 1e-9);
        assertEquals(0, y(lines, 1)[0], 1e-9);
        assertArrayEquals(new double[] {-0.5, 0.5, Double.NaN}, Arrays.copyOf(y(lines, 2), 3), 1e-9);
        assertEquals(-0.26, y(lines, 2)[6], 1e-9);
        assertTrue(plot(chart).getDomainAxis().getRange().contains(7.92));
        assertEquals(Strokes.pinned(0), plot(chart).getRenderer().getSeriesStroke(2));
        assertEquals(List.of("Each input alone, 20 % down and up", "“not so” is not possible"), notes(chart));
        var screen = Drawn.screen(chart);
        assertEquals(
                "“twice” (baseline), Hot at 26.4 GiB; Cost $7.92 a month; Now $6.60 a month at 22 GiB; Verdict Fits",
                chart.readings()
                        .nearest(screen, screen.x(7.92), screen.y(-0.26), Set.of())
                        .orElseThrow()
                        .sentence());
        var table = chart.readings().table();
        assertEquals(
                List.of(
                        "“twice” (baseline): cost at low, USD a month",
                        "“twice” (baseline): cost at high, USD a month"),
                table.columns().subList(11, 13));
        assertEquals(
                List.of("5.28", "7.92"),
                table.rows().getFirst().subList(11, 13).stream()
                        .map(ChartTable.Cell::text)
                        .toList());
        assertEquals(
                "“twice” (baseline): now Regional · General Purpose · Bursting costs $6.60 a month, and its credits run"
                        + " out on day 112.8.",
                TornadoChart.describe(pinned.getFirst()));
    }

    @Test
    void a_pinned_scenario_without_an_input_has_no_line_there_and_without_credits_none_at_all() {
        var elastic = new PinnedSensitivity("“free”", of(small, "regional-gp-elastic"));
        var writes = new PinnedSensitivity("“writes”", of(Workloads.of(11, steady(0, 1)), BURSTING));
        var chart = TornadoChart.ofEmptyDate(
                of(small, BURSTING), ChartStyle.dark(), Scale.LINEAR, List.of(elastic, writes));
        assertEquals(List.of("Each input alone, 20 % down and up", "“free” has no burst credits"), notes(chart));
        assertEquals(3 + 3 * 9, plot(chart).getDataset().getItemCount(2), "all inputs but Read");
        assertEquals(
                PinnedLines.colour(ChartStyle.dark(), 1),
                plot(chart).getRenderer().getSeriesPaint(2));
        assertEquals(
                List.of("–", "–"),
                chart.readings().table().rows().getFirst().subList(11, 13).stream()
                        .map(ChartTable.Cell::text)
                        .toList());
    }

    @Test
    void the_table_has_every_input_and_those_with_an_effect_first() {
        var table = TornadoChart.ofEmptyDate(of(small, BURSTING), ChartStyle.light())
                .readings()
                .table();
        assertEquals(
                List.of("Read", "Hot", "First balance", "Write"),
                table.rows().stream().limit(4).map(row -> row.getFirst().text()).toList());
        assertEquals(10, table.rows().size());
        assertEquals(
                "Hot,8.8,11,13.2,2.64,3.96,29.28",
                table.csv().lines().skip(2).findFirst().orElseThrow().substring(0, 31));
    }

    @Test
    void costs_are_laid_out_in_equal_ratios_where_that_is_asked_for() {
        var chart = TornadoChart.ofCost(of(small, BURSTING), ChartStyle.light(), Scale.LOGARITHMIC);
        assertTrue(plot(chart).getDomainAxis() instanceof LogAxis);
        assertTrue(chart.isLogarithmic());
    }

    @Test
    void where_there_is_nothing_to_draw_the_chart_says_why() {
        var none = new Planner(Catalog.EDITION, new PriceList(Catalog.PRICES.date(), List.of(), Map.of()));
        assertEquals(
                List.of(
                        "Regional · General Purpose · Elastic has no burst credits.",
                        "Nothing to draw: a price is missing.",
                        "One Zone · Max I/O · Bursting is not possible: Max I/O is not available on One Zone file"
                                + " systems: they always use General Purpose mode."),
                List.of(
                        words(TornadoChart.ofEmptyDate(of(small, "regional-gp-elastic"), ChartStyle.light())),
                        words(TornadoChart.ofCost(of(none, small, BURSTING), ChartStyle.light())),
                        words(TornadoChart.ofCost(of(small, "onezone-maxio-bursting"), ChartStyle.light()))));
    }

    private static String words(BufferedChart chart) {
        return plot(chart).getNoDataMessage();
    }

    private Sensitivity of(Workload workload, String id) {
        return of(planner, workload, id);
    }

    private static Sensitivity of(Planner planner, Workload workload, String id) {
        var row = planner.plan(workload).evaluation(id).orElseThrow().configuration();
        return Sensitivity.of(planner, workload, row, 0.2);
    }
}
