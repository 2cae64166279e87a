package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.plan.Raised.ELASTIC;
import static dev.efsplanner.plan.Raised.PROVISIONED;
import static dev.efsplanner.support.Workloads.daily;
import static dev.efsplanner.support.Workloads.layer;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitWarningsTest {
    private static TrafficLayer reads(double perSecond) {
        return layer(new Schedule.Always(), perSecond * 4 / 1024, 0, 4, 0);
    }

    private static Workload network(Workload workload, double mibps) {
        return workload.withClients(new Clients(4, 64, Optional.of(DataRate.ofMibps(mibps)), true, 0));
    }

    @Test
    void p6_another_mode_does_not_help_when_too_few_operations_are_in_flight() {
        // 6,000 reads a second, each a millisecond: six in flight.
        assertEquals(
                List.of(
                        "The limit here is latency: 6 operations are in flight at the busiest moment and the clients keep"
                                + " 4. Another throughput mode will not help: raise parallelism, spread directories, batch files,"
                                + " or use EBS or FSx."),
                Raised.of(Pain.LATENCY_BOUND, Raised.clients(Workloads.of(100, reads(6000)), 1, 4), ELASTIC));
        assertEquals(
                List.of(),
                Raised.of(Pain.LATENCY_BOUND, Raised.clients(Workloads.of(100, reads(6000)), 1, 64), ELASTIC));
    }

    @Test
    void p6_small_files_with_much_metadata_wait_for_round_trips() {
        var metadata = layer(new Schedule.Always(), 1, 0, 16, 2000);
        var small = Raised.stored(Workloads.of(0, metadata), 100, 0, 0, 16);
        assertEquals(
                List.of("Files of 16 KiB on average, and 96.9 % of the operations are metadata: each waits for a round"
                        + " trip (writes 2.7 ms at best), so one task goes no faster in another throughput mode. Raise"
                        + " parallelism, spread directories, or batch files."),
                Raised.of(Pain.LATENCY_BOUND, small, ELASTIC));
        var large = Raised.stored(small, 100, 0, 0, 128);
        assertEquals(List.of(), Raised.of(Pain.LATENCY_BOUND, large, ELASTIC));
        var rare = small.withLayers(List.of(layer(new Schedule.Always(), 1, 0, 16, 200)));
        assertEquals(List.of(), Raised.of(Pain.LATENCY_BOUND, rare, ELASTIC));
    }

    @Test
    void p6_says_the_seconds_of_a_file_task_that_latency_decides() {
        var task = new FileTask(FileWork.UNTAR, 561, 1, false);
        var small = Raised.stored(Workloads.of(100, reads(10)), 100, 0, 0, 8);
        assertEquals(
                List.of(
                        "Untar of 561 files by 1 thread: about 28.78 s, 19.49 files a second; the limit here is latency:"
                                + " each file waits for 19 round trips of 2.7 ms. Another throughput mode will not help: raise"
                                + " parallelism, spread directories, batch files, or use EBS or FSx; 32 threads in separate"
                                + " directories would wait 1.262 s."),
                Raised.of(Pain.LATENCY_BOUND, small.withFileTask(task), ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.LATENCY_BOUND, small.withFileTask(task.withFiles(19)), ELASTIC));
        assertEquals(
                List.of(),
                Raised.of(
                        Pain.LATENCY_BOUND,
                        small.withFileTask(task).withNeeds(Needs.NONE.withFileTaskSeconds(29)),
                        ELASTIC));
        var large = Raised.stored(small, 100, 0, 0, 1024 * 1024).withFileTask(task);
        assertEquals(List.of(), Raised.of(Pain.LATENCY_BOUND, large, ELASTIC));
    }

    @Test
    void p6_says_where_nobody_measured_and_where_no_latency_is_published() {
        var small = Raised.stored(Workloads.of(100, reads(10)), 100, 0, 0, 8);
        var many = small.withFileTask(new FileTask(FileWork.CLONE, 11_000, 40, false));
        assertEquals(
                List.of("Clone of 11,000 files by 40 threads: at least 8.952 s, 1,229 files a second; the limit here is"
                        + " latency: each file waits for 8 round trips of 2.7 ms. Another throughput mode will not help:"
                        + " raise parallelism, spread directories, batch files, or use EBS or FSx. More than 32 threads"
                        + " were not measured."),
                Raised.of(Pain.LATENCY_BOUND, many, "regional-maxio-bursting"));
    }

    @Test
    void p7_from_80_percent_of_the_iops_quota_on() {
        assertEquals(
                List.of(
                        "The busiest moment takes 80 % of the IOPS quota (35,000 reads or 7,000 writes a second); AWS"
                                + " advises to act from 80 % on. Regional Elastic has 250,000 reads or 50,000 writes a second."),
                Raised.of(Pain.IOPS_LIMIT, Workloads.of(1000, reads(28_000)), BURSTING));
        assertEquals(List.of(), Raised.of(Pain.IOPS_LIMIT, Workloads.of(1000, reads(27_000)), BURSTING));
        assertEquals(List.of(), Raised.of(Pain.IOPS_LIMIT, Workloads.of(1000, reads(28_000)), ELASTIC));
    }

    @Test
    void p7_names_the_quota_increase_on_elastic_and_the_missing_metric_on_max_io() {
        assertEquals(
                List.of(
                        "The busiest moment takes 100 % of the IOPS quota (250,000 reads or 50,000 writes a second); AWS"
                                + " advises to act from 80 % on. A quota increase can bring 2,500,000 reads or 500,000 writes a"
                                + " second."),
                Raised.of(Pain.IOPS_LIMIT, Workloads.of(1000, reads(250_000)), ELASTIC));
        assertEquals(
                List.of(
                        "Max I/O is a previous generation mode with higher latency and without the metric PercentIOLimit;"
                                + " AWS advises General Purpose. It cannot be changed later."),
                Raised.of(Pain.IOPS_LIMIT, Workloads.of(1000, reads(28_000)), "regional-maxio-bursting"));
    }

    @Test
    void p8_one_writer_cannot_move_800_mibps_except_on_elastic() {
        var one = Raised.clients(Workloads.of(0, steady(0, 800)), 1, 64);
        assertEquals(
                List.of("One client cannot move more than 500 MiB/s, whatever the file system permits: the peak of 800"
                        + " MiB/s needs at least 2 clients with evenly spread load, and there is 1. Regional Elastic with"
                        + " amazon-efs-utils 2 or the EFS CSI driver allows 1,500 MiB/s."),
                Raised.of(Pain.CLIENT_LIMIT, one, PROVISIONED));
        assertEquals(List.of(), Raised.of(Pain.CLIENT_LIMIT, one, ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.CLIENT_LIMIT, Raised.clients(one, 3, 64), PROVISIONED));
        assertEquals(
                1,
                Raised.of(Pain.CLIENT_LIMIT, Raised.clients(one, 2, 64), PROVISIONED)
                        .size());
    }

    @Test
    void p16_the_network_of_the_clients_is_the_limit_where_it_is_below_that_of_efs() {
        var traffic = Workloads.of(0, daily(9, 8, 200, 0));
        assertEquals(
                List.of(
                        "The network of a client carries 100 MiB/s, less than the 1,500 MiB/s EFS allows it, and is 50 %"
                                + " used at the peak; the file system's metrics do not show it."),
                Raised.of(Pain.CLIENT_NETWORK, network(traffic, 100), ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.CLIENT_NETWORK, network(traffic, 101), ELASTIC));
        assertEquals(List.of(), Raised.of(Pain.CLIENT_NETWORK, traffic, ELASTIC));
        // Four networks of 40 MiB/s for 200: the row falls short, and both say why.
        assertEquals(
                List.of(
                        "The network of a client carries 40 MiB/s, less than the 1,500 MiB/s EFS allows it, and is 125 %"
                                + " used at the peak; the file system's metrics do not show it. The peak of 200 MiB/s needs"
                                + " at least 5 such clients with evenly spread load."),
                Raised.of(Pain.CLIENT_NETWORK, network(traffic, 40), ELASTIC));
        assertEquals(
                List.of(
                        "Clients: the clients need 200 MiB/s, together they reach 160 MiB/s (4 × 40, the network of each),"
                                + " since Mon 09:00."),
                reasons(network(traffic, 40)));
        assertEquals(
                List.of(
                        "Clients: the clients need 800 MiB/s, together they reach 500 MiB/s (1 × 500, what EFS allows each),"
                                + " since Mon 00:00."),
                new Planner(Catalog.EDITION, Catalog.PRICES)
                        .plan(Raised.clients(Workloads.of(0, steady(0, 800)), 1, 64))
                        .evaluation(PROVISIONED)
                        .orElseThrow()
                        .verdict()
                        .reasons());
        // 4 × 500 MiB/s: here the limit is that of EFS, though the network is faster.
        var heavy = network(Workloads.of(0, steady(0, 1900)), 2000);
        assertEquals(List.of(), Raised.of(Pain.CLIENT_NETWORK, heavy, PROVISIONED));
        assertEquals(1, Raised.of(Pain.CLIENT_LIMIT, heavy, PROVISIONED).size());
    }

    private static List<String> reasons(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload)
                .evaluation(ELASTIC)
                .orElseThrow()
                .verdict()
                .reasons();
    }
}
