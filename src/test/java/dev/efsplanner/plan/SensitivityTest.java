package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Range;
import dev.efsplanner.workload.Ranges;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final String BURSTING = "regional-gp-bursting";
    private static final String ELASTIC = "regional-gp-elastic";

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// 100 GiB × $0.30, and 1 MiB/s is 2,566.40625 GiB × $0.06 = $153.984375 a month. A fifth of either is $6.00
    /// and $30.80. A request of 819.2 KiB counts as 820, one of 1,228.8 as 1,229, so that a write size beside 1,024
    /// costs more on both sides: × 820/819.2 is $154.13, × 1,229/1,228.8 is $154.01.
    @Test
    void each_input_moves_the_cost_by_its_own_part_of_the_bill() {
        var found = of(Workloads.of(100, Workloads.steady(0, 1)), ELASTIC, 0.2);
        assertEquals("""
                Write: 0.8 MiB/s $153.19, 1.2 MiB/s $214.78, swing $61.59
                Hot: 80 GiB $177.98, 120 GiB $189.98, swing $12.00
                Write size: 819.2 KiB $184.13, 1,229 KiB $184.01, swing $0.15
                """, costs(found));
    }

    /// 11 GiB earn 0.5371 MiB/s, 3 MiB/s of reads and 0.3 of writes take 1.3: 2.1 TiB last 33.407 days. The others
    /// by the same division; the bucket holds 2.1 TiB, so that a larger first balance is no more.
    @Test
    void each_input_moves_the_day_on_which_credits_run_out() {
        var found = of(Workloads.of(11, Workloads.steady(3, 0.3)), BURSTING, 0.2);
        assertEquals("""
                Read: 2.4 MiB/s day 45.2, 3.6 MiB/s day 26.4
                Hot: 8.8 GiB day 29.2, 13.2 GiB day 38.8
                First balance: 1.68 TiB day 26.7, 2.52 TiB day 33.4
                Write: 0.24 MiB/s day 36.2, 0.36 MiB/s day 30.9
                """, dates(found));
    }

    /// At 40 GiB the file system earns 1.953 MiB/s, more than the 1.3 that is taken.
    @Test
    void a_range_is_moved_to_its_own_ends_and_never_is_one_of_them() {
        var workload =
                ranged(Workloads.of(11, Workloads.steady(3, 0.3)), Map.of(WorkloadField.HOT, new Range(8, 11, 40)));
        var found = of(workload, BURSTING, 0.1);
        var hot = found.byEmptyDate().getFirst();
        assertEquals(
                List.of("Hot", "true", "8.0", "40.0", "Infinity"),
                List.of(
                        hot.lever().label(),
                        Boolean.toString(hot.ranged()),
                        Double.toString(hot.low().value()),
                        Double.toString(hot.high().value()),
                        Double.toString(hot.emptySwingDays(found.now()))));
        assertEquals("""
                Hot: 8 GiB day 28, 40 GiB never
                Read: 2.7 MiB/s day 38.4, 3.3 MiB/s day 29.5
                """, dates(found).lines().limit(2).collect(Collectors.joining("\n")) + "\n");
        assertTrue(
                found.sentences().contains("With Hot at 40 GiB it fits."),
                found.sentences().toString());
    }

    @Test
    void what_it_comes_to_is_said() {
        var found = of(Workloads.of(11, Workloads.steady(3, 0.3)), BURSTING, 0.2);
        assertEquals("""
                Now Regional · General Purpose · Bursting costs $3.30 a month, and its credits run out on day 33.4.
                Cost: Hot at 8.8 GiB to 13.2 GiB makes it $2.64 to $3.96 a month.
                No effect on the cost: the 9 other inputs.
                Empty date: Read at 2.4 MiB/s to 3.6 MiB/s makes it day 45.2 to day 26.4.
                Empty date: Hot at 8.8 GiB to 13.2 GiB makes it day 29.2 to day 38.8.
                Empty date: First balance at 1.68 TiB to 2.52 TiB makes it day 26.7 to day 33.4.
                No effect on the empty date: Average file, Clients, Threads each, Read size, Write size, Metadata reads.
                """, String.join("\n", found.sentences()) + "\n");
    }

    @Test
    void whole_numbers_are_rounded_away_and_shares_end_at_one() {
        var plain = Workloads.of(100, Workloads.steady(0, 1));
        var workload = plain.withClients(new Clients(1, 3, Optional.empty(), true, 0.9));
        var ends = of(workload, ELASTIC, 0.2).moves().stream()
                .collect(Collectors.toMap(
                        move -> move.lever().label(),
                        move -> List.of(move.low().value(), move.high().value())));
        assertEquals(List.of(1.0, 2.0), ends.get("Clients"));
        assertEquals(List.of(2.0, 4.0), ends.get("Threads each"));
        assertEquals(0.72, ends.get("In other zones").getFirst(), 1e-12);
        assertEquals(1.0, ends.get("In other zones").getLast());
    }

    @Test
    void layers_are_told_apart_by_their_names() {
        var twice = Workloads.of(100, Workloads.steady(0, 1), Workloads.daily(9, 8, 2, 0));
        assertEquals(
                List.of("Write of “layer”", "Read of “layer”, 2", "Lasts of “layer”, 2"),
                Lever.of(twice).stream()
                        .filter(lever -> lever.path().matches("\\$\\.layers\\[.\\].*(Mibps|hours)"))
                        .map(Lever::label)
                        .toList());
    }

    @Test
    void a_row_that_is_not_possible_is_not_moved_by_anything() {
        var found = of(Workloads.of(100, Workloads.steady(0, 1)), "onezone-maxio-elastic", 0.2);
        assertEquals(List.of(), found.byCost());
        assertEquals(List.of(), found.byEmptyDate());
        assertTrue(found.sentences().getFirst().startsWith("One Zone · Max I/O · Elastic is not possible: "));
    }

    @Test
    void more_than_nine_tenths_are_refused() {
        var workload = Workloads.of(100, Workloads.steady(0, 1));
        assertThrows(IllegalArgumentException.class, () -> of(workload, ELASTIC, 0.91));
    }

    @Test
    void moved_by_nothing_nothing_moves_and_the_row_is_the_plans() {
        var random = new SplittableRandom(23);
        for (int n = 0; n < Draws.of(60); n++) {
            var workload = Workloads.random(random);
            for (var row : planner.plan(workload).evaluations()) {
                if (row.outcome().isEmpty()) continue;
                var found = Sensitivity.of(planner, workload, row.configuration(), 0);
                assertEquals(told(row), told(found.now()));
                for (var move : found.moves()) {
                    assertEquals(
                            told(row),
                            told(move.low().row()),
                            () -> move.lever().label() + " of " + workload);
                    assertEquals(
                            told(row),
                            told(move.high().row()),
                            () -> move.lever().label() + " of " + workload);
                }
                assertEquals(List.of(), found.byCost());
                assertEquals(List.of(), found.byEmptyDate());
            }
        }
    }

    @Test
    void every_number_of_every_preset_can_be_turned_and_turned_back() {
        for (var id : Presets.IDS) {
            var workload = Presets.bundled(id).orElseThrow().workload();
            for (var lever : Lever.of(workload)) {
                double now = lever.now(workload);
                double more = lever.times(1.5, workload);
                var turned = lever.dial().at(workload, more);
                assertEquals(more, lever.now(turned), lever.label());
                assertEquals(workload, lever.dial().at(turned, now), id + " " + lever.label());
            }
        }
    }

    @Test
    void who_looks_on_hears_of_every_input_and_may_call_it_off() {
        var workload = Workloads.of(DataSize.ofGib(100).gib(), Workloads.steady(0, 1));
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
                if (done == 2) throw new CancellationException();
            }

            @Override
            public void mayGoOn() {}
        });
        var row = planner.plan(workload).evaluation(ELASTIC).orElseThrow().configuration();
        assertThrows(CancellationException.class, () -> Sensitivity.of(watched, workload, row, 0.2));
        assertEquals("0 of 9: Hot\n1 of 9: Average file\n2 of 9: Clients\n", heard.toString());
    }

    private static List<Object> told(Evaluation row) {
        return List.of(
                row.configuration(),
                row.verdict(),
                row.outcome().orElseThrow().utilisations(),
                Rows.monthly(row),
                Sensitivity.emptyDays(row));
    }

    private Sensitivity of(Workload workload, String row, double by) {
        var configuration = planner.plan(workload).evaluation(row).orElseThrow().configuration();
        return Sensitivity.of(planner, workload, configuration, by);
    }

    private static Workload ranged(Workload of, Map<WorkloadField, Range> ranges) {
        return new Workload(
                of.name(),
                of.region(),
                of.storage(),
                of.clients(),
                of.layers(),
                of.needs(),
                of.choices(),
                of.startingCredit(),
                of.horizonDays(),
                of.trafficGrowthPercent(),
                of.fileTask(),
                new Ranges(ranges, List.of()),
                of.export());
    }

    private static String costs(Sensitivity found) {
        return found.byCost().stream()
                .map(move -> ends(
                                move,
                                move.low().monthly().map(Money::toString).orElse("–"),
                                move.high().monthly().map(Money::toString).orElse("–"))
                        + ", swing " + move.costSwing(found.now()).orElseThrow() + "\n")
                .collect(Collectors.joining());
    }

    private static String dates(Sensitivity found) {
        return found.byEmptyDate().stream()
                .map(move -> ends(
                                move,
                                RangeCell.day(move.low().emptyDays()),
                                RangeCell.day(move.high().emptyDays()))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String ends(Move move, String low, String high) {
        return move.lever().label() + ": " + move.lever().shown(move.low().value()) + " " + low + ", "
                + move.lever().shown(move.high().value()) + " " + high;
    }
}
