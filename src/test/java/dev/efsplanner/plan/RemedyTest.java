package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyTest {
    private static final KnownRegions KNOWN = KnownNames.of(Catalog.EDITION);

    @Test
    void a_row_that_fits_needs_nothing() {
        assertEquals(List.of(), remedy(wordpress(), "regional-gp-elastic").sentences());
    }

    @Test
    void a_row_out_of_credits_is_changed_online_to_the_best_that_fits() {
        assertEquals(
                "Change online to Provisioned at 29 MiB/s: $174.00 a month, $170.70 more.",
                remedy(wordpress(), "regional-gp-bursting").text());
    }

    @Test
    void a_row_that_is_not_possible_names_the_best_that_fits() {
        assertEquals(
                "Best that fits: One Zone · General Purpose · Provisioned, $172.46 a month.",
                remedy(wordpress(), "onezone-maxio-elastic").text());
    }

    @Test
    void one_zone_under_a_need_for_regional_takes_a_copy() {
        var text = remedy(with(wordpress(), WorkloadField.ZONE_LOSS, "true"), "onezone-gp-provisioned")
                .text();
        assertEquals(
                "Copy to a new file system, Regional · General Purpose · Provisioned at 29 MiB/s: $174.00 a"
                        + " month, $1.54 more.",
                text);
    }

    @Test
    void what_the_numbers_would_have_to_be_makes_the_row_fit() {
        var starved = with(with(wordpress(), WorkloadField.THREADS, "1"), WorkloadField.CLIENT_COUNT, "1");
        var remedy = remedy(starved, "regional-gp-elastic");
        var sentence = remedy.sentences().stream()
                .filter(one -> one.startsWith("Concurrency: "))
                .findFirst()
                .orElseThrow();
        var threads =
                sentence.replaceAll("Concurrency: ([\\d,]+) threads.*", "$1").replace(",", "");
        assertTrue(Integer.parseInt(threads) > 1, sentence);
        assertTrue(lacksConcurrency(with(starved, WorkloadField.THREADS, "" + (Integer.parseInt(threads) - 1))));
        assertTrue(!lacksConcurrency(with(starved, WorkloadField.THREADS, threads)), sentence);
    }

    @Test
    void over_the_budget_it_says_by_how_much() {
        var remedy = remedy(with(wordpress(), WorkloadField.BUDGET, "100"), "regional-gp-provisioned");
        assertEquals("Budget: $74.00 more a month.", remedy.sentences().getLast());
    }

    private static boolean lacksConcurrency(Workload workload) {
        return plan(workload).evaluation("regional-gp-elastic").orElseThrow().verdict()
                        instanceof Verdict.FallsShort(var shortfalls)
                && shortfalls.stream().anyMatch(one -> one.kind() == Shortfall.Kind.CONCURRENCY);
    }

    private static Remedy remedy(Workload workload, String id) {
        var plan = plan(workload);
        return Remedy.of(plan, plan.evaluation(id).orElseThrow());
    }

    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }

    private static Workload wordpress() {
        return Presets.bundled("wordpress").orElseThrow().workload();
    }

    private static Workload with(Workload workload, WorkloadField field, String text) {
        return switch (WorkloadText.of(workload).with(field, text).parse(KNOWN)) {
            case Parsed.Valid<Workload>(var valid) -> valid;
            case Parsed.Invalid<Workload>(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
