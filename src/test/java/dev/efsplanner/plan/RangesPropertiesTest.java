package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Axis;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What must hold for every workload with ranges.
class RangesPropertiesTest {
    private static final int DRAWS = Draws.of(80);
    private static final Set<WorkloadField> RANGED = Set.of(
            WorkloadField.HOT,
            WorkloadField.READ,
            WorkloadField.WRITE,
            WorkloadField.READ_SIZE,
            WorkloadField.WRITE_SIZE,
            WorkloadField.METADATA_OPS,
            WorkloadField.METADATA_READS);

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    private static void forRandomWorkloads(long seed, Consumer<Workload> holds) {
        var random = new SplittableRandom(seed);
        for (int n = 0; n < DRAWS; n++) {
            var likely = Workloads.random(random);
            if (likely.layers().stream()
                    .allMatch(l -> l.read().mibps() + l.write().mibps() + l.metadataOpsPerSecond() == 0)) continue;
            double low = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            holds.accept(Ranged.of(likely, RANGED, low, 1 + 3 * random.nextDouble()));
        }
    }

    @Test
    void each_scenario_is_the_plan_of_its_own_workload() {
        forRandomWorkloads(31, workload -> {
            var plan = planner.plan(workload);
            for (var scenario : Scenario.of(workload.ranges())) {
                var own = planner.plan(workload.at(scenario));
                for (var row : plan.evaluations()) {
                    if (row.configuration().padding().gib() > 0 || row.spread().isEmpty()) continue;
                    var there = own.evaluation(row.id()).orElseThrow();
                    var prospect = at(row, scenario);
                    assertEquals(there.verdict(), prospect.evaluation().verdict());
                    assertEquals(monthly(there), monthly(prospect.evaluation()));
                }
            }
        });
    }

    @Test
    void the_likely_figures_are_those_of_the_plan_without_ranges_and_lie_within_their_reach() {
        forRandomWorkloads(32, workload -> {
            var likely = planner.plan(workload.at(Scenario.all(Level.LIKELY)));
            for (var row : planner.plan(workload).evaluations()) {
                var plain = likely.evaluation(row.id()).orElseThrow();
                assertEquals(plain.verdict(), row.verdict());
                assertEquals(monthly(plain), monthly(row));
                row.spread().ifPresent(spread -> {
                    assertEquals(monthly(plain), spread.monthlyCost().map(Extent::likely));
                    spread.monthlyCost().ifPresent(RangesPropertiesTest::assertWithin);
                    assertWithin(spread.headroom());
                    assertWithin(spread.peakUtilisation());
                    spread.provisioned().ifPresent(RangesPropertiesTest::assertWithin);
                });
            }
        });
    }

    @Test
    void a_row_that_serves_high_traffic_serves_likely_traffic_and_low() {
        forRandomWorkloads(33, workload -> {
            for (var row : planner.plan(workload).evaluations()) {
                row.spread().ifPresent(spread -> {
                    for (var storage : Level.values()) {
                        boolean low = fits(row, Level.LOW, storage);
                        boolean likely = fits(row, Level.LIKELY, storage);
                        boolean high = fits(row, Level.HIGH, storage);
                        assertTrue((!high || likely) && (!likely || low), () -> row.id() + " of " + workload);
                    }
                });
            }
        });
    }

    @Test
    void regret_is_what_a_row_costs_more_than_the_cheapest_that_fits_in_the_same_scenario() {
        forRandomWorkloads(34, workload -> {
            var plan = planner.plan(workload);
            for (var best : plan.scenarios()) {
                Map<Boolean, Money> cheapest = new HashMap<>();
                for (var row : plan.evaluations()) {
                    if (row.spread().isEmpty() || !at(row, best.scenario()).fits()) continue;
                    var there = at(row, best.scenario()).evaluation();
                    monthly(there)
                            .ifPresent(usd -> cheapest.merge(
                                    there.configuration().padding().gib() > 0,
                                    usd,
                                    (a, b) -> a.compareTo(b) < 0 ? a : b));
                }
                var yardstick =
                        Optional.ofNullable(cheapest.get(false)).or(() -> Optional.ofNullable(cheapest.get(true)));
                assertEquals(
                        yardstick.map(Money::cents),
                        best.evaluation().flatMap(RangesPropertiesTest::monthly).map(Money::cents));
                for (var row : plan.evaluations()) {
                    if (row.spread().isEmpty()) continue;
                    var prospect = at(row, best.scenario());
                    assertEquals(
                            prospect.fits() && monthly(prospect.evaluation()).isPresent(),
                            prospect.regret().isPresent());
                    prospect.regret().ifPresent(regret -> {
                        var more = monthly(prospect.evaluation()).orElseThrow().minus(yardstick.orElseThrow());
                        assertEquals(0, regret.compareTo(more.compareTo(Money.ZERO) < 0 ? Money.ZERO : more));
                    });
                }
                best.row().ifPresent(row -> assertTrue(at(row, best.scenario()).isBest()));
            }
        });
    }

    @Test
    void rows_are_in_the_order_of_the_weight_they_fall_short_in_and_then_of_their_largest_regret() {
        forRandomWorkloads(35, workload -> {
            var rows = planner.plan(workload).evaluations().stream()
                    .filter(row -> row.spread().isPresent())
                    .toList();
            var sorted = rows.stream()
                    .sorted(Comparator.comparing((Evaluation row) ->
                                    -row.spread().orElseThrow().fitsWeight())
                            .thenComparing(row -> row.configuration().padding().gib() > 0)
                            .thenComparing(row -> row.spread()
                                    .orElseThrow()
                                    .worst()
                                    .map(worst ->
                                            worst.regret().orElseThrow().cents().doubleValue())
                                    .orElse(Double.MAX_VALUE)))
                    .toList();
            assertEquals(
                    sorted.stream().map(Evaluation::id).toList(),
                    rows.stream().map(Evaluation::id).toList());
        });
    }

    private static <T extends Comparable<T>> void assertWithin(Extent<T> extent) {
        assertTrue(extent.lowest().compareTo(extent.likely()) <= 0, extent::toString);
        assertTrue(extent.likely().compareTo(extent.highest()) <= 0, extent::toString);
    }

    private static boolean fits(Evaluation row, Level traffic, Level storage) {
        return row.spread().orElseThrow().prospects().stream()
                .filter(p -> p.scenario().level(Axis.TRAFFIC) == traffic
                        && p.scenario().level(Axis.STORAGE) == storage)
                .allMatch(Prospect::fits);
    }

    private static Prospect at(Evaluation row, Scenario scenario) {
        return row.spread().orElseThrow().prospects().stream()
                .filter(p -> p.scenario().equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Money> monthly(Evaluation row) {
        return row.outcome().flatMap(outcome -> outcome.cost().monthly());
    }
}
