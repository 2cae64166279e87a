package dev.efsplanner.workload;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.support.Workloads;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SideLoadSizingTest {
    /// 100 GiB of which 80 are hot, in files of 64 KiB: 1,638,400 of them, on 4 clients.
    private static final Workload SMALL_FILES = stored(80, 20, 64);

    @Test
    void rsync_looks_at_every_file_at_night_and_reads_what_changed() {
        var sizing = SideLoadSizing.of(SideLoad.RSYNC, SMALL_FILES);
        assertEquals(1_638_400, sizing.files());
        assertEquals(2, sizing.read().gib());
        // 1,638,400 files, and 32,768 changed ones opened and closed.
        assertEquals(1_703_936, sizing.metadataOps());
        assertEquals(
                new TrafficLayer(
                        "rsync, nightly",
                        new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), LocalTime.of(1, 0), 4),
                        DataRate.ofMibps(0.1422),
                        DataRate.ZERO,
                        IoSize.ofKib(64),
                        IoSize.ofKib(64),
                        118.3,
                        1),
                sizing.layer());
    }

    @Test
    void a_virus_scan_reads_the_hot_data_and_looks_at_all() {
        var sizing = SideLoadSizing.of(SideLoad.VIRUS_SCAN, SMALL_FILES);
        assertEquals(80, sizing.read().gib());
        assertEquals(1_638_400 + 2 * 1_310_720, sizing.metadataOps());
        assertEquals(2.844, sizing.layer().read().mibps());
        assertEquals(147.9, sizing.layer().metadataOpsPerSecond());
    }

    @Test
    void a_full_backup_reads_everything() {
        var sizing = SideLoadSizing.of(SideLoad.BACKUP, SMALL_FILES);
        assertEquals(100, sizing.read().gib());
        assertEquals(3 * 1_638_400, sizing.metadataOps());
        assertEquals(2.37, sizing.layer().read().mibps());
    }

    @Test
    void du_runs_on_every_client_and_reads_no_data() {
        var sizing = SideLoadSizing.of(SideLoad.DISK_USAGE, SMALL_FILES);
        assertEquals(DataSize.ZERO, sizing.read());
        assertEquals(4 * 1_638_400, sizing.metadataOps());
        assertEquals(1820, sizing.layer().metadataOpsPerSecond());
    }

    @Test
    void a_request_carries_the_file_as_far_as_the_read_ahead_goes() {
        var large = stored(100, 0, 1_048_576);
        assertEquals(IoSize.ofKib(1024), request(large));
        assertEquals(IoSize.ofKib(128), request(large.withClients(new Clients(4, 64, Optional.empty(), false, 0))));
        assertEquals(IoSize.ofKib(64), request(SMALL_FILES));
    }

    @Test
    void over_its_window_a_layer_moves_what_one_run_moves() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            var workload = Workloads.random(random);
            for (var load : SideLoad.values()) {
                var sizing = SideLoadSizing.of(load, workload);
                double seconds = load.schedule().hours() * 3600;
                assertEquals(
                        sizing.read().mib(),
                        sizing.layer().read().mibps() * seconds,
                        sizing.read().mib() * 5.1e-4);
                assertEquals(
                        sizing.metadataOps(),
                        sizing.layer().metadataOpsPerSecond() * seconds,
                        sizing.metadataOps() * 5.1e-4);
            }
        }
    }

    @Test
    void added_loads_stand_behind_the_layers_and_keep_apart_by_number() {
        var twice = SideLoadSizing.added(SMALL_FILES, List.of(SideLoad.RSYNC, SideLoad.DISK_USAGE, SideLoad.RSYNC));
        assertEquals(
                List.of("layer", "rsync, nightly", "du on every client", "rsync, nightly 2"),
                twice.layers().stream().map(TrafficLayer::name).toList());
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(SideLoad.RSYNC),
                        Optional.of(SideLoad.DISK_USAGE),
                        Optional.of(SideLoad.RSYNC)),
                twice.layers().stream().map(SideLoad::of).toList());
        assertEquals(SMALL_FILES, twice.withLayers(SMALL_FILES.layers()));
    }

    @Test
    void ranges_of_the_layers_that_were_there_stay() {
        var typed = WorkloadText.of(SMALL_FILES).with(0, WorkloadField.READ, "1..3..9");
        var ranged = assertInstanceOf(Parsed.Valid.class, typed.parse(KnownRegions.of(List.of("us-east-1"))));
        var workload = assertInstanceOf(Workload.class, ranged.value());
        assertEquals(
                new Ranges(Map.of(), List.of(Map.of(WorkloadField.READ, new Range(1, 3, 9)))),
                SideLoadSizing.added(workload, List.of(SideLoad.BACKUP)).ranges());
    }

    @Test
    void what_is_made_can_be_typed_and_written_as_it_is() {
        var all = SideLoadSizing.added(SMALL_FILES, Arrays.asList(SideLoad.values()));
        assertEquals(new Parsed.Valid<>(all), WorkloadText.of(all).parse(KnownRegions.of(List.of("us-east-1"))));
    }

    @Test
    void every_load_has_a_code_a_story_and_says_what_it_rests_on() {
        for (var load : SideLoad.values()) {
            assertEquals(Optional.of(load), SideLoad.of(load.code()));
            assertTrue(load.code().matches("[a-z-]+"), load.code());
            assertTrue(load.story().endsWith(".") && load.story().length() > 80, load.story());
            assertTrue(load.basis().size() >= 2, load.code());
            load.basis().forEach(basis -> assertTrue(basis.statement().endsWith("."), basis.statement()));
        }
        assertEquals(Optional.empty(), SideLoad.of("aws-backup"));
    }

    private static IoSize request(Workload workload) {
        return SideLoadSizing.of(SideLoad.BACKUP, workload).layer().readSize();
    }

    private static Workload stored(double hot, double cold, double fileKib) {
        return Workloads.of(0, steady(3, 0.3))
                .withStorage(new StoredData(
                        DataSize.ofGib(hot),
                        DataSize.ofGib(cold),
                        DataSize.ZERO,
                        DataSize.ZERO,
                        IoSize.ofKib(fileKib)));
    }
}
