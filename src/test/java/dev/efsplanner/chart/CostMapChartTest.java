package dev.efsplanner.chart;

import static dev.efsplanner.chart.Drawn.legend;
import static dev.efsplanner.chart.Drawn.notes;
import static dev.efsplanner.chart.Drawn.plot;
import static dev.efsplanner.chart.Drawn.x;
import static dev.efsplanner.chart.Drawn.y;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.CheapestKind;
import dev.efsplanner.plan.CostMap;
import dev.efsplanner.plan.MapInput;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// 100 GiB with 1 MiB/s of writes, traffic across and stored data upwards: Bursting nearly everywhere, Provisioned
/// where there is much traffic and little data.
class CostMapChartTest {
    private static final CostMap MAP = map();

    private final BufferedChart chart = CostMapChart.of(MAP, ChartStyle.light());

    private static CostMap map() {
        var planner = new Planner(Catalog.EDITION, Catalog.PRICES);
        var workload = Workloads.of(100, steady(0, 1));
        var inputs = MapInput.of(workload);
        var row = planner.plan(workload)
                .evaluation("regional-gp-bursting")
                .orElseThrow()
                .configuration();
        return CostMap.of(planner, workload, inputs.get(0), inputs.get(2), row);
    }

    @Test
    void each_kind_has_its_cells_and_the_workload_is_marked_in_the_middle() {
        assertEquals(
                List.of("Provisioned (P)", "Bursting (B)", "Border of where the chosen row fits", "This workload"),
                legend(chart));
        var cells = plot(chart).getDataset();
        assertEquals(625, cells.getItemCount(0) + cells.getItemCount(1));
        assertEquals(
                MAP.cells().stream()
                        .filter(cell -> CheapestKind.of(cell) == CheapestKind.PROVISIONED)
                        .count(),
                cells.getItemCount(0));
        assertArrayEquals(new double[] {12}, x(cells, 3), 0);
        assertArrayEquals(new double[] {12}, y(cells, 3), 0);
        assertEquals(
                List.of("625 plans, from an eighth to eight times", "stronger tint, dearer: $2.00 to $128.00 a month"),
                notes(chart));
    }

    @Test
    void the_axes_say_what_is_varied_and_where() {
        var plot = plot(chart);
        assertEquals(
                List.of("All traffic, times now", "Hot, GiB"),
                List.of(plot.getDomainAxis().getLabel(), plot.getRangeAxis().getLabel()));
        assertEquals(
                List.of("× 0.125", "× 1", "× 8"),
                List.of(0, 12, 24).stream()
                        .map(at -> plot.getDomainAxis()
                                .getStandardTickUnits()
                                .getCeilingTickUnit(4)
                                .valueToString(at))
                        .toList());
        assertEquals(
                "12.5",
                plot.getRangeAxis().getStandardTickUnits().getCeilingTickUnit(4).valueToString(0));
    }

    @Test
    void the_border_runs_between_cells_where_the_chosen_row_fits_and_where_it_does_not() {
        var cells = plot(chart).getDataset();
        long edges = IntStream.range(0, 25)
                .flatMap(y -> IntStream.range(0, 25)
                        .map(x -> (x < 24 && differ(x, y, x + 1, y) ? 1 : 0)
                                + (y < 24 && differ(x, y, x, y + 1) ? 1 : 0)))
                .sum();
        assertTrue(edges > 0);
        assertEquals(3 * edges, cells.getItemCount(2));
    }

    private static boolean differ(int x, int y, int otherX, int otherY) {
        return MAP.cell(x, y).row().fits() != MAP.cell(otherX, otherY).row().fits();
    }

    @Test
    void a_cell_is_read_with_both_inputs_the_cheapest_and_the_chosen_row() {
        var screen = Drawn.screen(chart);
        assertEquals(
                "All traffic × 1, hot 100 GiB; Cheapest One Zone · General Purpose · Bursting; Cost $16.00 a month;"
                        + " Chosen row $30.00, fits",
                chart.readings()
                        .nearest(screen, screen.x(12), screen.y(12), Set.of())
                        .orElseThrow()
                        .sentence());
        assertEquals(
                "All traffic × 8, hot 12.5 GiB; Cheapest One Zone · General Purpose · Provisioned; Cost $46.25 a month;"
                        + " Chosen row $3.75, does not fit",
                chart.readings()
                        .nearest(screen, screen.x(24), screen.y(0), Set.of())
                        .orElseThrow()
                        .sentence());
    }

    @Test
    void the_table_has_every_cell() {
        var table = chart.readings().table();
        assertEquals(625, table.rows().size());
        assertEquals("""
                "All traffic, times now","Hot, GiB",Cheapest that fits,"Cost, USD a month","Chosen row, USD a month",Chosen row fits
                0.125,12.5,One Zone · General Purpose · Bursting,2,3.75,yes
                """, String.join("\n", table.csv().lines().limit(2).toList()) + "\n");
    }

    /// $2 to $128 are six doublings, $16 three of them.
    @Test
    void a_cell_is_tinted_the_stronger_the_more_the_cheapest_costs_there() {
        var heat = new CostHeat(MAP.costs());
        assertEquals(0, heat.share(MAP.cell(0, 0).best()), 1e-9);
        assertEquals(0.5, heat.share(MAP.now().best()), 1e-9);
        assertEquals(1, heat.share(MAP.cell(0, 24).best()), 1e-9);
        assertEquals(0.5, heat.share(Optional.empty()));
        assertEquals("everywhere $5.00 a month", new CostHeat(List.of(Money.ofUsd("5"))).note());
    }

    @Test
    void kinds_differ_in_more_than_their_colour() {
        for (int height : List.of(240, 480)) {
            var svg = ChartImage.svg(chart, 2 * height, height, CostMapChart.describe(MAP));
            assertTrue(svg.contains(">P<") && svg.contains(">B<"), "letters in the cells at " + height);
        }
    }
}
