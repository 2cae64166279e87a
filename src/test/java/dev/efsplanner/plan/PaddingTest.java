package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PaddingTest {
    private static final Planner PLANNER = new Planner(Catalog.EDITION, Catalog.PRICES);

    private static List<String> padded(Workload workload) {
        return PLANNER.plan(workload).evaluations().stream()
                .filter(e -> e.id().endsWith("-padded"))
                .map(e -> e.id() + " " + e.configuration().padding())
                .sorted()
                .toList();
    }

    @Test
    void bursting_that_runs_dry_within_the_year_is_offered_with_just_enough_padding() {
        // 1.3 MiB/s for 365 days less 2.1 TiB to start with: 1.2302 must be earned, by 25.2 GiB or more.
        var workload = Workloads.of(11, steady(3, 0.3));
        assertEquals(
                List.of(
                        "onezone-gp-bursting-padded 15 GiB",
                        "regional-gp-bursting-padded 15 GiB",
                        "regional-maxio-bursting-padded 15 GiB"),
                padded(workload));
        var row =
                PLANNER.plan(workload).evaluation("regional-gp-bursting-padded").orElseThrow();
        assertInstanceOf(Verdict.Fits.class, row.verdict());
        assertEquals(
                "Regional · General Purpose · Bursting · padded with 15 GiB",
                row.configuration().title());
        assertEquals(
                List.of("Storage $3.30", "Padding $4.50"),
                row.outcome().orElseThrow().cost().amounts().stream()
                        .map(a -> a.name() + " " + a.usd())
                        .toList());
        assertEquals(DataSize.ofGib(15), row.workload().choices().padding());
    }

    @Test
    void a_work_around_ranks_behind_what_fits_without_and_is_named_where_it_is_cheaper() {
        var plan = PLANNER.plan(Workloads.of(11, steady(3, 0.3)));
        assertEquals("onezone-gp-provisioned", plan.evaluations().getFirst().id());
        assertEquals(
                "One Zone · General Purpose · Provisioned fits at $10.46 a month; its fullest limit is metered throughput at 65 %."
                        + " Next best: Regional · General Purpose · Provisioned at $12.00."
                        + " Cheaper with dummy data: One Zone · General Purpose · Bursting · padded with 15 GiB at $4.16.",
                plan.recommendation().sentence());
    }

    @Test
    void no_padding_is_offered_where_bursting_serves_or_where_the_regions_limit_is_in_the_way() {
        assertEquals(List.of(), padded(Workloads.of(100, steady(3, 0.3))));
        assertEquals(List.of(), padded(Workloads.of(100, steady(0, 3 * 1024 + 1))));
    }

    @Test
    void a_typed_padding_is_left_as_it_is() {
        var workload = Workloads.of(11, steady(3, 0.3));
        assertEquals(List.of(), padded(workload.withChoices(workload.choices().withPadding(DataSize.ofGib(5)))));
    }

    @Test
    void one_gib_less_is_never_enough() {
        var random = new SplittableRandom(7);
        int found = 0;
        int draws = Draws.of(200);
        for (int n = 0; n < draws; n++) {
            var workload = Workloads.random(random);
            var row = PLANNER.plan(workload).evaluation("regional-gp-bursting-padded");
            if (row.isEmpty()) continue;
            found++;
            var size = row.get().configuration().padding();
            assertTrue(served(workload, size), () -> size + " for " + workload);
            assertTrue(
                    size.gib() == 1 || !served(workload, DataSize.ofGib(size.gib() - 1)),
                    () -> "less than " + size + " for " + workload);
        }
        assertTrue(found > draws / 10, "padded rows: " + found);
    }

    private static boolean served(Workload workload, DataSize padding) {
        var typed = workload.withChoices(workload.choices().withPadding(padding));
        var course = PLANNER.plan(typed)
                .evaluation("regional-gp-bursting")
                .orElseThrow()
                .outcome()
                .orElseThrow()
                .course();
        double allowed = workload.needs().maxDelayHours() * 3600;
        return course.longestDelaySeconds() <= (allowed > 0 ? allowed + 1 : 0);
    }
}
