package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditWarningsTest {
    /// The case of the model that is empty after 33.4 days, and the same with enough stored.
    private static final Workload DRAINS = Workloads.of(11, steady(3, 0.3));

    private static final Workload LASTS = Workloads.of(100, steady(3, 0.3));

    @Test
    void p1_tells_the_day_the_factor_and_what_else_would_do_at_what_price() {
        assertEquals(
                List.of(
                        "Burst credits last 33.4 days, then the permitted rate drops from 100 to 1 MiB/s metered (÷100)."
                                + " Instead: Provisioned 2 MiB/s (+$8.70 a month), or Elastic (+$277.17 a month), or 15 GiB"
                                + " of dummy data in Standard (+$4.50 a month)."),
                Raised.of(Pain.DELAYED_COLLAPSE, DRAINS, BURSTING));
        assertEquals(List.of(), Raised.of(Pain.DELAYED_COLLAPSE, LASTS, BURSTING));
        assertEquals(List.of(), Raised.of(Pain.DELAYED_COLLAPSE, DRAINS, Raised.ELASTIC));
    }

    @Test
    void p1_counts_hours_below_a_day_and_says_when_there_are_no_credits_at_all() {
        var heavy = Workloads.of(0, steady(0, 100));
        assertEquals(
                "Burst credits last 6.1 hours, then the permitted rate drops from 100 to 1 MiB/s metered (÷100).",
                first(Raised.of(Pain.DELAYED_COLLAPSE, heavy, BURSTING)));
        var none = new Workload(
                "test",
                "us-east-1",
                heavy.storage(),
                heavy.clients(),
                heavy.layers(),
                heavy.needs(),
                heavy.choices(),
                DataSize.ZERO,
                365);
        assertEquals(
                "There are no burst credits at the start: the permitted rate falls from 100 to 1 MiB/s metered (÷100).",
                first(Raised.of(Pain.DELAYED_COLLAPSE, none, BURSTING)));
    }

    @Test
    void p1_is_silent_where_the_baseline_carries_the_peak_without_credits() {
        assertEquals(List.of(), Raised.of(Pain.DELAYED_COLLAPSE, Workloads.of(1, steady(0, 0.9)), BURSTING));
    }

    @Test
    void p2_tells_what_share_of_its_spending_a_week_earns() {
        assertEquals(
                List.of(
                        "Credits earned in a normal week cover only 41.3 % of what it spends (0.5371 of 1.3 MiB/s metered"
                                + " on average); without credits the busiest moment gets 1 of the 1.3 MiB/s it asks for."),
                Raised.of(Pain.NEVER_RECOVERS, DRAINS, BURSTING));
        assertEquals(List.of(), Raised.of(Pain.NEVER_RECOVERS, LASTS, BURSTING));
    }

    @Test
    void p2_is_raised_before_the_credits_run_out_and_not_where_a_week_recovers() {
        var soon = DRAINS.withHorizonDays(7);
        assertEquals(List.of(), Raised.of(Pain.DELAYED_COLLAPSE, soon, BURSTING));
        assertEquals(1, Raised.of(Pain.NEVER_RECOVERS, soon, BURSTING).size());
        // Half of every day at burst, for ever.
        var balanced = Workloads.of(1024, daily(0, 12, 0, 100));
        assertEquals(List.of(), Raised.of(Pain.NEVER_RECOVERS, balanced, BURSTING));
    }

    @Test
    void an_amount_below_what_the_size_earns_runs_as_bursting() {
        var little = new Choices(Optional.of(DataRate.ofMibps(10)), DataSize.ZERO, 0, 730);
        assertEquals(
                List.of("The stored size earns 50 MiB/s, more than is provisioned: the file system runs as Bursting,"
                        + " credits included."),
                Raised.of(
                        Pain.RUNS_AS_BURSTING,
                        Workloads.of(1024, steady(3, 0.3)).withChoices(little),
                        Raised.PROVISIONED));
        assertEquals(
                List.of(),
                Raised.of(
                        Pain.RUNS_AS_BURSTING,
                        Workloads.of(100, steady(3, 0.3)).withChoices(little),
                        Raised.PROVISIONED));
    }

    private static String first(List<String> sentences) {
        return sentences.getFirst().split(" Instead")[0];
    }
}
