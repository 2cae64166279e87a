package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.efsplanner.spec.FigureDifference;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Overrides;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EditionComparisonTest {
    private static final Planner SEED = new Planner(Catalog.SEED, Catalog.PRICES);
    private static final Planner NEWEST = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// Recommended before and after, rows that change, and the rows whose verdict changes.
    @Test
    void what_the_newest_edition_changes_for_every_preset() {
        assertEquals(
                """
                ray-small | regional-gp-elastic-ia30 | regional-gp-elastic-ia30 | 8 of 23 | none
                ray-medium | regional-gp-elastic-ia30 | regional-gp-elastic-ia30 | 6 of 20 | none
                ray-large | none | none | 6 of 20 | none
                wordpress | onezone-gp-provisioned | onezone-gp-provisioned | 12 of 23 | none
                jenkins | onezone-gp-provisioned | onezone-gp-provisioned | 7 of 23 | none
                ci-cache | onezone-gp-provisioned | onezone-gp-provisioned | 7 of 23 | none
                git-hosting | regional-gp-elastic-ia30 | none | 8 of 23 | regional-gp-elastic-ia30 Fits → Falls short, regional-gp-elastic Fits → Falls short
                ml-dataset | onezone-gp-bursting | onezone-gp-bursting | 6 of 20 | none
                notebook-homes | regional-gp-elastic-ia30 | regional-gp-elastic-ia30 | 7 of 23 | none
                lambda-models | onezone-gp-elastic | onezone-gp-elastic | 4 of 15 | none
                genomics-scratch | onezone-gp-provisioned | onezone-gp-provisioned | 4 of 15 | none
                render-farm | onezone-gp-provisioned | onezone-gp-provisioned | 6 of 20 | none
                sap-transport | regional-gp-bursting-ia30 | regional-gp-bursting-ia30 | 6 of 20 | none
                eks-config | regional-gp-elastic-ia30 | regional-gp-elastic-ia30 | 7 of 23 | none
                artifact-repository | onezone-gp-bursting | onezone-gp-bursting | 6 of 20 | none
                lms | onezone-gp-bursting | onezone-gp-bursting | 6 of 20 | none
                virus-scan | onezone-gp-elastic | onezone-gp-elastic | 4 of 15 | none
                log-archive | onezone-gp-bursting-ia30 | onezone-gp-bursting-ia30 | 8 of 28 | none
                hpc-apps | onezone-gp-elastic-ia30 | onezone-gp-elastic-ia30 | 7 of 23 | none""",
                Presets.IDS.stream()
                        .map(id -> id + " | "
                                + shown(compare(
                                        Presets.bundled(id).orElseThrow().workload())))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void every_cell_that_changes_is_told_and_no_other() {
        var comparison = compare(Presets.bundled("lambda-models").orElseThrow().workload());
        assertEquals(
                """
                regional-gp-elastic
                  Read IOPS, 1/s: 2,500,000 → 250,000
                  Write IOPS, 1/s: 500,000 → 50,000
                  Read latency, ms: 250 µs → 1 ms
                regional-gp-provisioned
                  Read latency, ms: 250 µs → 1 ms
                regional-gp-bursting-padded
                  Read latency, ms: 250 µs → 1 ms
                regional-gp-bursting
                  Read latency, ms: 250 µs → 1 ms
                """,
                comparison.rows().stream()
                        .filter(EditionRow::isChanged)
                        .map(row -> row.id() + "\n"
                                + row.changes().stream()
                                        .map(change -> "  " + change.sentence() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining()));
    }

    @Test
    void the_figures_that_differ_have_both_numbers_with_sources_and_the_rows_they_bear_on() {
        assertEquals(
                """
                modes.regional.generalPurpose.elastic.readLatencyMs 0.25 (S0, 2025-08-06) → 1.0 (S11, 2026-07-01) ms [regional-gp-elastic]
                modes.regional.generalPurpose.elastic.readIops 2500000.0 (S0, 2025-08-06) → 250000.0 (S1, S2, 2025-12) IOPS [regional-gp-elastic]
                modes.regional.generalPurpose.elastic.readIops.infrequent 900000.0 (S0, 2025-08-06) → 90000.0 (S1, S2, 2025-12) IOPS [regional-gp-elastic]
                modes.regional.generalPurpose.elastic.readIops.onRequest none → 2500000.0 (S1, S2, 2025-12) IOPS [regional-gp-elastic]
                modes.regional.generalPurpose.elastic.writeIops 500000.0 (S0, 2025-08-06) → 50000.0 (S1, S2, 2025-12) IOPS [regional-gp-elastic]
                modes.regional.generalPurpose.elastic.writeIops.onRequest none → 500000.0 (S1, S2, 2025-12) IOPS [regional-gp-elastic]
                modes.regional.generalPurpose.provisioned.readLatencyMs 0.25 (S0, 2025-08-06) → 1.0 (S11, 2026-07-01) ms [regional-gp-provisioned]
                modes.regional.generalPurpose.bursting.readLatencyMs 0.25 (S0, 2025-08-06) → 1.0 (S11, 2026-07-01) ms [regional-gp-bursting]
                limits.oneZoneBursting.readMibps 3072.0 (S0, 2025-08-06) → 5120.0 (S1, S2, 2025-12) MiB/s [onezone-gp-bursting]
                limits.oneZoneBursting.writeMibps 1024.0 (S0, 2025-08-06) → 3072.0 (S1, S2, 2025-12) MiB/s [onezone-gp-bursting]""",
                compare(Workloads.of(1000, Workloads.steady(3, 0))).figures().stream()
                        .map(figure -> shown(figure.difference()) + " " + figure.rows())
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void an_override_holds_under_both_editions_so_its_figure_differs_no_more() {
        var name = "limits.oneZoneBursting.readMibps";
        var workload = Workloads.of(1000, Workloads.steady(3, 0));
        var choices = workload.choices().withOverrides(Overrides.of(Map.of(name, 9999.0)));
        var comparison = compare(workload.withChoices(choices));
        assertEquals(
                List.of(),
                comparison.figures().stream()
                        .filter(figure -> figure.difference().name().equals(name))
                        .toList());
        assertEquals(1, comparison.from().overrides().size());
    }

    @Test
    void an_edition_compared_with_itself_changes_nothing() {
        var plan = NEWEST.plan(Workloads.of(1000, Workloads.steady(3, 0)));
        var comparison = EditionComparison.of(plan, plan);
        assertEquals(List.of(), comparison.figures());
        assertEquals(
                List.of(),
                comparison.rows().stream().filter(EditionRow::isChanged).toList());
        assertEquals(
                "The recommendation stays; 0 of 12 rows change, 0 of them in their verdict.",
                comparison.sentences().getFirst());
    }

    @Test
    void plans_of_different_workloads_are_not_compared() {
        var plan = NEWEST.plan(Workloads.of(1000, Workloads.steady(3, 0)));
        var other = NEWEST.plan(Workloads.of(1001, Workloads.steady(3, 0)));
        assertThrows(IllegalArgumentException.class, () -> EditionComparison.of(plan, other));
    }

    private static EditionComparison compare(Workload workload) {
        return EditionComparison.of(SEED.plan(workload), NEWEST.plan(workload));
    }

    private static String shown(EditionComparison comparison) {
        var verdicts = comparison.rows().stream()
                .flatMap(row -> row.changes().stream()
                        .filter(change -> change.metric() == Metric.VERDICT)
                        .map(change -> row.id() + " " + change.from().text() + " → "
                                + change.to().text()))
                .collect(Collectors.joining(", "));
        return recommended(comparison.from()) + " | " + recommended(comparison.to()) + " | "
                + comparison.rows().stream().filter(EditionRow::isChanged).count() + " of "
                + comparison.rows().size() + " | " + (verdicts.isEmpty() ? "none" : verdicts);
    }

    private static String recommended(Plan plan) {
        return plan.recommendation().evaluation().map(Evaluation::id).orElse("none");
    }

    private static String shown(FigureDifference difference) {
        return difference.name() + " "
                + difference
                        .from()
                        .map(figure -> figure.value() + " (" + figure.source() + ", " + figure.asOf() + ")")
                        .orElse("none")
                + " → "
                + difference
                        .to()
                        .map(figure -> figure.value() + " (" + figure.source() + ", " + figure.asOf() + ")")
                        .orElse("none")
                + " " + difference.unit();
    }
}
