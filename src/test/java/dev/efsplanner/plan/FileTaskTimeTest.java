package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.plan.Raised.ELASTIC;
import static dev.efsplanner.plan.Raised.PROVISIONED;
import static dev.efsplanner.support.Workloads.steady;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Choices;
import dev.efsplanner.workload.Clients;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Workload;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FileTaskTimeTest {
    private static final FileTask UNTAR = new FileTask(FileWork.UNTAR, 11_000, 1, false);

    static Workload with(FileTask task, double fileKib) {
        return Raised.stored(Workloads.of(0, steady(0.1, 0.1)), 100, 0, 0, fileKib)
                .withFileTask(task);
    }

    private static FileTaskTime time(Workload workload, String id) {
        return new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload)
                .evaluation(id)
                .orElseThrow()
                .outcome()
                .flatMap(Outcome::fileTask)
                .orElseThrow();
    }

    private static FileTaskTime time(FileTask task, double fileKib, String id) {
        return time(with(task, fileKib), id);
    }

    /// AWS EFS workshop, 05-iops-4kb: 1,024 files of 4 KiB. One thread was measured twice.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    threads, same directory, measured
                    1,       false,          85.633895
                    1,       true,           90.066095
                    2,       false,          188.621103
                    4,       false,          372.936600
                    8,       false,          746.051127
                    16,      false,          1281.790673
                    32,      false,          1973.441341
                    2,       true,           176.009550
                    4,       true,           174.591562
                    8,       true,           175.117492
                    16,      true,           184.055531
                    32,      true,           186.835993
                    """)
    void the_published_thread_curve_comes_out_within_10_percent(int threads, boolean same, double measured) {
        for (var id : List.of(ELASTIC, BURSTING)) {
            var time = time(new FileTask(FileWork.CREATE, 1024, threads, same), 4, id);
            assertEquals(measured, time.filesPerSecond(), 0.10 * measured, id);
            assertEquals(same && threads > 1 ? FileLimit.SAME_DIRECTORY : FileLimit.LATENCY, time.limit());
        }
    }

    @Test
    void one_thread_creates_a_file_in_four_round_trips_of_the_write_latency() {
        assertEquals(
                1024 * 4 * 2.7 / 1000,
                time(new FileTask(FileWork.CREATE, 1024, 1, false), 4, ELASTIC).seconds(),
                1e-9);
    }

    @Test
    void an_untar_of_11000_files_takes_about_ten_minutes_as_convox_reported() {
        // 98 MB of files; rack issue 1496 says "~10min".
        assertEquals(600, time(UNTAR, 98e6 / 1024 / 11_000, BURSTING).seconds(), 0.10 * 600);
    }

    @Test
    void an_untar_of_linux_1_0_takes_28_seconds_as_rook_reported() {
        // 561 files, 100 MiB/s provisioned; rook issue 4111.
        var linux = with(UNTAR.withFiles(561), 10);
        var choices = linux.choices();
        var provisioned = linux.withChoices(new Choices(
                Optional.of(DataRate.ofMibps(100)),
                choices.padding(),
                choices.discountPercent(),
                choices.monthHours()));
        assertEquals(28, time(provisioned, PROVISIONED).seconds(), 0.10 * 28);
    }

    @Test
    void a_copy_of_3098_files_takes_38_seconds_as_measured_with_cp() {
        // 150 MB; devinzuczek.com. A copy is a create each.
        double kib = 150e6 / 1024 / 3098;
        assertEquals(
                37.957,
                time(new FileTask(FileWork.CREATE, 3098, 1, false), kib, ELASTIC)
                        .seconds(),
                0.15 * 37.957);
    }

    @Test
    void a_page_waits_for_the_read_latency_and_does_not_mind_one_directory() {
        var page = new FileTask(FileWork.PAGE, 400, 1, true);
        assertEquals(1.6, time(page, 16, ELASTIC).seconds(), 1e-9);
        assertEquals(0.4, time(page, 16, "onezone-gp-elastic").seconds(), 1e-9);
    }

    @Test
    void a_clone_waits_twice_as_long_as_a_create_and_an_untar_longer() {
        double create =
                time(new FileTask(FileWork.CREATE, 1000, 1, false), 8, ELASTIC).seconds();
        assertEquals(
                2 * create,
                time(new FileTask(FileWork.CLONE, 1000, 1, false), 8, ELASTIC).seconds(),
                1e-9);
        assertEquals(
                4.75 * create,
                time(new FileTask(FileWork.UNTAR, 1000, 1, false), 8, ELASTIC).seconds(),
                1e-9);
    }

    @ParameterizedTest
    @EnumSource
    void more_threads_are_never_slower_and_more_files_never_faster(FileWork work) {
        for (boolean same : List.of(false, true)) {
            var threads = seconds(IntStream.rangeClosed(1, 64).mapToObj(n -> new FileTask(work, 5000, n, same)));
            threads.forEach((id, seconds) -> assertEquals(descending(seconds), seconds, id + " with more threads"));
            var files = seconds(
                    IntStream.iterate(1, n -> n <= 200, n -> n + 3).mapToObj(n -> new FileTask(work, n, 16, same)));
            files.forEach((id, seconds) ->
                    assertEquals(seconds.stream().sorted().toList(), seconds, id + " with more files"));
        }
    }

    /// What each task takes in each row that is possible.
    private static Map<String, List<Double>> seconds(Stream<FileTask> tasks) {
        return tasks.flatMap(
                        task -> new Planner(Catalog.EDITION, Catalog.PRICES).plan(with(task, 8)).evaluations().stream())
                .filter(row -> row.outcome().isPresent())
                .collect(groupingBy(
                        Evaluation::id,
                        mapping(
                                row -> row.outcome()
                                        .flatMap(Outcome::fileTask)
                                        .orElseThrow()
                                        .seconds(),
                                toList())));
    }

    private static List<Double> descending(List<Double> seconds) {
        return seconds.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Test
    void no_more_threads_work_than_there_are_files() {
        assertEquals(
                time(UNTAR.withFiles(5).withThreads(5), 8, ELASTIC).seconds(),
                time(UNTAR.withFiles(5).withThreads(500), 8, ELASTIC).seconds());
        assertFalse(time(UNTAR.withFiles(5).withThreads(500), 8, ELASTIC).beyondMeasured());
        assertTrue(time(UNTAR.withThreads(33), 8, ELASTIC).beyondMeasured());
        assertFalse(time(UNTAR.withThreads(32), 8, ELASTIC).beyondMeasured());
    }

    @Test
    void with_many_threads_the_iops_quota_of_bursting_decides() {
        var time = time(new FileTask(FileWork.CREATE, 100_000, 500, false), 4, BURSTING);
        assertEquals(FileLimit.IOPS, time.limit());
        // Two writes of 7,000 and two reads of 35,000 a second for each file.
        assertEquals(1 / (2 / 7000.0 + 2 / 35_000.0), time.filesPerSecond(), 1e-9);
    }

    @Test
    void large_files_are_bound_by_what_a_client_carries() {
        var large = time(new FileTask(FileWork.CREATE, 100, 2, false), 1024 * 1024, ELASTIC);
        assertEquals(FileLimit.CLIENTS, large.limit());
        assertEquals(100 * 1024 / (2 * 1500.0), large.seconds(), 1e-9);
        var narrow = with(new FileTask(FileWork.CREATE, 100, 2, false), 1024 * 1024)
                .withClients(new Clients(4, 64, Optional.of(DataRate.ofMibps(100)), true, 0));
        assertEquals(100 * 1024 / 200.0, time(narrow, ELASTIC).seconds(), 1e-9);
        var many = time(new FileTask(FileWork.CREATE, 100, 64, false), 1024 * 1024, "onezone-gp-elastic");
        assertEquals(FileLimit.DATA_PATH, many.limit());
        assertEquals(100.0, many.seconds(), 1e-9);
    }

    @Test
    void without_credits_the_baseline_decides() {
        // 11 GiB earn less than the floor of 1 MiB/s; each file counts 4 + 3 × 4 KiB.
        var small =
                Raised.stored(with(UNTAR, 4), 11, 0, 0, 4).withFileTask(new FileTask(FileWork.CREATE, 1024, 1, false));
        var time = time(small, BURSTING);
        assertEquals(1024 * 4 * 2.7 / 1000, time.seconds(), 1e-9);
        assertEquals(OptionalDouble.of(16), time.secondsWithoutCredits());
        assertEquals(OptionalDouble.empty(), time(small, ELASTIC).secondsWithoutCredits());
        // 1 TiB earns 50 MiB/s: latency decides with and without credits.
        var enough = time(Raised.stored(small, 1024, 0, 0, 4), BURSTING);
        assertEquals(OptionalDouble.of(enough.seconds()), enough.secondsWithoutCredits());
    }

    @Test
    void max_io_takes_at_least_as_long_as_general_purpose() {
        var time = time(UNTAR, 8, "regional-maxio-bursting");
        assertTrue(time.atLeast());
        assertEquals(time(UNTAR, 8, BURSTING).seconds(), time.seconds());
        assertFalse(time(UNTAR, 8, BURSTING).atLeast());
    }

    @Test
    void every_limit_opens_to_its_formula_and_sources() {
        var rate = time(UNTAR.withThreads(4), 8, ELASTIC).slowest();
        assertEquals(
                "threads / (1 + contention × (threads − 1)) × (1000 / (round trips × latency))",
                rate.formula().text());
        assertEquals(
                List.of(
                        new Operand("threads", 4, "1", "workload"),
                        new Operand("contention", 0.013, "1", "planner, 2026-11-24"),
                        new Operand("round trips", 19, "1", "F2, F3, 2019-10-16"),
                        new Operand("latency", 2.7, "ms", "S11, 2026-07-01")),
                rate.formula().operands());
        assertEquals(new FileWait(19, 2.7, 0.013, 32).filesPerSecond(4), rate.filesPerSecond(), 1e-9);
    }

    @Test
    void the_cell_opens_to_what_each_limit_allows_and_the_time_at_the_slowest() {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(with(UNTAR, 8));
        assertEquals(
                List.of(
                        "Files a second by latency = 19.49 1/s",
                        "Burst rate, permitted with credits = 100 MiB/s",
                        "Files a second by the permitted throughput = 1,280 1/s",
                        "Files a second by the IOPS quota = 1,296 1/s",
                        "Files a second by what its clients carry = 64,000 1/s",
                        "Files a second by the Region's limit = 393,216 1/s",
                        "File task = 564.3 s"),
                opened(plan, BURSTING));
        assertEquals(
                "File task = ≥ 564.3", opened(plan, "regional-maxio-bursting").getLast());
        assertEquals(
                List.of("File task = –"),
                opened(new Planner(Catalog.EDITION, Catalog.PRICES).plan(Workloads.of(1, steady(1, 0))), ELASTIC));
    }

    private static List<String> opened(Plan plan, String id) {
        return Calculations.of(plan, plan.evaluation(id).orElseThrow(), Metric.FILE_TASK).stream()
                .map(calculation -> calculation.title() + " = " + calculation.shown())
                .toList();
    }
}
