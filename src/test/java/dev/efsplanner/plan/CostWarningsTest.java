package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.ELASTIC;
import static dev.efsplanner.plan.Raised.PROVISIONED;
import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.layer;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostWarningsTest {
    @Test
    void p3_256_mibps_cost_about_fifty_dollars_a_day_for_little_use() {
        var idle = Workloads.of(0, Raised.writes(0.04, 256));
        assertEquals(
                List.of(
                        "256 MiB/s of Provisioned Throughput cost $2.10 an hour, $50.50 a day, $1,536.00 a month even when"
                                + " idle; on average this workload uses 4 % of it."),
                Raised.of(Pain.IDLE_PROVISIONED, idle, PROVISIONED));
        assertEquals(List.of(), Raised.of(Pain.IDLE_PROVISIONED, Workloads.of(0, steady(0, 256)), PROVISIONED));
        // 256 MiB/s come with 5,120 GiB.
        assertEquals(
                List.of(), Raised.of(Pain.IDLE_PROVISIONED, Workloads.of(5120, Raised.writes(0.04, 256)), PROVISIONED));
    }

    @Test
    void p3_is_raised_when_well_used_but_over_the_budget_and_counts_the_discount() {
        var busy = Workloads.of(0, steady(0, 100))
                .withNeeds(new Needs(Optional.empty(), Optional.empty(), false, 0, Optional.of(Money.ofUsd(500))))
                .withChoices(new Choices(Optional.empty(), DataSize.ZERO, 10, 730));
        assertEquals(
                List.of(
                        "100 MiB/s of Provisioned Throughput cost $0.74 an hour, $17.75 a day, $540.00 a month even when"
                                + " idle; on average this workload uses 100 % of it. The row is over the budget of $500.00 a"
                                + " month."),
                Raised.of(Pain.IDLE_PROVISIONED, busy, PROVISIONED));
    }

    @Test
    void p4_breaks_even_at_3_9_percent_for_writes_and_2_6_percent_for_reads() {
        assertEquals(
                List.of(
                        "At 6.1 % average-to-peak, Elastic Throughput costs 1.57 times Provisioned Throughput sized to the"
                                + " peak: $939.30 against $600.00 a month for 100 MiB/s. They cost the same at 3.9 %; AWS's rule"
                                + " of thumb is 5 %."),
                Raised.of(Pain.ELASTIC_COST, Workloads.of(0, Raised.writes(0.061, 100)), ELASTIC));
        assertEquals(
                List.of(
                        "At 6.1 % average-to-peak, Elastic Throughput costs 2.35 times Provisioned Throughput sized to the"
                                + " peak: $1,408.96 against $600.00 a month for 100 MiB/s. They cost the same at 2.6 %; AWS's rule"
                                + " of thumb is 5 %."),
                Raised.of(Pain.ELASTIC_COST, Workloads.of(0, daily(0, 24 * 0.061, 300, 0)), ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.ELASTIC_COST, Workloads.of(0, Raised.writes(0.038, 100)), ELASTIC));
    }

    @Test
    void p4_says_when_the_storage_includes_the_throughput_and_is_silent_where_provisioned_cannot_be() {
        assertEquals(
                List.of("At 100 % average-to-peak, Elastic Throughput costs $30,796.88 a month, while the price of the"
                        + " storage includes the 134 MiB/s of Provisioned Throughput that the peak needs."),
                Raised.of(Pain.ELASTIC_COST, Workloads.of(5837, steady(400, 0)), ELASTIC));
        assertEquals(
                List.of(), Raised.of(Pain.ELASTIC_COST, Workloads.of(0, steady(0, 4000)), ELASTIC), "over 3414 MiB/s");
        var frozen = Raised.stored(Workloads.of(0, steady(0, 100)), 10, 10, 10, 1024);
        assertEquals(1, Raised.of(Pain.ELASTIC_COST, frozen, ELASTIC + "-ia30").size());
        assertEquals(List.of(), Raised.of(Pain.ELASTIC_COST, frozen, ELASTIC + "-ia30-archive90"));
    }

    @Test
    void p5_a_thousand_reads_a_second_of_4_kib_are_billed_eightfold() {
        var small = layer(new Schedule.Always(), 1000 * 4 / 1024.0, 0, 4, 0);
        assertEquals(
                List.of(
                        "The Elastic bill counts 31.25 MiB/s where the application moves 3.906 MiB/s, 8 times as much: a"
                                + " data request counts at least 32 KiB, a metadata operation 4 KiB."),
                Raised.of(Pain.SMALL_REQUESTS, Workloads.of(100, small), ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.SMALL_REQUESTS, Workloads.of(100, small), PROVISIONED));
        var twofold = layer(new Schedule.Always(), 4, 0, 16, 0);
        assertEquals(List.of(), Raised.of(Pain.SMALL_REQUESTS, Workloads.of(100, twofold), ELASTIC));
    }

    @Test
    void p5_counts_metadata_where_no_data_moves() {
        var metadata = layer(new Schedule.Always(), 0, 0, 1024, 256);
        assertEquals(
                List.of("The Elastic bill counts 1 MiB/s where the application moves no data: a data request counts at"
                        + " least 32 KiB, a metadata operation 4 KiB."),
                Raised.of(Pain.SMALL_REQUESTS, Workloads.of(100, metadata), ELASTIC));
    }

    @Test
    void a_price_that_is_missing_is_named_and_no_amount_is_guessed() {
        var elsewhere = Workloads.of(0, Raised.writes(0.061, 100)).withRegion("eu-west-1");
        assertEquals(
                List.of("No price for Elastic Throughput, data written in eu-west-1: import the AWS price list."),
                Raised.of(Pain.MISSING_PRICE, elsewhere, ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.ELASTIC_COST, elsewhere, ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.IDLE_PROVISIONED, elsewhere, PROVISIONED));
        assertEquals(List.of(), Raised.of(Pain.MISSING_PRICE, elsewhere.withRegion("us-east-1"), ELASTIC));
    }

    @Test
    void more_than_the_region_grants_by_default_needs_a_quota_increase() {
        var typed = new Choices(Optional.of(DataRate.ofMibps(3000)), DataSize.ZERO, 0, 730);
        var row = Workloads.of(0, steady(0, 100)).withChoices(typed);
        assertEquals(List.of(), Raised.of(Pain.REGION_QUOTA, row, PROVISIONED));
        assertEquals(
                List.of("The Region's default quota is 1,024 MiB/s: 3,000 MiB/s needs a quota increase."),
                Raised.of(Pain.REGION_QUOTA, row.withRegion("eu-south-1"), PROVISIONED));
    }
}
