package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.SideLoadSizing;
import dev.efsplanner.workload.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;

class SideLoadWarningsTest {
    /// Earns 4.88 MiB/s and spends 1.3; in files of 4 KiB, so that looking at all of them is a load.
    private static final Workload ALONE = Raised.stored(Workloads.of(100, steady(3, 0.3)), 100, 0, 0, 4);

    @Test
    void p12_names_the_side_load_without_which_the_credits_last() {
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, ALONE, BURSTING));
        var scanned = SideLoadSizing.added(ALONE, List.of(SideLoad.DISK_USAGE));
        assertEquals(
                List.of(
                        "“du on every client” empties the burst credits: with it they last 19.2 days, without it the whole"
                                + " horizon."),
                Raised.of(Pain.STACKED_LAYERS, scanned, BURSTING).stream()
                        .filter(sentence -> sentence.contains("empties"))
                        .toList());
    }

    /// By hand: 6 MiB/s of traffic and the backup's 400 GiB a week (a file of 4 KiB counts 4 KiB and three times 4 KiB
    /// of metadata) are 6.68 MiB/s against 4.88 earned; 2.1 TiB last 14.2 days.
    @Test
    void p12_says_how_much_longer_they_would_last_where_they_run_out_all_the_same() {
        var draining =
                SideLoadSizing.added(ALONE.withLayers(List.of(steady(3, 5))), List.of(SideLoad.RSYNC, SideLoad.BACKUP));
        assertEquals(
                List.of(
                        "“rsync, nightly” empties the burst credits: with it they last 8.4 days, without it 14.3 days.",
                        "“full backup, weekly” empties the burst credits: with it they last 8.4 days, without it 10.4 days."),
                Raised.of(Pain.STACKED_LAYERS, draining, BURSTING).stream()
                        .filter(sentence -> sentence.contains("empties"))
                        .toList());
    }

    @Test
    void p12_is_silent_where_credits_last_and_where_the_mode_has_none() {
        var copied = SideLoadSizing.added(Workloads.of(100, steady(3, 0.3)), List.of(SideLoad.RSYNC));
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, copied, BURSTING));
        var scanned = SideLoadSizing.added(ALONE, List.of(SideLoad.DISK_USAGE));
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, scanned, Raised.ELASTIC));
    }

    @Test
    void p12_names_no_load_of_a_demand_that_the_layers_did_not_make() {
        var scanned = SideLoadSizing.added(ALONE, List.of(SideLoad.DISK_USAGE));
        var measured = Demand.ofWeek(List.of(steady(0, 50)));
        var warnings = new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(scanned, measured)
                .evaluation(BURSTING)
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .warnings();
        assertEquals(
                List.of(),
                warnings.stream()
                        .filter(warning -> warning.pain() == Pain.STACKED_LAYERS)
                        .toList());
    }
}
