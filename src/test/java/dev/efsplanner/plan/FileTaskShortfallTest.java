package dev.efsplanner.plan;

import static dev.efsplanner.plan.Raised.BURSTING;
import static dev.efsplanner.plan.Raised.ELASTIC;
import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.FileTask;
import dev.efsplanner.workload.FileWork;
import dev.efsplanner.workload.Needs;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FileTaskShortfallTest {
    private static final FileTask UNTAR = new FileTask(FileWork.UNTAR, 11_000, 1, false);

    private static List<Shortfall> of(Workload workload, String id) {
        var verdict = new Planner(Catalog.EDITION, Catalog.PRICES)
                .plan(workload)
                .evaluation(id)
                .orElseThrow()
                .verdict();
        return switch (verdict) {
            case Verdict.FallsShort(var shortfalls) ->
                shortfalls.stream()
                        .filter(shortfall -> shortfall.kind() == Shortfall.Kind.FILE_TASK)
                        .toList();
            case Verdict.Fits() -> List.of();
            case Verdict.NotPossible _ -> throw new AssertionError(verdict);
        };
    }

    private static Workload within(double seconds, FileTask task) {
        return FileTaskTimeTest.with(task, 8).withNeeds(Needs.NONE.withFileTaskSeconds(seconds));
    }

    @Test
    void a_task_that_waits_too_long_falls_short_and_says_that_no_mode_helps() {
        assertEquals(
                List.of(new Shortfall(
                        Shortfall.Kind.FILE_TASK,
                        60,
                        OptionalDouble.of(11_000 / (1000 / (19 * 2.7))),
                        "s",
                        "",
                        "File task: the untar of 11,000 files by 1 thread may take 60 s and takes about 564.3 s (9.4 min);"
                                + " the limit here is latency: each file waits for 19 round trips of 2.7 ms. Another"
                                + " throughput mode will not help: raise parallelism, spread directories, batch files, or"
                                + " use EBS or FSx; 32 threads in separate directories would wait 24.74 s.")),
                of(within(60, UNTAR), ELASTIC));
        assertEquals(List.of(), of(within(60, UNTAR.withThreads(12)), ELASTIC));
        assertEquals(List.of(), of(within(565, UNTAR), ELASTIC));
        assertEquals(List.of(), of(FileTaskTimeTest.with(UNTAR, 8), ELASTIC));
    }

    @Test
    void in_one_directory_the_way_out_is_more_directories() {
        assertEquals(
                "File task: the creation of 11,000 files by 16 threads in one directory may take 60 s and takes about"
                        + " 61.11 s; the limit here is creating in one directory, 180 files a second whatever the threads."
                        + " Another throughput mode will not help: spread the files over directories, batch them, or use EBS"
                        + " or FSx.",
                of(within(60, new FileTask(FileWork.CREATE, 11_000, 16, true)), ELASTIC)
                        .getFirst()
                        .sentence());
    }

    @Test
    void a_task_that_is_fast_only_while_credits_last_falls_short_from_the_day_they_are_gone() {
        var drained = Raised.stored(Workloads.of(0, steady(0, 3)), 11, 0, 0, 4)
                .withFileTask(new FileTask(FileWork.CREATE, 1024, 1, false))
                .withNeeds(Needs.NONE.withFileTaskSeconds(15));
        assertEquals(
                List.of(new Shortfall(
                        Shortfall.Kind.FILE_TASK,
                        15,
                        OptionalDouble.of(16),
                        "s",
                        "day 10",
                        "File task: the creation of 1,024 files by 1 thread may take 15 s and takes about 16 s once burst"
                                + " credits are gone; the limit here is the permitted throughput: Elastic, or more"
                                + " Provisioned Throughput, would help.")),
                of(drained, BURSTING));
        assertEquals(List.of(), of(drained.withNeeds(Needs.NONE.withFileTaskSeconds(17)), BURSTING));
        assertEquals(List.of(), of(drained.withLayers(List.of(steady(0, 0.1))), BURSTING));
    }

    @Test
    void the_verdict_opens_to_the_time_once_credits_are_gone_where_only_that_is_too_slow() {
        var drained = Raised.stored(Workloads.of(0, steady(0, 3)), 11, 0, 0, 4)
                .withFileTask(new FileTask(FileWork.CREATE, 1024, 1, false));
        assertEquals(
                List.of(
                        "Files a second by latency = 92.59 1/s",
                        "Files a second by the IOPS quota = 2,917 1/s",
                        "Files a second by what its clients carry = 128,000 1/s",
                        "Files a second by the Region's limit = 786,432 1/s",
                        "Files a second by the permitted throughput without credits = 64 1/s",
                        "File task once burst credits are gone = 16 s"),
                filesOpened(drained.withNeeds(Needs.NONE.withFileTaskSeconds(15))));
        assertEquals(
                "File task = 11.06 s",
                filesOpened(drained.withNeeds(Needs.NONE.withFileTaskSeconds(17)))
                        .getLast());
    }

    private static List<String> filesOpened(Workload workload) {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        return Calculations.of(plan, plan.evaluation(BURSTING).orElseThrow(), Metric.VERDICT).stream()
                .filter(step -> step.title().startsWith("File"))
                .map(step -> step.title() + " = " + step.shown())
                .toList();
    }

    @Test
    void from_two_minutes_and_from_two_hours_on_a_longer_unit_stands_beside() {
        assertEquals("119.9 s", FileTaskWords.time(119.9));
        assertEquals("120 s (2 min)", FileTaskWords.time(120));
        assertEquals("7,199 s (120 min)", FileTaskWords.time(7199));
        assertEquals("7,200 s (2 h)", FileTaskWords.time(7200));
        assertEquals("9,000 s (2.5 h)", FileTaskWords.time(9000));
    }

    @Test
    void max_io_cannot_be_shown_to_be_in_time() {
        assertEquals(
                List.of(new Shortfall(
                        Shortfall.Kind.FILE_TASK,
                        1000,
                        OptionalDouble.empty(),
                        "s",
                        "",
                        "File task: the untar of 11,000 files by 1 thread may take 1,000 s and takes at least 564.3 s"
                                + " (9.4 min): AWS publishes no latency for Max I/O, only that it is higher.")),
                of(within(1000, UNTAR), "regional-maxio-bursting"));
    }
}
