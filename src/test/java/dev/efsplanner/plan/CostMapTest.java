package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.CostMap.Pick;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostMapTest {
    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// 100 GiB × $0.16 in one zone are $16, an eighth $2, eight times $128. 8 MiB/s are more than 100 GiB earn
    /// (4.88): Provisioned 8 MiB/s, of which 100/20 come with the storage, costs 3 × $6 more, with 12.5 GiB
    /// 7.375 × $6; 800 GiB earn 39 MiB/s.
    @Test
    void every_place_has_the_cheapest_that_meets_the_needs_there() {
        var map = of(Workloads.of(100, Workloads.steady(0, 1)), "traffic", "stored", "regional-gp-bursting");
        assertEquals(List.of(0.125, 1.0, 8.0), map.factors());
        assertEquals("""
                B $2.00 | B $2.00 | P $46.25
                B $16.00 | B $16.00 | P $34.00
                B $128.00 | B $128.00 | B $128.00
                """, cheapest(map));
        assertEquals("""
                $3.75 true | $3.75 true | $3.75 false
                $30.00 true | $30.00 true | $30.00 false
                $240.00 true | $240.00 true | $240.00 true
                """, looked(map));
        assertEquals(
                List.of("× 0.125", "× 1", "× 8"),
                IntStream.range(0, 3).mapToObj(map::acrossAt).toList());
    }

    @Test
    void what_it_comes_to_is_said() {
        var map = of(Workloads.of(100, Workloads.steady(0, 1)), "traffic", "$.storage.hotGiB", "regional-gp-bursting");
        assertEquals("""
                Now One Zone · General Purpose · Bursting is the cheapest that meets the needs without dummy data, at $16.00 a month.
                Cheapest over the whole map: Provisioned in 22.2 %, Bursting in 77.8 %.
                It costs $2.00 to $128.00 a month over the map.
                Along All traffic: Bursting from × 0.125, Provisioned from × 8.
                Along Hot: Bursting from 12.5 GiB.
                Regional · General Purpose · Bursting meets the needs in 77.8 % of the map.
                """, String.join("\n", map.sentences()) + "\n");
    }

    @Test
    void the_map_goes_from_an_eighth_to_eight_times_in_quarters_of_a_doubling() {
        var workload = Workloads.of(1, Workloads.steady(0, 0.1));
        var inputs = MapInput.of(workload);
        var row = planner.plan(workload).evaluations().getFirst().configuration();
        var map = CostMap.of(planner, workload, inputs.get(0), inputs.get(1), row);
        assertEquals(25, map.factors().size());
        assertEquals(625, map.cells().size());
        assertEquals(
                List.of(0.125, 0.5, 1.0, 8.0),
                List.of(0, 8, 12, 24).stream().map(map.factors()::get).toList());
        assertEquals(Math.pow(2, 0.25), map.factors().get(13), 1e-12);
    }

    @Test
    void the_middle_is_the_plans_own_recommendation() {
        var random = new SplittableRandom(31);
        for (int n = 0; n < Draws.of(40); n++) check(Workloads.random(random));
        for (var id : Draws.of(Presets.IDS))
            check(Presets.bundled(id).orElseThrow().workload());
    }

    private void check(Workload workload) {
        var plan = planner.plan(workload);
        for (var row : List.of(plan.evaluations().getFirst(), plan.evaluations().getLast())) {
            var inputs = MapInput.of(workload);
            var map = CostMap.of(planner, workload, inputs.getFirst(), inputs.getLast(), row.configuration(), 1);
            assertEquals(
                    plan.recommendation().evaluation().map(Pick::of), map.now().best(), workload::toString);
            assertEquals(Pick.of(row), map.now().row(), workload::toString);
        }
    }

    @Test
    void inputs_are_all_traffic_all_data_and_each_number_that_is_not_0() {
        assertEquals(
                List.of(
                        "All traffic, times now",
                        "All stored data, times now",
                        "Hot, GiB",
                        "Average file, KiB",
                        "Clients",
                        "Threads each",
                        "First balance, TiB",
                        "Write, MiB/s",
                        "Read size, KiB",
                        "Write size, KiB",
                        "Metadata reads"),
                MapInput.of(Workloads.of(100, Workloads.steady(0, 1))).stream()
                        .map(MapInput::heading)
                        .toList());
    }

    @Test
    void inputs_that_are_multiplied_together_keep_what_is_0_and_all_else() {
        var workload = Workloads.of(100, Workloads.steady(3, 0), Workloads.steady(0, 1));
        var twice = MapInput.of(workload, "traffic").orElseThrow().times(2, workload, workload);
        assertEquals(Workloads.of(100, Workloads.steady(6, 0), Workloads.steady(0, 2)), twice);
        assertEquals(workload, MapInput.of(workload, "traffic").orElseThrow().times(1, workload, workload));
        assertEquals(Optional.empty(), MapInput.of(workload, "$.storage.coldGiB"));
    }

    /// 100 GiB at $0.30 cost $30 however much all traffic and all data are multiplied.
    @Test
    void one_input_that_is_among_several_together_stands_where_its_own_axis_says() {
        for (var axes : List.of(List.of("stored", "$.storage.hotGiB"), List.of("$.storage.hotGiB", "stored"))) {
            var map = of(
                    Workloads.of(100, Workloads.steady(0, 0.1)),
                    axes.getFirst(),
                    axes.getLast(),
                    "regional-gp-bursting");
            var own = axes.getFirst().equals("stored")
                    ? List.of(map.cell(0, 1), map.cell(1, 1), map.cell(2, 1))
                    : List.of(map.cell(1, 0), map.cell(1, 1), map.cell(1, 2));
            assertEquals(
                    List.of("$30.00", "$30.00", "$30.00"),
                    own.stream()
                            .map(cell -> cell.row().monthly().orElseThrow().toString())
                            .toList());
        }
    }

    @Test
    void who_looks_on_hears_of_every_row_of_cells_and_may_call_it_off() {
        var heard = new StringBuilder();
        var watched = planner.watched(new Watch() {
            @Override
            public void reached(int done, int all, String step) {
                heard.append(done)
                        .append(" of ")
                        .append(all)
                        .append(": ")
                        .append(step)
                        .append('\n');
            }

            @Override
            public void mayGoOn() {
                if (heard.toString().contains("row 2")) throw new CancellationException();
            }
        });
        var workload = Workloads.of(100, Workloads.steady(0, 1));
        var inputs = MapInput.of(workload);
        var row = planner.plan(workload).evaluations().getFirst().configuration();
        assertThrows(
                CancellationException.class, () -> CostMap.of(watched, workload, inputs.get(0), inputs.get(1), row, 1));
        assertEquals("0 of 3: row 1 of 3\n1 of 3: row 2 of 3\n", heard.toString());
        assertTrue(row.impossible().isEmpty());
    }

    private CostMap of(Workload workload, String across, String up, String row) {
        return CostMap.of(
                planner,
                workload,
                MapInput.of(workload, across).orElseThrow(),
                MapInput.of(workload, up).orElseThrow(),
                planner.plan(workload).evaluation(row).orElseThrow().configuration(),
                1);
    }

    private static String cheapest(CostMap map) {
        return IntStream.range(0, map.factors().size())
                .mapToObj(y -> IntStream.range(0, map.factors().size())
                        .mapToObj(x -> map.cell(x, y))
                        .map(cell -> CheapestKind.of(cell).letter() + " "
                                + cell.best()
                                        .flatMap(Pick::monthly)
                                        .map(Money::toString)
                                        .orElse("–"))
                        .collect(Collectors.joining(" | ", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String looked(CostMap map) {
        return IntStream.range(0, map.factors().size())
                .mapToObj(y -> IntStream.range(0, map.factors().size())
                        .mapToObj(x -> map.cell(x, y).row())
                        .map(row -> row.monthly().map(Money::toString).orElse("–") + " " + row.fits())
                        .collect(Collectors.joining(" | ", "", "\n")))
                .collect(Collectors.joining());
    }
}
