package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Verdict.FallsShort;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The presets against what was published of them and against what the seed promises.
class PresetOutcomesTest {
    private static final SpecCatalog CATALOG = SpecCatalog.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"wordpress", "jenkins", "ci-cache", "virus-scan"})
    void an_incident_runs_out_of_credits_on_the_published_day(String preset) {
        var published =
                Presets.bundled(preset).orElseThrow().published().orElseThrow().emptyDays();
        for (var edition : CATALOG.editions()) {
            var row = row(preset, edition, "regional-gp-bursting");
            double days = outcome(row).course().emptyAtSeconds().orElseThrow() / 86_400;
            assertEquals(published, Math.floor(days), edition.id() + ": day " + days);
            assertTrue(outcome(row).throttledHoursPerMonth(row.workload()) > 0);
            var shortfalls = assertInstanceOf(FallsShort.class, row.verdict()).shortfalls();
            assertTrue(
                    shortfalls.stream().anyMatch(s -> s.kind() == Shortfall.Kind.BURST_CREDITS), shortfalls.toString());
        }
    }

    @Test
    void the_cache_is_out_of_credits_within_its_first_workday() {
        var row = row("ci-cache", CATALOG.newest(), "regional-gp-bursting");
        double hour = outcome(row).course().emptyAtSeconds().orElseThrow() / 3600;
        assertTrue(9 < hour && hour < 19, "hour " + hour);
    }

    @Test
    void the_largest_cluster_asks_113_percent_of_one_file_systems_data_path() {
        for (var edition : CATALOG.editions()) {
            var row = row("ray-large", edition, "regional-gp-elastic");
            var limiting = outcome(row).limiting();
            assertEquals(Dimension.DATA_PATH, limiting.dimension());
            assertEquals(20_480.0 / 61_440 + 4_096.0 / 5_120, limiting.share(), 1e-12);
            assertInstanceOf(FallsShort.class, row.verdict());
        }
    }

    @Test
    void the_smaller_clusters_fit_a_regional_elastic_file_system() {
        for (var preset : List.of("ray-small", "ray-medium")) {
            assertEquals(
                    new Verdict.Fits(),
                    row(preset, CATALOG.newest(), "regional-gp-elastic").verdict(),
                    preset);
        }
    }

    private static Evaluation row(String preset, SpecEdition edition, String id) {
        var workload = Presets.bundled(preset).orElseThrow().workload();
        return new Planner(edition, CATALOG.prices())
                .plan(workload)
                .evaluation(id)
                .orElseThrow();
    }

    private static Outcome outcome(Evaluation row) {
        return row.outcome().orElseThrow();
    }
}
