package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.plan.Raised.ELASTIC;
import static dev.efsplanner.plan.Raised.PROVISIONED;
import static dev.efsplanner.plan.Raised.named;
import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.layer;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.Schedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingWarningsTest {
    @Test
    void p9_tiering_lowers_speed_and_brings_the_empty_day_nearer() {
        var cold = Raised.stored(Workloads.of(0, steady(0, 20)), 204.8, 819.2, 0, 1024);
        assertEquals(
                List.of(
                        "Only Standard earns credits: tiering 819.2 GiB cuts the baseline from 50 to 10 MiB/s.",
                        "Tiering saves $225.28 a month, but credits last 2.5 days instead of the whole horizon.",
                        "Moving the data there costs $8.19 once.",
                        "The first byte of a file in IA or Archive takes tens of milliseconds."),
                Raised.of(Pain.TIERING, cold, BURSTING + "-ia30"));
        assertEquals(List.of(), Raised.of(Pain.TIERING, cold, BURSTING));
        assertEquals(
                List.of(
                        "Moving the data there costs $8.19 once.",
                        "The first byte of a file in IA or Archive takes tens of milliseconds."),
                Raised.of(Pain.TIERING, cold, ELASTIC + "-ia30"));
    }

    @Test
    void p9_below_the_floor_it_is_the_earning_that_falls() {
        var cold = Raised.stored(Workloads.of(0, steady(0, 0.2)), 4, 6, 0, 1024);
        assertEquals(
                "Only Standard earns credits: tiering 6 GiB cuts what is earned from 0.4883 to 0.1953 MiB/s.",
                Raised.of(Pain.TIERING, cold, BURSTING + "-ia30").getFirst());
    }

    @Test
    void p10_archive_holds_a_file_system_on_elastic() {
        var frozen = Raised.stored(Workloads.of(0, steady(0, 1)), 100, 0, 100, 1024);
        assertEquals(
                List.of(
                        "Once Archive holds data the file system cannot be changed to Bursting or Provisioned; Archive bills"
                                + " at least 90 days."),
                Raised.of(Pain.ARCHIVE_LOCK_IN, frozen, ELASTIC + "-ia30-archive90"));
        assertEquals(List.of(), Raised.of(Pain.ARCHIVE_LOCK_IN, frozen, ELASTIC + "-ia30"));
    }

    @Test
    void p11_provisioned_is_locked_for_24_hours() {
        var workload = Workloads.of(100, steady(0, 1));
        assertEquals(
                List.of(
                        "For 24 hours after switching to Provisioned Throughput or changing its amount, AWS refuses to lower"
                                + " it or to leave the mode (TooManyRequests); raising it is always possible."),
                Raised.of(Pain.DAY_LOCK, workload, PROVISIONED));
        assertEquals(List.of(), Raised.of(Pain.DAY_LOCK, workload, ELASTIC));
    }

    @Test
    void p12_loads_that_stack_up_are_counted_and_the_largest_is_named() {
        var base = named("site", steady(0, 40));
        var backup = named("backup", daily(22, 2, 0, 60));
        assertEquals(
                List.of(
                        "2 loads stack up at the peak, Mon 22:00: “backup” is the largest with 60 of 100 MiB/s metered."),
                Raised.of(Pain.STACKED_LAYERS, Workloads.of(100, base, backup), PROVISIONED));
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, Workloads.of(100, base, backup), ELASTIC));
        var apart = Workloads.of(100, named("batch", daily(3, 2, 0, 40)), backup);
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, apart, PROVISIONED));
        var little = Workloads.of(100, named("site", steady(0, 4)), backup);
        assertEquals(List.of(), Raised.of(Pain.STACKED_LAYERS, little, PROVISIONED));
    }

    @Test
    void p13_clients_in_another_zone_pay_and_depend_on_it() {
        var outside = Workloads.of(100, steady(10, 0)).withClients(new Clients(4, 64, Optional.empty(), true, 0.25));
        assertEquals(
                List.of(
                        "25 % of the clients are in another zone than the file system: they depend on both zones, and their"
                                + " transfer of 6,416 GiB costs $64.16 a month."),
                Raised.of(Pain.OUTSIDE_ZONE, outside, "onezone-gp-bursting"));
        assertEquals(List.of(), Raised.of(Pain.OUTSIDE_ZONE, outside, BURSTING));
        assertEquals(List.of(), Raised.of(Pain.OUTSIDE_ZONE, Workloads.of(100, steady(10, 0)), "onezone-gp-bursting"));
    }

    @Test
    void p15_metered_and_moved_rates_are_told_apart() {
        assertEquals(
                List.of(
                        "At the peak the application moves 60 MiB/s; against limits and credits 40 MiB/s are metered (41.94"
                                + " MB/s), because reads count one part in 3. Compare MeteredIOBytes, not TotalIOBytes, with"
                                + " PermittedThroughput."),
                Raised.of(Pain.METERED_RATE, Workloads.of(1024, steady(30, 30)), BURSTING));
        assertEquals(List.of(), Raised.of(Pain.METERED_RATE, Workloads.of(1024, steady(0, 40)), BURSTING));
        assertEquals(List.of(), Raised.of(Pain.METERED_RATE, Workloads.of(1024, steady(30, 30)), ELASTIC));
        var metadata = Workloads.of(100, layer(new Schedule.Always(), 0, 1, 1024, 256));
        assertEquals(
                List.of(
                        "At the peak the application moves 1 MiB/s; against limits and credits 2 MiB/s are metered (2.097"
                                + " MB/s), because requests and metadata operations count at least 4 KiB. Compare MeteredIOBytes,"
                                + " not TotalIOBytes, with PermittedThroughput."),
                Raised.of(Pain.METERED_RATE, metadata, BURSTING));
    }

    @Test
    void padding_works_only_as_long_as_it_lies_there() {
        var drains = Workloads.of(11, steady(3, 0.3));
        assertEquals(
                List.of(
                        "Works only with 15 GiB of dummy data in Standard: write it before the load begins, and never delete"
                                + " or tier it."),
                Raised.of(Pain.PADDING, drains, BURSTING + "-padded"));
        assertEquals(List.of(), Raised.of(Pain.PADDING, drains, BURSTING));
    }
}
