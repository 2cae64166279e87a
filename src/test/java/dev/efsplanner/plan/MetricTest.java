package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.plan.Metric.Better;
import dev.efsplanner.plan.Metric.Value;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// 11 GiB with 3 MiB/s of reads and 0.3 of writes: 2.1 TiB of credits last 33.4 days, and 1 MiB/s never catches up.
class MetricTest {
    private static final Workload DRY = Workloads.of(11, Workloads.steady(3, 0.3));

    @Test
    void every_cell_has_its_text_and_the_number_it_is_sorted_by() {
        assertEquals("""
                configuration: Regional · General Purpose · Bursting
                verdict: Falls short, 1
                limiting: Metered throughput
                utilisation: 130 %, 130
                headroom: -23.1 %, -23.0769
                permittedRead: 300, 300
                permittedWrite: 100, 100
                provisioned: –
                readIops: 35,000, 35000
                writeIops: 7,000, 7000
                readLatency: 1 ms, 1
                writeLatency: 2.7 ms, 2.7
                creditsOut: day 33.4, 33.4074
                throttled: 663.2, 663.185
                longestDelay: 1,837, 1836.51
                fileTask: –
                monthlyCost: $3.30, 3.3
                """, cells("regional-gp-bursting"));
        assertEquals("""
                configuration: Regional · Max I/O · Provisioned
                verdict: Fits, 0
                limiting: Metered throughput
                utilisation: 65 %, 65
                headroom: 53.8 %, 53.8462
                permittedRead: 6, 6
                permittedWrite: 2, 2
                provisioned: 2, 2
                readIops: 500,000, 500000
                writeIops: 100,000, 100000
                readLatency: not published
                writeLatency: not published
                creditsOut: –
                throttled: 0, 0
                longestDelay: 0, 0
                fileTask: –
                monthlyCost: $12.00, 12
                """, cells("regional-maxio-provisioned"));
    }

    @Test
    void what_aws_does_not_allow_has_a_verdict_and_no_numbers() {
        var row = row(DRY, "onezone-maxio-elastic");
        assertEquals(new Value("Not possible", OptionalDouble.of(2)), Metric.VERDICT.of(row));
        for (var metric : Metric.values())
            if (metric != Metric.CONFIGURATION && metric != Metric.VERDICT)
                assertEquals(Value.NONE, metric.of(row), metric.code());
    }

    @Test
    void credits_that_never_run_out_come_after_every_day() {
        assertEquals(
                new Value("never", OptionalDouble.of(Double.MAX_VALUE)),
                Metric.CREDITS_OUT.of(row(Workloads.of(100, Workloads.steady(3, 0.3)), "regional-gp-bursting")));
    }

    @Test
    void a_file_task_has_a_column_only_where_there_is_one_and_is_a_lower_bound_on_max_io() {
        var task = DRY.withFileTask(new FileTask(FileWork.CREATE, 1000, 1, false));
        assertEquals(Arrays.asList(Metric.values()), Metric.of(plan(task)));
        assertEquals(
                Arrays.stream(Metric.values())
                        .filter(metric -> metric != Metric.FILE_TASK)
                        .toList(),
                Metric.of(plan(DRY)));
        // 1,000 files × 4 round trips × 2.7 ms.
        assertEquals(
                "10.8", Metric.FILE_TASK.of(row(task, "regional-gp-elastic")).text());
        assertEquals(
                new Value("≥ 10.8", OptionalDouble.empty()), Metric.FILE_TASK.of(row(task, "regional-maxio-bursting")));
    }

    @Test
    void costs_delays_and_what_is_used_are_better_lower_and_what_is_there_higher() {
        assertEquals(List.of(Metric.CONFIGURATION, Metric.VERDICT, Metric.LIMITING), better(Better.NEITHER));
        assertEquals(
                List.of(
                        Metric.HEADROOM,
                        Metric.PERMITTED_READ,
                        Metric.PERMITTED_WRITE,
                        Metric.READ_IOPS,
                        Metric.WRITE_IOPS,
                        Metric.CREDITS_OUT),
                better(Better.HIGHER));
        assertEquals(Metric.values().length - 9, better(Better.LOWER).size());
    }

    private static List<Metric> better(Better better) {
        return Arrays.stream(Metric.values())
                .filter(metric -> metric.better() == better)
                .toList();
    }

    private static String cells(String id) {
        var row = row(DRY, id);
        return Arrays.stream(Metric.values())
                .map(metric -> metric.code() + ": " + cell(metric.of(row)) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(Value value) {
        return value.order().isEmpty()
                ? value.text()
                : value.text() + ", "
                        + String.format(Locale.ROOT, "%.6g", value.order().getAsDouble())
                                .replaceAll("(\\.\\d*?)0+$", "$1")
                                .replaceAll("\\.$", "");
    }

    private static Evaluation row(Workload workload, String id) {
        return plan(workload).evaluation(id).orElseThrow();
    }

    private static Plan plan(Workload workload) {
        return new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
    }
}
