package dev.efsplanner.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.workload.Preset.Basis;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the layers of each preset add up to, within one percent.
///
/// The four incidents were fitted to their dates under full metering, so their averages are lower than the rates that
/// fit on reads and writes alone.
class PresetTableTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    preset,              read, write, peak read, peak write
                    ray-small,           60,   20,    3072,      1024
                    ray-medium,          400,  60,    15360,     3072
                    ray-large,           533,  89.5,  20480,     4096
                    wordpress,           1.49, 0.17,  30,        5
                    jenkins,             1.37, 0.4,   120,       40
                    ci-cache,            56.5, 2,     290,       2
                    git-hosting,         20,   5,     400,       100
                    ml-dataset,          400,  5,     1500,      50
                    notebook-homes,      3,    1,     100,       60
                    lambda-models,       2,    0.02,  300,       1
                    genomics-scratch,    60,   30,    150,       50
                    render-farm,         3,    1,     60,        20
                    sap-transport,       1,    0.3,   50,        10
                    eks-config,          0.5,  0.1,   1000,      5
                    artifact-repository, 40,   5,     300,       100
                    lms,                 2,    0.5,   60,        10
                    virus-scan,          3.5,  0.066, 200,       10
                    log-archive,         0.2,  3,     100,       30
                    hpc-apps,            2.4,  0.4,   80,        20
                    """)
    void averages_and_peaks_come_out(String id, double read, double write, double peakRead, double peakWrite) {
        var demand = Demand.ofWeek(workload(id).layers());
        assertNear(read, average(demand, layer -> layer.read().mibps()));
        assertNear(write, average(demand, layer -> layer.write().mibps()));
        assertNear(peakRead, peak(demand, layer -> layer.read().mibps()));
        assertNear(peakWrite, peak(demand, layer -> layer.write().mibps()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    preset,              stored, not hot, clients, KiB,  metadata
                    ray-small,           500,    0.40,    10,      1024, 0.05
                    ray-medium,          2048,   0.40,    40,      1024, 0.05
                    ray-large,           8192,   0.40,    64,      1024, 0.05
                    wordpress,           11,     0.60,    4,       16,   0.60
                    jenkins,             16,     0.30,    12,      8,    0.78
                    ci-cache,            58,     0.50,    12,      1024, 0.05
                    git-hosting,         200,    0.50,    8,       8,    0.75
                    ml-dataset,          5837,   0.70,    16,      1024, 0.05
                    notebook-homes,      200,    0.80,    30,      16,   0.70
                    lambda-models,       5,      0,       100,     512,  0.10
                    genomics-scratch,    1024,   0,       40,      1024, 0.10
                    render-farm,         1,      0.20,    100,     16,   0.70
                    sap-transport,       500,    0.85,    10,      64,   0.30
                    eks-config,          10,     0.30,    10,      16,   0.60
                    artifact-repository, 2048,   0.80,    3,       512,  0.20
                    lms,                 100,    0.80,    6,       16,   0.65
                    virus-scan,          1,      0,       20,      256,  0.15
                    log-archive,         20480,  0.95,    5,       1024, 0.05
                    hpc-apps,            5,      0.40,    50,      32,   0.60
                    """)
    void sizes_and_shares_come_out(
            String id, double stored, double notHot, int clients, double kib, double metadataShare) {
        var workload = workload(id);
        double total = workload.storage().total().gib();
        assertNear(stored, total);
        assertEquals(notHot, 1 - workload.storage().hot().gib() / total, 0.001);
        assertEquals(clients, workload.clients().count());
        assertEquals(kib, workload.layers().getFirst().readSize().kib());
        assertEquals(kib, workload.layers().getFirst().writeSize().kib());
        var demand = Demand.ofWeek(workload.layers());
        double metadata = average(demand, TrafficLayer::metadataOpsPerSecond);
        double data = average(demand, layer -> layer.readOps() + layer.writeOps());
        assertEquals(metadataShare, metadata / (metadata + data), 0.01);
    }

    @Test
    void rates_are_marked_as_assumed_unless_a_source_gives_them() {
        assertEquals(
                Map.of(
                        "git-hosting", "AA AA AA",
                        "ml-dataset", "AA DA AD",
                        "notebook-homes", "AA AA AA",
                        "lambda-models", "AA AA",
                        "genomics-scratch", "AA AA DA AD",
                        "render-farm", "DD DD AA",
                        "sap-transport", "AA AA MM",
                        "eks-config", "AA DD"),
                List.of(
                                "git-hosting",
                                "ml-dataset",
                                "notebook-homes",
                                "lambda-models",
                                "genomics-scratch",
                                "render-farm",
                                "sap-transport",
                                "eks-config")
                        .stream()
                        .collect(Collectors.toMap(id -> id, PresetTableTest::rateMarks)));
    }

    @Test
    void what_a_story_needs_beyond_rates_is_in_the_workload() {
        assertEquals(40, workload("render-farm").choices().padding().gib());
        assertTrue(workload("sap-transport").needs().surviveZoneLoss());
        for (var preset : Presets.bundled()) {
            assertEquals("us-east-1", preset.workload().region());
            assertTrue(preset.title().length() <= 30, preset.title());
            long sentences = preset.story().chars().filter(c -> c == '.').count();
            assertTrue(sentences >= 2 && !preset.sources().isEmpty(), preset.id());
        }
    }

    private static String rateMarks(String id) {
        var preset = Presets.bundled(id).orElseThrow();
        var marks = new StringBuilder();
        for (int i = 0; i < preset.workload().layers().size(); i++) {
            marks.append(marks.isEmpty() ? "" : " ")
                    .append(basis(preset, WorkloadField.READ.path(i)))
                    .append(basis(preset, WorkloadField.WRITE.path(i)));
        }
        return marks.toString();
    }

    private static Basis basis(Preset preset, String path) {
        return preset.mark(path).orElseThrow().basis();
    }

    private static Workload workload(String id) {
        return Presets.bundled(id).orElseThrow().workload();
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, expected / 100);
    }

    private static double average(Demand demand, ToDoubleFunction<TrafficLayer> rate) {
        return demand.segments().stream()
                        .mapToDouble(s -> s.seconds()
                                * s.layers().stream().mapToDouble(rate).sum())
                        .sum()
                / demand.cycleSeconds();
    }

    private static double peak(Demand demand, ToDoubleFunction<TrafficLayer> rate) {
        return demand.segments().stream()
                .mapToDouble(s -> s.layers().stream().mapToDouble(rate).sum())
                .max()
                .orElseThrow();
    }
}
