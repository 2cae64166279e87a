package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.spec.ThroughputMode;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Traces;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search that is led by what is lacking finds what plain halving finds, on weeks and on long traces, with growth
/// and with allowed delay.
class LeastWholeTest {
    private static final int DRAWS = Draws.of(200);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void padding_is_that_of_plain_halving(long seed) {
        var random = new SplittableRandom(seed);
        int found = 0;
        for (int n = 0; n < DRAWS; n++) {
            var workload = workload(random);
            var row = row(workload, demand(random, workload), ThroughputMode.BURSTING);
            var plain = new PlainSearch(row).padding();
            assertEquals(plain, Padding.smallest(row), () -> "padding for " + workload);
            if (plain.isPresent()) found++;
        }
        assertTrue(found > DRAWS / 5, "padded: " + found);
    }

    @Test
    void rows_share_what_is_found_only_where_their_limits_are_the_same() {
        var edition = SpecCatalog.bundled().edition("2025-08").orElseThrow();
        var random = new SplittableRandom(7);
        int different = 0;
        for (int n = 0; n < 3 * DRAWS / 2; n++) {
            var workload = workload(random);
            var week = Metered.of(Demand.ofWeek(workload.layers()), edition);
            var found = new ArrayList<Optional<DataSize>>();
            for (var type : FileSystemType.values()) {
                var row = row(workload, edition, type, ThroughputMode.BURSTING, week);
                found.add(Padding.smallest(row));
                assertEquals(new PlainSearch(row).padding(), found.getLast(), () -> type + " padding for " + workload);
            }
            if (!found.getFirst().equals(found.getLast())) different++;
        }
        assertTrue(different > 0, "limits bear on one type only: " + different);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void the_amount_within_a_delay_is_that_of_plain_halving(long seed) {
        var random = new SplittableRandom(seed);
        int delayed = 0;
        for (int n = 0; n < DRAWS; n++) {
            var drawn = workload(random);
            // Without data nothing is earned, so that only the amount counts.
            var workload = drawn.withStorage(Workloads.of(0).storage());
            var row = row(workload, demand(random, workload), ThroughputMode.PROVISIONED);
            var sizing = new Sizing(row, new Throughput(row));
            double plain = new PlainSearch(row).amount(1);
            if (plain > sizing.most().mibps()) continue;
            assertEquals(plain, sizing.smallest().mibps(), () -> "amount for " + workload);
            if (plain < Math.ceil(row.week().load().busiest().meteredMibps())) delayed++;
        }
        assertTrue(delayed > DRAWS / 5, "less than the peak: " + delayed);
    }

    @Test
    void a_bound_that_says_nothing_leaves_plain_halving() {
        assertEquals(617, LeastWhole.between(0, 1000, low -> low, number -> number >= 617));
    }

    @Test
    void a_bound_that_is_exact_needs_one_look() {
        var looks = new int[1];
        double found = LeastWhole.between(0, 1e6, _ -> 616.5, number -> {
            looks[0]++;
            return number >= 617;
        });
        assertEquals(617, found);
        assertEquals(1, looks[0]);
    }

    private static Workload workload(SplittableRandom random) {
        var drawn = Workloads.random(random);
        return drawn.withChoices(Choices.DEFAULT).withHorizonDays(Math.min(drawn.horizonDays(), 200));
    }

    /// The workload's own week, or a trace of up to two weeks in samples of minutes to hours.
    private static Demand demand(SplittableRandom random, Workload workload) {
        if (random.nextBoolean()) return Demand.ofWeek(workload.layers());
        double seconds = 60 * (1 + random.nextInt(60));
        int samples = (int) (86_400 * (1 + random.nextInt(14)) / seconds);
        return Demand.measured(Traces.random(random, seconds, samples, Math.pow(10, random.nextDouble(0, 2.5))));
    }

    private static Row row(Workload workload, Demand demand, ThroughputMode mode) {
        return row(workload, Catalog.EDITION, FileSystemType.REGIONAL, mode, Metered.of(demand, Catalog.EDITION));
    }

    private static Row row(
            Workload workload, SpecEdition edition, FileSystemType type, ThroughputMode mode, Week week) {
        var configuration = new Configuration(type, PerformanceMode.GENERAL_PURPOSE, mode, StoragePolicy.NONE);
        return Row.of(workload, edition, Catalog.PRICES, configuration, week);
    }
}
