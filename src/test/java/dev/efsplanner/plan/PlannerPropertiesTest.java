package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Demand.Segment;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What must hold for every workload a user can type.
class PlannerPropertiesTest {
    private static final int DRAWS = Draws.of(300);
    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    private static void forRandomWorkloads(long seed, Consumer<Workload> holds) {
        var random = new SplittableRandom(seed);
        for (int n = 0; n < DRAWS; n++) holds.accept(Workloads.random(random));
    }

    @Test
    void every_plan_has_all_twelve_mode_combinations_once_and_is_in_rank_order() {
        forRandomWorkloads(1, workload -> {
            var evaluations = planner.plan(workload).evaluations();
            assertEquals(
                    Configuration.all(),
                    evaluations.stream()
                            .map(Evaluation::configuration)
                            .filter(c -> c.policy().isNone() && c.padding().gib() == 0)
                            .sorted(Comparator.comparing(Configuration.all()::indexOf))
                            .toList());
            for (int i = 1; i < evaluations.size(); i++) {
                assertTrue(
                        Ranking.BEST_FIRST.compare(evaluations.get(i - 1), evaluations.get(i)) <= 0,
                        () -> "order of " + workload);
            }
        });
    }

    @Test
    void a_row_fits_exactly_when_every_limit_holds_and_nothing_waits_too_long() {
        forRandomWorkloads(2, workload -> {
            for (var evaluation : planner.plan(workload).evaluations()) {
                if (evaluation.outcome().isEmpty()) continue;
                var outcome = evaluation.outcome().get();
                boolean inTime = outcome.course().longestDelaySeconds()
                        <= workload.needs().maxDelayHours() * 3600 + 1;
                boolean capacity = outcome.utilisations().stream()
                        .filter(u ->
                                u.dimension() != Dimension.METERED_THROUGHPUT && u.dimension() != Dimension.DATA_PATH)
                        .allMatch(u -> u.share() <= 1 + 1e-9);
                boolean zone =
                        !workload.needs().surviveZoneLoss() || evaluation.id().startsWith("regional");
                assertEquals(
                        inTime && capacity && zone,
                        evaluation.verdict() instanceof Verdict.Fits,
                        () -> evaluation.id() + " for " + workload);
            }
        });
    }

    @Test
    void the_sized_amount_is_the_smallest_whole_one_that_serves() {
        forRandomWorkloads(3, workload -> {
            var sized = planner.plan(workload)
                    .evaluation("regional-gp-provisioned")
                    .orElseThrow()
                    .outcome()
                    .orElseThrow()
                    .provisioned()
                    .orElseThrow();
            assertEquals(Math.rint(sized.mibps()), sized.mibps());
            if (sized.mibps() >= 3414) return;
            assertTrue(served(workload, sized.mibps()) || pathIsShort(workload), () -> sized + " serves " + workload);
            if (sized.mibps() > 1)
                assertTrue(!served(workload, sized.mibps() - 1), () -> "less than " + sized + " serves " + workload);
        });
    }

    private boolean served(Workload workload, double mibps) {
        var old = workload.choices();
        var typed = workload.withChoices(new Choices(
                Optional.of(DataRate.ofMibps(mibps)), old.padding(), old.discountPercent(), old.monthHours()));
        var outcome = planner.plan(typed)
                .evaluation("regional-gp-provisioned")
                .orElseThrow()
                .outcome()
                .orElseThrow();
        return outcome.course().longestDelaySeconds()
                <= workload.needs().maxDelayHours() * 3600 + (workload.needs().maxDelayHours() > 0 ? 1 : 0);
    }

    private boolean pathIsShort(Workload workload) {
        return planner
                .plan(workload)
                .evaluation("regional-gp-provisioned")
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .utilisations()
                .stream()
                .anyMatch(u -> u.dimension() == Dimension.DATA_PATH && u.share() > 1);
    }

    @Test
    void the_bill_is_the_sum_of_its_amounts() {
        forRandomWorkloads(4, workload -> {
            for (var evaluation : planner.plan(workload).evaluations()) {
                evaluation.outcome().ifPresent(outcome -> {
                    var sum = outcome.cost().amounts().stream().map(Amount::usd).reduce(Money.ZERO, Money::plus);
                    assertEquals(
                            Optional.of(sum)
                                    .filter(_ -> outcome.cost().missing().isEmpty()),
                            outcome.cost().monthly());
                });
            }
        });
    }

    @Test
    void more_demand_never_fills_a_limit_less_nor_keeps_credits_longer() {
        forRandomWorkloads(5, workload -> {
            var more = workload.withLayers(workload.layers().stream()
                    .map(PlannerPropertiesTest::doubled)
                    .toList());
            for (var id : List.of("regional-gp-bursting", "regional-gp-elastic", "onezone-gp-bursting")) {
                var before = planner.plan(workload)
                        .evaluation(id)
                        .orElseThrow()
                        .outcome()
                        .orElseThrow();
                var after = planner.plan(more)
                        .evaluation(id)
                        .orElseThrow()
                        .outcome()
                        .orElseThrow();
                assertTrue(
                        after.limiting().share() >= before.limiting().share() * (1 - 1e-9),
                        () -> id + " of " + workload);
                double emptyBefore = before.course().emptyAtSeconds().orElse(Double.MAX_VALUE);
                double emptyAfter = after.course().emptyAtSeconds().orElse(Double.MAX_VALUE);
                assertTrue(emptyAfter <= emptyBefore * (1 + 1e-9), () -> id + " of " + workload);
            }
        });
    }

    @Test
    void cutting_a_segment_in_two_changes_nothing() {
        forRandomWorkloads(6, workload -> {
            var demand = Demand.ofWeek(workload.layers());
            var cut = new ArrayList<Segment>();
            for (var s : demand.segments()) {
                cut.add(new Segment(s.startSeconds(), s.seconds() / 3, s.layers()));
                cut.add(new Segment(s.startSeconds() + s.seconds() / 3, s.seconds() - s.seconds() / 3, s.layers()));
            }
            var whole = planner.plan(workload, demand);
            var halves = planner.plan(workload, new Demand(cut));
            for (var evaluation : whole.evaluations()) {
                var other = halves.evaluation(evaluation.id()).orElseThrow();
                assertEquals(
                        evaluation.verdict().code(), other.verdict().code(), () -> evaluation.id() + " of " + workload);
                evaluation.outcome().ifPresent(outcome -> {
                    var same = other.outcome().orElseThrow();
                    assertEquals(
                            outcome.limiting().share(),
                            same.limiting().share(),
                            outcome.limiting().share() * 1e-9);
                    assertEquals(
                            outcome.course().lowestMib(),
                            same.course().lowestMib(),
                            1 + outcome.course().lowestMib() * 1e-6);
                });
            }
        });
    }

    private static TrafficLayer doubled(TrafficLayer layer) {
        return new TrafficLayer(
                layer.name(),
                layer.schedule(),
                DataRate.ofMibps(layer.read().mibps() * 2),
                DataRate.ofMibps(layer.write().mibps() * 2),
                layer.readSize(),
                layer.writeSize(),
                layer.metadataOpsPerSecond() * 2,
                layer.metadataReadShare());
    }
}
