package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Verdict.FallsShort;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    preset,              day,   recommended
                    ray-small,           1.3,   regional-gp-elastic-ia30
                    ray-medium,          1.4,   regional-gp-elastic-ia30
                    ray-large,           never, none
                    wordpress,           33.8,  onezone-gp-provisioned
                    jenkins,             13.4,  onezone-gp-provisioned
                    ci-cache,            0.8,   onezone-gp-provisioned
                    git-hosting,         0.7,   none
                    ml-dataset,          never, onezone-gp-bursting
                    notebook-homes,      never, regional-gp-elastic-ia30
                    lambda-models,       57.5,  onezone-gp-elastic
                    genomics-scratch,    247.2, onezone-gp-provisioned
                    render-farm,         9.9,   onezone-gp-provisioned
                    sap-transport,       never, regional-gp-bursting-ia30
                    eks-config,          never, regional-gp-elastic-ia30
                    artifact-repository, never, onezone-gp-bursting
                    lms,                 never, onezone-gp-bursting
                    virus-scan,          21.4,  onezone-gp-elastic
                    log-archive,         never, onezone-gp-bursting-ia30
                    hpc-apps,            16.6,  onezone-gp-elastic-ia30
                    """)
    void the_day_without_credits_and_the_recommended_row_come_out(String preset, String day, String recommended) {
        var plan = plan(workload(preset), CATALOG.newest());
        assertEquals(day, emptyDay(plan));
        assertEquals(
                recommended,
                plan.recommendation().evaluation().map(Evaluation::id).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"0, 4.9", "40, 9.9", "88, never"})
    void padding_for_reads_and_writes_alone_is_not_enough_for_the_render_farm(double gib, String day) {
        var farm = workload("render-farm");
        var choices = farm.choices();
        var padded = new Choices(
                choices.provisioned(), DataSize.ofGib(gib), choices.discountPercent(), choices.monthHours());
        assertEquals(day, emptyDay(plan(farm.withChoices(padded), CATALOG.newest())));
    }

    private static Evaluation row(String preset, SpecEdition edition, String id) {
        return plan(workload(preset), edition).evaluation(id).orElseThrow();
    }

    private static Plan plan(Workload workload, SpecEdition edition) {
        return new Planner(edition, CATALOG.prices()).plan(workload);
    }

    private static Workload workload(String preset) {
        return Presets.bundled(preset).orElseThrow().workload();
    }

    private static String emptyDay(Plan plan) {
        var empty = outcome(plan.evaluation("regional-gp-bursting").orElseThrow())
                .course()
                .emptyAtSeconds();
        return empty.isEmpty() ? "never" : String.format(Locale.ROOT, "%.1f", empty.getAsDouble() / 86_400);
    }

    private static Outcome outcome(Evaluation row) {
        return row.outcome().orElseThrow();
    }
}
