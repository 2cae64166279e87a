package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Draws;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final String BURSTING = "regional-gp-bursting";
    private static final String PROVISIONED = "regional-gp-provisioned";
    private static final Optional<YearMonth> NO_START = Optional.empty();

    private final Planner planner = new Planner(Catalog.EDITION, Catalog.PRICES);

    /// 100 GiB earn 4.8828 MiB/s; 2.1 TiB are 2,202,010 MiB. Growing 2 % a month from 4.8, the traffic takes 34,182
    /// MiB more than is earned in month 1 (30 days), then 297,590 (31), 546,875 (30) and 837,969 (31).
    ///
    /// The 485,394 that are left cover the 0.4168 MiB/s that are missing in month 5 for 13.5 days.
    @Test
    void growing_traffic_outgrows_bursting_in_the_month_in_which_the_last_credits_go() {
        var outlook = Outlook.of(planner, growing(2), 12, Optional.of(YearMonth.of(2026, 11)));
        assertEquals("""
                From month 0 (November 2026) the cheapest that fits is One Zone · General Purpose · Bursting, at $16.00 that month.
                From month 5 (April 2027) the cheapest that fits is One Zone · General Purpose · Provisioned, at $22.00 that month.
                Outgrows Regional · General Purpose · Bursting in month 5 (April 2027): Burst credits run out on day 13; from then on 4.883 MiB/s is permitted where up to 5.3 MiB/s (metered) is asked for.
                """, lines(outlook.only(row(outlook, BURSTING))));
        assertEquals(OptionalInt.of(5), row(outlook, BURSTING).outgrown());
    }

    /// Provisioned below what the size earns runs on credits too, until they are gone; then the peak decides:
    /// 4.8 × 1.02^5 = 5.2996, and 4.8 × 1.02^12 = 6.0876.
    @Test
    void sized_provisioned_must_rise_when_the_credits_are_gone() {
        var outlook = Outlook.of(planner, growing(2), 12, NO_START);
        var row = row(outlook, PROVISIONED);
        assertEquals(
                List.of(1.0, 1.0, 1.0, 1.0, 1.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0, 6.0, 7.0),
                IntStream.rangeClosed(0, 12)
                        .mapToObj(month -> row.provisioned(month).orElseThrow().mibps())
                        .toList());
        assertEquals(
                List.of("Regional · General Purpose · Provisioned must rise from 1 MiB/s to 6 MiB/s in month 5, and to"
                        + " 7 MiB/s by month 12."),
                row.sentences(new MonthNames(NO_START)));
    }

    /// 1.2 MiB/s need 24.576 GiB in Standard: 10 + 3 × 5 are enough.
    @Test
    void growing_storage_makes_bursting_fit() {
        var workload = growth(Workloads.of(10, Workloads.steady(0, 1.2)), 5).withStartingCredit(DataSize.ZERO);
        var row = row(Outlook.of(planner, workload, 4, NO_START), BURSTING);
        assertEquals(
                List.of("Regional · General Purpose · Bursting fits from month 3 on."),
                row.sentences(new MonthNames(NO_START)));
    }

    /// 0.30 USD/GiB: 150 GiB cost 45 USD in month 5.
    @Test
    void growing_storage_outgrows_the_budget_and_costs_more_every_month() {
        var budget = new Needs(
                Optional.<Latency>empty(), Optional.<Latency>empty(), true, 0, Optional.of(Money.ofUsd("45")));
        var workload = growth(Workloads.of(100, Workloads.steady(0, 1)), 10).withNeeds(budget);
        var outlook = Outlook.of(planner, workload, 6, NO_START);
        assertEquals(
                List.of("30.00", "33.00", "36.00", "39.00", "42.00", "45.00", "48.00"),
                row(outlook, BURSTING).months().stream()
                        .map(month -> month.outcome().orElseThrow().cost().monthly())
                        .map(usd -> usd.orElseThrow().cents().toPlainString())
                        .toList());
        assertEquals(OptionalInt.of(6), row(outlook, BURSTING).outgrown());
        assertEquals("From month 6 nothing fits.", outlook.sentences().get(1));
        assertEquals(
                List.of(100.0, 110.0, 120.0, 130.0, 140.0, 150.0, 160.0),
                outlook.months().stream().map(month -> month.stored().gib()).toList());
    }

    @Test
    void without_growth_the_rows_that_use_no_credits_are_those_of_the_plan_every_month() {
        var workload = Workloads.of(100, Workloads.steady(30, 30));
        var plan = planner.plan(workload);
        var outlook = Outlook.of(planner, workload, 36, NO_START);
        for (var id : List.of("regional-gp-elastic", "onezone-gp-elastic", "onezone-maxio-bursting")) {
            var planned = plan.evaluation(id).orElseThrow();
            row(outlook, id).months().forEach(month -> {
                assertEquals(planned.verdict(), month.verdict());
                assertEquals(
                        planned.outcome().map(Outcome::cost), month.outcome().map(Outcome::cost));
            });
        }
        assertEquals(37, outlook.months().size());
    }

    @Test
    void layers_scale_in_all_that_they_move() {
        var grown = Growth.after(2, growing(10));
        var layer = grown.layers().getFirst();
        assertEquals(4.8 * 1.21, layer.write().mibps(), 1e-12);
        assertEquals(DataRate.ZERO, layer.read());
        assertEquals(growing(10).layers().getFirst().writeSize(), layer.writeSize());
        assertEquals(
                365,
                IntStream.range(0, 12)
                        .map(month -> Growth.after(month, growing(10)).horizonDays())
                        .sum());
    }

    @Test
    void any_growth_can_be_followed_to_the_end() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < Draws.of(20); i++) {
            var outlook = Outlook.of(planner, growing(Workloads.random(random), 1000), 36, NO_START);
            assertTrue(outlook.rows().stream().allMatch(row -> row.months().size() == 37));
        }
    }

    @Test
    void more_than_36_months_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Outlook.of(planner, growing(2), 37, NO_START));
        assertThrows(IllegalArgumentException.class, () -> Outlook.of(planner, growing(2), 0, NO_START));
    }

    private static String lines(Outlook outlook) {
        return String.join("\n", outlook.sentences()) + "\n";
    }

    private static OutlookRow row(Outlook outlook, String id) {
        return outlook.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Workload growing(double percent) {
        return growing(Workloads.of(100, Workloads.steady(0, 4.8)), percent);
    }

    private static Workload growing(Workload workload, double percent) {
        return workload.withTrafficGrowthPercent(percent);
    }

    private static Workload growth(Workload workload, double gib) {
        var data = workload.storage();
        return workload.withStorage(
                new StoredData(data.hot(), data.cold(), data.frozen(), DataSize.ofGib(gib), data.averageFile()));
    }
}
