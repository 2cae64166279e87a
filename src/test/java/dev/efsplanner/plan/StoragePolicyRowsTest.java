package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StoragePolicyRowsTest {
    private static StoredData stored(double hot, double cold, double frozen, double fileKib, double coldReads) {
        return new StoredData(
                DataSize.ofGib(hot),
                DataSize.ofGib(cold),
                DataSize.ofGib(frozen),
                DataSize.ZERO,
                IoSize.ofKib(fileKib),
                DataSize.ofGib(coldReads),
                DataSize.ZERO);
    }

    private static Workload workload(StoredData stored) {
        return Workloads.of(0, steady(0, 20)).withStorage(stored);
    }

    private static Evaluation row(Workload workload, String id) {
        return new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload)
                .evaluation(id)
                .orElseThrow();
    }

    private static List<String> amounts(Workload workload, String id) {
        return row(workload, id).outcome().orElseThrow().cost().amounts().stream()
                .map(a -> a.name() + " " + a.usd())
                .toList();
    }

    @Test
    void policies_are_rows_where_there_is_cold_or_frozen_data() {
        var planner = new Planner(Catalog.EDITION, Catalog.PRICES);
        assertEquals(
                12,
                planner.plan(workload(stored(512, 0, 0, 1024, 0))).evaluations().size());
        assertEquals(
                20,
                planner.plan(workload(stored(512, 50, 0, 1024, 0)))
                        .evaluations()
                        .size());
        var all = planner.plan(workload(stored(512, 50, 50, 1024, 0)));
        assertEquals(28, all.evaluations().size());
        var archive = all.evaluations().stream()
                .filter(e -> e.id().contains("archive"))
                .toList();
        assertEquals(
                List.of("regional-gp-elastic-ia30-archive90"),
                archive.stream()
                        .filter(e -> e.outcome().isPresent())
                        .map(Evaluation::id)
                        .toList());
        assertEquals(
                "Archive needs a Regional file system with General Purpose mode and Elastic Throughput;"
                        + " once it holds data, the mode cannot be changed back.",
                all.evaluation("regional-gp-bursting-ia30-archive90")
                        .orElseThrow()
                        .verdict()
                        .reasons()
                        .getFirst());
        assertEquals(
                "Regional · General Purpose · Elastic · IA after 30 days, Archive after 90",
                archive.stream()
                        .filter(e -> e.outcome().isPresent())
                        .findFirst()
                        .orElseThrow()
                        .configuration()
                        .title());
    }

    @Test
    void tiering_four_fifths_of_a_tib_cuts_the_baseline_from_50_to_10() {
        var workload = workload(stored(204.8, 819.2, 0, 1024, 0));
        assertEquals(
                50,
                row(workload, "regional-gp-bursting")
                        .outcome()
                        .orElseThrow()
                        .permitted()
                        .baseWrite()
                        .mibps(),
                1e-9);
        var tiered = row(workload, "regional-gp-bursting-ia30");
        assertEquals(10, tiered.outcome().orElseThrow().permitted().baseWrite().mibps(), 1e-9);
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-bursting").verdict());
        assertInstanceOf(Verdict.FallsShort.class, tiered.verdict());
        assertTrue(tiered.outcome()
                .orElseThrow()
                .warnings()
                .contains(new Warning(
                        Pain.TIERING,
                        "Only Standard earns credits: tiering 819.2 GiB cuts the baseline from 50 to 10 MiB/s.")));
    }

    @Test
    void each_class_is_billed_at_its_price_in_its_mode() {
        var workload = workload(stored(100, 200, 300, 1024, 0));
        assertEquals(
                List.of("Standard storage $30.00", "IA storage $12.50", "Provisioned Throughput $90.00"),
                amounts(workload, "regional-gp-provisioned-ia30"));
        assertEquals(
                List.of(
                        "Standard storage $30.00",
                        "IA storage $3.30",
                        "Archive storage $2.40",
                        "Elastic writes $3,079.69"),
                amounts(workload, "regional-gp-elastic-ia30-archive90"));
        assertEquals(
                List.of("Standard storage $16.00", "IA storage $6.65"), amounts(workload, "onezone-gp-bursting-ia30"));
    }

    @Test
    void small_files_are_billed_as_128_kib_in_ia() {
        var workload = workload(stored(100, 100, 0, 16, 0));
        // 100 GiB × 8 × 0.0165: still below Standard's $30.
        assertTrue(amounts(workload, "regional-gp-elastic-ia30").contains("IA storage $13.20"));
        assertTrue(row(workload, "regional-gp-elastic-ia30")
                .outcome()
                .orElseThrow()
                .warnings()
                .contains(new Warning(
                        Pain.TIERING, "Files of 16 KiB are billed as 128 KiB in IA and Archive: 8 times their size.")));
    }

    @Test
    void reads_of_cold_data_cost_by_steps_of_128_kib_and_miss_a_latency_need() {
        var workload = workload(stored(100, 100, 0, 192, 10))
                .withNeeds(new Needs(Optional.of(Latency.ofMs(5)), Optional.empty(), false, 0, Optional.empty()));
        // A file of 192 KiB is read as 256 KiB.
        assertTrue(amounts(workload, "regional-gp-elastic-ia30").contains("IA reads $0.13"));
        assertEquals(
                List.of("Read latency: needs 5 ms, reads of data in IA or Archive take tens of milliseconds."),
                row(workload, "regional-gp-elastic-ia30").verdict().reasons());
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-elastic").verdict());
    }

    @Test
    void the_workload_chooses_the_thresholds() {
        var chosen = new Choices(Optional.empty(), DataSize.ZERO, 0, 730, 7, 14, true);
        var workload = workload(stored(100, 0, 100, 1024, 0)).withChoices(chosen);
        assertEquals(
                new StoragePolicy(OptionalInt.of(7), OptionalInt.of(14), true),
                row(workload, "regional-gp-elastic-ia7-archive14")
                        .configuration()
                        .policy());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Choices(Optional.empty(), DataSize.ZERO, 0, 730, 30, 30, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Choices(Optional.empty(), DataSize.ZERO, 0, 730, 5, 30, false));
    }
}
