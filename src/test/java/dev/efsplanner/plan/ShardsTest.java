package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShardsTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    @Test
    void ray_large_needs_two_elastic_file_systems_and_the_recommendation_says_so() {
        var plan = PLANNER.plan(Presets.bundled("ray-large").orElseThrow().workload());
        assertEquals(
                "2 file systems of Regional · General Purpose · Elastic, each with 4,096 GiB and 1/2 of the traffic, meet"
                        + " every limit: $57,317.19 a month together, if data and traffic divide evenly.",
                of(plan, "regional-gp-elastic").orElseThrow().sentence());
        assertEquals(
                "Several would: 2 file systems of Regional · General Purpose · Elastic · IA after 30 days, each with 4,096"
                        + " GiB and 1/2 of the traffic, meet every limit: $56,388.22 a month together, if data and traffic"
                        + " divide evenly.",
                several(plan.recommendation().sentence()));
        // One file system costs the same: Elastic bills what is moved and stored, wherever it is.
        assertEquals(
                plan.evaluation("regional-gp-elastic")
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .cost()
                        .monthly()
                        .orElseThrow()
                        .cents(),
                of(plan, "regional-gp-elastic")
                        .orElseThrow()
                        .monthly()
                        .orElseThrow()
                        .cents());
    }

    @Test
    void ray_medium_fits_one_elastic_file_system_and_needs_three_provisioned_ones() {
        var plan = PLANNER.plan(Presets.bundled("ray-medium").orElseThrow().workload());
        assertEquals(Optional.empty(), of(plan, "regional-gp-elastic"));
        var provisioned = of(plan, "regional-gp-provisioned").orElseThrow();
        // 8,196 metered MiB/s are 240.1 % of the data path.
        assertEquals(3, provisioned.count());
        assertEquals(Optional.of(DataRate.ofMibps(2732)), provisioned.provisionedEach());
        assertTrue(!plan.recommendation().sentence().contains("Several would"));
    }

    @Test
    void each_limit_that_adds_up_decides_where_it_is_the_one_that_is_short() {
        // 8,000 MiB/s of writes against 5,120 for one Elastic file system.
        assertEquals(OptionalInt.of(2), count(heavy(8000), "regional-gp-elastic"));
        // 1,200,000 small reads a second against 250,000.
        assertEquals(OptionalInt.of(5), count(reads(1_200_000), "regional-gp-elastic"));
        // 350 MiB/s of writes now and then against a burst rate of 100 each.
        var bursts = Workloads.of(1, daily(9, 0.1, 0, 350)).withHorizonDays(7);
        assertEquals(OptionalInt.of(4), count(bursts, "regional-gp-bursting"));
    }

    @Test
    void burst_credits_add_up_as_well_and_the_sentence_says_for_how_long() {
        var drains = Workloads.of(11, steady(3, 0.3));
        var shards = of(PLANNER.plan(drains), "regional-gp-bursting").orElseThrow();
        // Each of two asks for 0.65 MiB/s, which the floor of 1 permits without any credits.
        assertEquals(2, shards.count());
        assertEquals(
                "2 file systems of Regional · General Purpose · Bursting, each with 5.5 GiB and 1/2 of the traffic, meet"
                        + " every limit: $3.30 a month together, if data and traffic divide evenly.",
                shards.sentence());
        // 40 MiB/s for two hours a day take 4.7 TiB more in 20 days than 11 GiB earn: more than two first balances.
        var busy = Workloads.of(11, daily(9, 2, 0, 40)).withHorizonDays(20);
        assertEquals(
                "3 file systems of Regional · General Purpose · Bursting, each with 3.667 GiB and 1/3 of the traffic, meet"
                        + " every limit: $3.30 a month together, if data and traffic divide evenly. Their burst credits"
                        + " last beyond the 20 days looked at, not for ever.",
                of(PLANNER.plan(busy), "regional-gp-bursting").orElseThrow().sentence());
    }

    @Test
    void what_does_not_add_up_is_not_helped_by_more_file_systems() {
        // Operations in flight: 4 × 64 threads whatever they mount.
        assertEquals(OptionalInt.empty(), count(Raised.clients(reads(1_200_000), 4, 64), "regional-gp-elastic"));
        // One client of 500 MiB/s.
        assertEquals(
                OptionalInt.empty(),
                count(Raised.clients(Workloads.of(0, steady(0, 800)), 1, 64), "regional-gp-provisioned"));
        var needs = new Needs(Optional.empty(), Optional.empty(), true, 0, Optional.empty());
        var zone = heavy(2000).withNeeds(needs);
        assertEquals(OptionalInt.empty(), count(zone, "onezone-gp-elastic"));
        assertEquals(OptionalInt.of(2), count(zone.withNeeds(Needs.NONE), "onezone-gp-elastic"));
    }

    @Test
    void beyond_the_budget_and_beyond_the_quota_there_is_no_way() {
        var heavy = heavy(8000);
        var cheap = new Needs(Optional.empty(), Optional.empty(), false, 0, Optional.of(Money.ofUsd("100")));
        assertEquals(OptionalInt.empty(), count(heavy.withNeeds(cheap), "regional-gp-elastic"));
        // 2,000 MiB/s for ever against 1 MiB/s for each of 1,000 file systems.
        assertEquals(OptionalInt.empty(), count(heavy(2000), "regional-gp-bursting"));
        assertEquals(OptionalInt.of(990), count(heavy(990), "regional-gp-bursting"));
    }

    @Test
    void a_typed_amount_is_that_of_each_and_a_large_file_system_may_outgrow_it() {
        var typed = typed(Workloads.of(0, steady(0, 150)), 40);
        assertEquals(OptionalInt.of(4), count(typed, "regional-gp-provisioned"));
        // 4 TiB earn 200 MiB/s: up to four file systems run as Bursting, with 100 MiB/s each and credits.
        var outgrown = typed(Workloads.of(4096, daily(9, 1, 0, 450)), 40);
        assertEquals(OptionalInt.of(12), count(outgrown, "regional-gp-provisioned"));
    }

    @Test
    void n_is_enough_and_one_less_is_not() {
        var random = new SplittableRandom(11);
        int found = 0;
        int draws = Draws.of(400);
        for (int i = 0; i < draws; i++) {
            var workload = heavier(Workloads.random(random), Math.pow(10, random.nextDouble(0, 3)));
            var plan = PLANNER.plan(workload);
            for (var row : plan.evaluations()) {
                if (row.configuration().padding().gib() > 0) continue;
                var shards = Shards.of(plan, row);
                if (shards.isEmpty()) continue;
                found++;
                int n = shards.get().count();
                assertTrue(fits(workload, row, n), () -> n + " of " + row.id() + " for " + workload);
                assertTrue(!fits(workload, row, n - 1), () -> n - 1 + " of " + row.id() + " for " + workload);
            }
        }
        assertTrue(found > 3 * draws / 4, "found " + found);
    }

    @Test
    void a_small_number_is_the_smallest_there_is() {
        var random = new SplittableRandom(12);
        for (int i = 0; i < Draws.of(60); i++) {
            var workload = heavier(Workloads.random(random), Math.pow(10, random.nextDouble(0, 2)));
            var plan = PLANNER.plan(workload);
            for (var row : plan.evaluations()) {
                var shards = Shards.of(plan, row);
                if (shards.isEmpty() || shards.get().count() > 20) continue;
                for (int n = 1; n < shards.get().count(); n++) {
                    int fewer = n;
                    assertTrue(!fits(workload, row, fewer), () -> fewer + " of " + row.id() + " for " + workload);
                }
            }
        }
    }

    /// Plans one of n file systems as a workload of its own, with its share of the clients' reach.
    private static boolean fits(Workload workload, Evaluation row, int n) {
        var part = PLANNER.plan(part(workload, n)).evaluation(row.id()).orElseThrow();
        return part.verdict() instanceof Verdict.Fits;
    }

    private static Workload part(Workload workload, int n) {
        var stored = workload.storage();
        return workload.withLayers(workload.layers().stream()
                        .map(layer -> times(layer, 1.0 / n))
                        .toList())
                .withStorage(new StoredData(
                        DataSize.ofGib(stored.hot().gib() / n),
                        DataSize.ofGib(stored.cold().gib() / n),
                        DataSize.ofGib(stored.frozen().gib() / n),
                        DataSize.ofGib(stored.growthPerMonth().gib() / n),
                        stored.averageFile()))
                .withChoices(workload.choices()
                        .withPadding(DataSize.ofGib(workload.choices().padding().gib() / n)));
    }

    /// More traffic from as many more clients, so that the file systems are what is short.
    private static Workload heavier(Workload workload, double factor) {
        return workload.withLayers(workload.layers().stream()
                        .map(layer -> times(layer, factor))
                        .toList())
                .withClients(new Clients(100_000, 64, Optional.empty(), true, 0));
    }

    /// Writes for ever from a thousand clients, on an empty file system.
    private static Workload heavy(double writeMibps) {
        return Raised.clients(Workloads.of(0, steady(0, writeMibps)), 1000, 64);
    }

    private static TrafficLayer times(TrafficLayer layer, double factor) {
        return new TrafficLayer(
                layer.name(),
                layer.schedule(),
                DataRate.ofMibps(layer.read().mibps() * factor),
                DataRate.ofMibps(layer.write().mibps() * factor),
                layer.readSize(),
                layer.writeSize(),
                layer.metadataOpsPerSecond() * factor,
                layer.metadataReadShare());
    }

    private static Workload reads(double ops) {
        var size = IoSize.ofKib(4);
        return Raised.clients(
                Workloads.of(
                        1000,
                        new TrafficLayer(
                                "reads",
                                new Schedule.Always(),
                                DataRate.ofMibps(ops * 4 / 1024),
                                DataRate.ZERO,
                                size,
                                size,
                                0,
                                1)),
                1000,
                64);
    }

    private static Workload typed(Workload workload, double mibps) {
        return workload.withChoices(new Choices(Optional.of(DataRate.ofMibps(mibps)), DataSize.ZERO, 0, 730));
    }

    private static OptionalInt count(Workload workload, String id) {
        return of(PLANNER.plan(workload), id)
                .map(shards -> OptionalInt.of(shards.count()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Shards> of(Plan plan, String id) {
        return Shards.of(plan, plan.evaluation(id).orElseThrow());
    }

    private static String several(String sentence) {
        int at = sentence.indexOf("Several would");
        return at < 0 ? sentence : sentence.substring(at);
    }
}
