package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }

    private static Evaluation row(Workload workload, String id) {
        return plan(workload).evaluation(id).orElseThrow();
    }

    private static Outcome outcome(Workload workload, String id) {
        return row(workload, id).outcome().orElseThrow();
    }

    private static String monthly(Workload workload, String id) {
        return outcome(workload, id).cost().monthly().orElseThrow().toString();
    }

    private static List<Shortfall.Kind> shortOf(Workload workload, String id) {
        return assertInstanceOf(Verdict.FallsShort.class, row(workload, id).verdict()).shortfalls().stream()
                .map(Shortfall::kind)
                .toList();
    }

    @Test
    void all_twelve_combinations_are_rows_and_four_are_not_possible() {
        var evaluations = plan(Workloads.of(100, steady(3, 1))).evaluations();
        assertEquals(12, evaluations.stream().map(Evaluation::id).distinct().count());
        assertEquals(
                Set.of(
                        "regional-maxio-elastic",
                        "onezone-maxio-elastic",
                        "onezone-maxio-provisioned",
                        "onezone-maxio-bursting"),
                evaluations.stream()
                        .filter(e -> e.verdict() instanceof Verdict.NotPossible)
                        .map(Evaluation::id)
                        .collect(Collectors.toSet()));
        assertEquals(
                "Max I/O is not available on One Zone file systems: they always use General Purpose mode.",
                row(Workloads.of(100, steady(3, 1)), "onezone-maxio-bursting")
                        .verdict()
                        .reasons()
                        .getFirst());
    }

    @Test
    void eleven_gib_at_3_and_0_3_run_out_of_credits_on_day_33_and_fall_short() {
        var workload = Workloads.of(11, steady(3, 0.3));
        var bursting = outcome(workload, "regional-gp-bursting");
        assertEquals(33.4, bursting.course().emptyAtSeconds().getAsDouble() / 86_400, 0.05);
        assertEquals(1.3, bursting.limiting().share(), 1e-12);
        assertEquals(Dimension.METERED_THROUGHPUT, bursting.limiting().dimension());
        assertEquals(List.of(Shortfall.Kind.BURST_CREDITS), shortOf(workload, "regional-gp-bursting"));
        assertEquals(
                List.of(
                        "Burst credits run out on day 33; from then on 1 MiB/s is permitted where up to 1.3 MiB/s (metered) is asked for."),
                row(workload, "regional-gp-bursting").verdict().reasons());
    }

    @Test
    void credits_that_run_out_harm_nobody_where_the_floor_carries_the_load() {
        var workload = Workloads.of(11, steady(0, 0.9));
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-bursting").verdict());
        assertTrue(outcome(workload, "regional-gp-bursting")
                .course()
                .emptyAtSeconds()
                .isPresent());
    }

    @Test
    void twenty_and_four_gib_a_second_are_113_percent_of_the_path() {
        var workload = Workloads.of(2048, steady(20 * 1024, 4 * 1024))
                .withClients(new Clients(64, 64, Optional.empty(), true, 0));
        var elastic = outcome(workload, "regional-gp-elastic");
        assertEquals(Dimension.DATA_PATH, elastic.limiting().dimension());
        assertEquals(20 / 60.0 + 4 / 5.0, elastic.limiting().share(), 1e-12);
        assertEquals(List.of(Shortfall.Kind.DATA_PATH), shortOf(workload, "regional-gp-elastic"));
        assertEquals(
                "Data path: reads and writes together take 113.3 % of what the Region's read and write limits allow together, since Mon 00:00.",
                row(workload, "regional-gp-elastic").verdict().reasons().getFirst());
    }

    @Test
    void provisioned_is_sized_to_the_smallest_whole_mib_that_serves_at_once() {
        var workload = Workloads.of(100, steady(3, 1), daily(9, 8, 150, 10.2));
        // 153/3 + 11.2 = 62.2
        assertEquals(
                Optional.of(DataRate.ofMibps(63)),
                outcome(workload, "regional-gp-provisioned").provisioned());
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-provisioned").verdict());
        assertEquals("$378.00", monthly(workload, "regional-gp-provisioned"));
    }

    @Test
    void provisioned_exactly_at_the_demand_is_enough() {
        var workload = Workloads.of(10, steady(30, 30));
        assertEquals(
                Optional.of(DataRate.ofMibps(40)),
                outcome(workload, "regional-gp-provisioned").provisioned());
        assertEquals(1, outcome(workload, "regional-gp-provisioned").limiting().share(), 1e-12);
    }

    @Test
    void an_allowed_delay_lets_provisioned_be_smaller() {
        // 2 hours at 40 MiB/s a day: served within another 2 hours by half of it, plus the trickle.
        var workload = Workloads.of(10, daily(9, 2, 0, 40))
                .withNeeds(new Needs(Optional.empty(), Optional.empty(), false, 2, Optional.empty()));
        var provisioned = outcome(workload, "regional-gp-provisioned");
        assertEquals(Optional.of(DataRate.ofMibps(20)), provisioned.provisioned());
        assertEquals(2, provisioned.course().longestDelaySeconds() / 3600, 1e-9);
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-provisioned").verdict());
    }

    @Test
    void what_the_stored_size_earns_makes_provisioned_run_as_bursting() {
        var workload = Workloads.of(10_240, steady(30, 30));
        var provisioned = outcome(workload, "regional-gp-provisioned");
        assertEquals(Optional.of(DataRate.ofMibps(1)), provisioned.provisioned());
        assertTrue(provisioned.course().hasCredits());
        assertEquals(monthly(workload, "regional-gp-bursting"), monthly(workload, "regional-gp-provisioned"));
    }

    @Test
    void provisioned_needs_more_than_there_is() {
        var workload = Workloads.of(100, steady(0, 3500)).withClients(new Clients(64, 64, Optional.empty(), true, 0));
        assertEquals(
                Optional.of(DataRate.ofMibps(3414)),
                outcome(workload, "regional-gp-provisioned").provisioned());
        assertTrue(shortOf(workload, "regional-gp-provisioned").contains(Shortfall.Kind.METERED_THROUGHPUT));
    }

    @Test
    void a_typed_amount_is_taken_as_typed_and_refused_outside_the_api() {
        var workload = Workloads.of(100, steady(0, 10));
        var typed = workload.withChoices(new Choices(Optional.of(DataRate.ofMibps(5.5)), DataSize.ZERO, 0, 730));
        assertEquals(
                Optional.of(DataRate.ofMibps(5.5)),
                outcome(typed, "regional-gp-provisioned").provisioned());
        assertEquals(List.of(Shortfall.Kind.METERED_THROUGHPUT), shortOf(typed, "regional-gp-provisioned"));
        var tooMuch = workload.withChoices(new Choices(Optional.of(DataRate.ofMibps(4000)), DataSize.ZERO, 0, 730));
        assertEquals(
                List.of("Provisioned Throughput must be 1 to 3,414 MiB/s, not 4,000."),
                row(tooMuch, "regional-gp-provisioned").verdict().reasons());
    }

    @Test
    void elastic_costs_what_is_transferred_plus_storage() {
        // 1 MiB/s for 730 h is 2,566.40625 GiB.
        assertEquals("$183.98", monthly(Workloads.of(100, steady(0, 1)), "regional-gp-elastic"));
        assertEquals("$106.99", monthly(Workloads.of(100, steady(1, 0)), "regional-gp-elastic"));
    }

    @Test
    void elastic_and_provisioned_break_even_at_3_90_percent_of_writes_and_2_60_of_reads() {
        double month = 730 * 3600 / 1024.0;
        assertEquals(3.90, 6 / (month * 0.06) * 100, 0.005);
        var writes = Workloads.of(0, daily(0, 24 * 6 / (month * 0.06), 0, 1000));
        assertEquals(monthly(writes, "regional-gp-provisioned"), monthly(writes, "regional-gp-elastic"));
        var reads = Workloads.of(0, daily(0, 24 * 6 / (month * 0.09), 3000, 0))
                .withClients(new Clients(16, 64, Optional.empty(), true, 0));
        assertEquals(monthly(reads, "regional-gp-provisioned"), monthly(reads, "regional-gp-elastic"));
    }

    @Test
    void rfdk_40_gib_are_12_dollars_and_about_2_mib() {
        var workload = Workloads.of(40, steady(0, 1));
        assertEquals("$12.00", monthly(workload, "regional-gp-bursting"));
        assertEquals(
                2,
                outcome(workload, "regional-gp-bursting")
                        .permitted()
                        .baseWrite()
                        .mibps(),
                0.05);
    }

    @Test
    void two_hundred_and_fifty_six_provisioned_mib_are_about_50_dollars_a_day() {
        var workload = Workloads.of(0, steady(0, 256));
        assertEquals("$1,536.00", monthly(workload, "regional-gp-provisioned"));
        assertEquals(50.5, 1536 / 730.0 * 24, 0.01);
    }

    @Test
    void padding_of_20_gib_is_priced_like_1_mib_provisioned() {
        var padded =
                Workloads.of(0, steady(0, 0.5)).withChoices(new Choices(Optional.empty(), DataSize.ofGib(20), 0, 730));
        assertEquals("$6.00", monthly(padded, "regional-gp-bursting"));
        assertEquals("$6.00", monthly(padded, "regional-gp-provisioned"));
    }

    @Test
    void the_ml_dataset_never_runs_out_and_elastic_would_cost_31_600_more() {
        var workload = Workloads.of(5837, steady(400, 5)).withClients(new Clients(16, 64, Optional.empty(), true, 0));
        var bursting = outcome(workload, "regional-gp-bursting");
        assertEquals(285, bursting.permitted().baseWrite().mibps(), 0.05);
        assertTrue(bursting.course().emptyAtSeconds().isEmpty());
        var throughput = outcome(workload, "regional-gp-elastic").cost().amounts().stream()
                .filter(a -> a.name().startsWith("Elastic"))
                .map(Amount::usd)
                .reduce(Money.ZERO, Money::plus);
        assertEquals(31_600, throughput.usd().doubleValue(), 100);
    }

    @Test
    void a_missing_price_leaves_the_row_judged_and_says_which_price() {
        var workload = Workloads.of(100, steady(3, 1)).withRegion("sa-east-1");
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-elastic").verdict());
        assertEquals(
                Optional.empty(),
                outcome(workload, "regional-gp-elastic").cost().monthly());
        assertEquals(
                "No price for Standard storage in sa-east-1: import the AWS price list.",
                outcome(workload, "regional-gp-elastic").cost().missing().getFirst());
    }

    @Test
    void a_recommendation_without_a_price_says_so() {
        var sentence = plan(Workloads.of(100, steady(3, 1)).withRegion("sa-east-1"))
                .recommendation()
                .sentence();
        assertTrue(sentence.contains(" fits (price missing); its fullest limit is "), sentence);
    }

    @Test
    void a_discount_comes_off_the_whole_bill() {
        var workload =
                Workloads.of(100, steady(0, 1)).withChoices(new Choices(Optional.empty(), DataSize.ZERO, 10, 730));
        assertEquals("$27.00", monthly(workload, "regional-gp-bursting"));
    }

    @Test
    void needs_that_are_not_met_are_named() {
        var needs = new Needs(
                Optional.of(Latency.ofMs(0.5)), Optional.of(Latency.ofMs(2)), true, 0, Optional.of(Money.ofUsd("10")));
        var workload = Workloads.of(100, steady(0.3, 0.1)).withNeeds(needs);
        assertEquals(
                List.of(Shortfall.Kind.READ_LATENCY, Shortfall.Kind.WRITE_LATENCY, Shortfall.Kind.BUDGET),
                shortOf(workload, "regional-gp-bursting"));
        assertEquals(
                List.of(Shortfall.Kind.ZONE_LOSS, Shortfall.Kind.BUDGET), shortOf(workload, "onezone-gp-bursting"));
        assertEquals(
                "Read latency: needs 500 µs, published best case is 1 ms.",
                row(workload, "regional-gp-bursting").verdict().reasons().getFirst());
        assertEquals(
                "Write latency: needs 2 ms, AWS publishes no number for Max I/O, only that it is higher.",
                row(workload, "regional-maxio-bursting").verdict().reasons().get(1));
    }

    @Test
    void few_threads_and_small_files_are_bound_by_latency_whatever_the_mode() {
        var creates = Workloads.layer(new Schedule.Always(), 0, 400 * 4 / 1024.0, 4, 1200);
        var workload = Workloads.of(1024, creates).withClients(new Clients(1, 1, Optional.empty(), true, 0));
        assertEquals(
                Dimension.CONCURRENCY,
                outcome(workload, "regional-gp-elastic").limiting().dimension());
        assertEquals(List.of(Shortfall.Kind.CONCURRENCY), shortOf(workload, "regional-gp-elastic"));
    }

    @Test
    void one_writer_that_needs_800_mib_fits_only_elastic_with_efs_utils_2() {
        var fast = Workloads.of(10_240, steady(0, 800)).withClients(new Clients(1, 64, Optional.empty(), true, 0));
        assertInstanceOf(Verdict.Fits.class, row(fast, "regional-gp-elastic").verdict());
        assertEquals(List.of(Shortfall.Kind.CLIENTS), shortOf(fast, "regional-gp-provisioned"));
        var old = fast.withClients(new Clients(1, 64, Optional.empty(), false, 0));
        assertEquals(List.of(Shortfall.Kind.CLIENTS), shortOf(old, "regional-gp-elastic"));
        var slowNetwork = fast.withClients(new Clients(1, 64, Optional.of(DataRate.ofMibps(625)), true, 0));
        assertEquals(625, outcome(slowNetwork, "regional-gp-elastic").limiting().capacity());
    }

    @Test
    void what_fits_ranks_first_and_the_cheapest_of_that_is_recommended() {
        var workload = Workloads.of(100, steady(3, 1));
        var plan = plan(workload);
        assertEquals(
                "onezone-gp-bursting",
                plan.recommendation().evaluation().orElseThrow().id());
        assertEquals(
                "One Zone · General Purpose · Bursting fits at $16.00 a month; its fullest limit is metered throughput at 2 %. "
                        + "Next best: One Zone · General Purpose · Provisioned at $16.00.",
                plan.recommendation().sentence());
        assertEquals("notPossible", plan.evaluations().getLast().verdict().code());
    }

    @Test
    void max_io_is_not_recommended_where_it_only_ties() {
        var needs = new Needs(Optional.empty(), Optional.empty(), true, 0, Optional.empty());
        var workload = Workloads.of(10_240, Workloads.layer(new Schedule.Always(), 30, 10, 4, 0))
                .withNeeds(needs)
                .withClients(new Clients(200, 64, Optional.empty(), true, 0));
        var plan = plan(workload);
        assertEquals("regional-maxio-bursting", plan.evaluations().getFirst().id());
        assertEquals(
                PerformanceMode.GENERAL_PURPOSE,
                plan.recommendation().evaluation().orElseThrow().configuration().performance());
    }

    @Test
    void nothing_fits_names_the_closest() {
        var workload =
                Workloads.of(100, steady(100_000, 100)).withClients(new Clients(640, 64, Optional.empty(), true, 0));
        var recommendation = plan(workload).recommendation();
        assertEquals(Optional.empty(), recommendation.evaluation());
        assertTrue(
                recommendation
                        .sentence()
                        .startsWith("Nothing fits. Closest is Regional · General Purpose · Elastic at $"),
                recommendation.sentence());
    }

    @Test
    void an_idle_empty_file_system_fits_and_costs_nothing() {
        var workload = Workloads.of(0, steady(0, 0));
        var bursting = outcome(workload, "regional-gp-bursting");
        assertEquals("$0.00", monthly(workload, "regional-gp-bursting"));
        assertEquals(0, bursting.limiting().share());
        assertInstanceOf(
                Verdict.Fits.class, row(workload, "regional-gp-bursting").verdict());
    }

    @Test
    void a_hundred_pebibytes_are_planned_like_any_other_size() {
        var workload = Workloads.of(100.0 * 1024 * 1024, steady(300, 100));
        assertEquals("$31,457,280.00", monthly(workload, "regional-gp-bursting"));
        // The Region's quota caps the size's own rate.
        assertEquals(
                DataRate.ofMibps(3 * 1024),
                outcome(workload, "regional-gp-bursting").permitted().write());
    }

    @Test
    void growth_delays_the_day_on_which_credits_run_out() {
        var steady = Workloads.of(11, steady(3, 0.3));
        var stored = steady.storage();
        var growing = steady.withStorage(
                new StoredData(stored.hot(), stored.cold(), stored.frozen(), DataSize.ofGib(3), stored.averageFile()));
        double still = outcome(steady, "regional-gp-bursting")
                .course()
                .emptyAtSeconds()
                .getAsDouble();
        double later = outcome(growing, "regional-gp-bursting")
                .course()
                .emptyAtSeconds()
                .getAsDouble();
        assertTrue(later > still + 86_400, still + " " + later);
    }

    @Test
    void a_region_the_edition_does_not_know_is_a_mistake_of_the_caller() {
        var workload = Workloads.of(1, steady(1, 1)).withRegion("xx-nowhere-1");
        assertThrows(IllegalArgumentException.class, () -> plan(workload));
    }
}
