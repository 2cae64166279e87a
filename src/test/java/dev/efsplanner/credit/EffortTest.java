package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How little is computed: strides within a cycle, and cycles that are repeated.
class EffortTest {
    private static final double DAY = 86_400;
    private static final double INF = Double.POSITIVE_INFINITY;

    /// Earns nothing, 1 MiB/s without credits, 100 with, a cap of a million MiB.
    private static final Allowance SAVED = new Allowance(0, 1, 100, 1_000_000);

    private static final Allowance EARNS = new Allowance(1, 1, 100, 1_000_000);

    private static RateSegment day(double demand) {
        return new RateSegment(DAY, demand, INF);
    }

    private static Course follow(List<RateSegment> cycle, Allowances allowances, double start, double days) {
        return (Course) CreditEngine.run(cycle, allowances, start, days * DAY);
    }

    private static Effort effort(List<RateSegment> cycle, Allowance allowance, double start, double days) {
        return follow(cycle, Allowances.always(allowance), start, days).effort();
    }

    @Test
    void a_full_bucket_that_nobody_draws_from_takes_one_cycle() {
        assertEquals(new Effort(0, 2, 49), effort(List.of(day(0), day(0.5)), EARNS, 1_000_000, 100));
    }

    /// 86,400 MiB less every two days: 10 cycles, 1 computed, 8 repeated, the last before the bound computed.
    @Test
    void a_balance_that_falls_is_repeated_up_to_the_last_cycle_before_it_is_empty() {
        assertEquals(new Effort(0, 4, 8), effort(List.of(day(1), day(0)), SAVED, 1_000_000 - 1, 20));
        assertEquals(new Effort(0, 2, 4), effort(List.of(day(1), day(0)), SAVED, 1_000_000 - 1, 10));
        assertEquals(new Effort(0, 2, 0), effort(List.of(day(1), day(0)), SAVED, 1_000_000 - 1, 2));
    }

    /// 86,400 MiB more every two days from 100,000: after 8 cycles 791,200, after 10 cycles 964,000; the 11th meets the
    /// cap.
    @Test
    void a_balance_that_rises_is_repeated_up_to_the_last_cycle_before_it_is_full() {
        var cycle = List.of(day(0), day(1));
        assertEquals(new Effort(0, 6, 7), effort(cycle, EARNS, 100_000, 20));
        assertEquals(new Effort(0, 2, 7), effort(cycle, EARNS, 100_000, 16));
        // Its second half returns what is above the cap, and from then on each cycle is the same.
        var full = follow(cycle, Allowances.always(EARNS), 100_000, 100);
        assertEquals(1_000_000, full.creditAtHorizonMib());
        assertEquals(50, full.effort().repeated() + cyclesComputed(full.effort(), 2));
    }

    private static long cyclesComputed(Effort effort, int segments) {
        return effort.strode() / segments;
    }

    /// 100 MiB/s are served where 101 come: work waits for ever, a day is like the other.
    @Test
    void a_queue_that_grows_is_repeated_up_to_the_last_cycle() {
        var cycle = List.of(day(101), day(102));
        var fixed = Allowance.fixed(100);
        var course = follow(cycle, Allowances.always(fixed), 0, 20);
        assertEquals(new Effort(1, 5, 7), course.effort());
        assertEquals(10 * 3 * DAY, course.queueAtHorizonMib(), 1e-3);
        assertEquals(20 * DAY, course.throttledSeconds(), 1e-6);
    }

    /// The first day leaves 853,632 MiB, each later one takes 4,320 of them: 195 days are repeated before the end
    /// of the queue comes near. From then on each day leaves nothing.
    @Test
    void a_queue_that_shrinks_is_repeated_until_it_is_nearly_gone() {
        var cycle = List.of(new RateSegment(DAY / 2, 101, INF), new RateSegment(DAY / 2, 98.9, INF));
        var allowances = Allowances.daily(2, n -> Allowance.fixed(n == 0 ? 90.07 : 100));
        var course = follow(cycle, allowances, 0, 197);
        assertEquals(853_632 - 196 * 4_320, course.queueAtHorizonMib(), 1e-3);
        var drained = follow(cycle, allowances, 0, 400);
        assertEquals(0, drained.queueAtHorizonMib());
        assertEquals(new Effort(6, 6, 195 + 200), drained.effort());
    }

    /// 432,500 MiB after the ten days that differ, 43,200 more each day: 11 days are repeated before the cap comes
    /// near, 75 once it is reached.
    @Test
    void while_days_differ_each_is_looked_at() {
        var cycle = IntStream.range(0, 24)
                .mapToObj(h -> new RateSegment(3600, h % 2, INF))
                .toList();
        var growing = Allowances.daily(10, n -> new Allowance(1, 1, 100 + n, 1_000_000));
        assertEquals(
                new Effort(0, 14 * 24, 11 + 75),
                follow(cycle, growing, 500, 100).effort());
    }

    /// A segment that ends on the next day is cut in two at midnight.
    @Test
    void a_segment_over_midnight_is_two_stretches_while_days_differ() {
        var cycle = List.of(new RateSegment(36 * 3600, 1, INF), new RateSegment(36 * 3600, 0, INF));
        var growing = Allowances.daily(4, n -> new Allowance(1, 1, 100 + n, 1_000_000));
        assertEquals(new Effort(4, 10, 3 + 1), follow(cycle, growing, 500, 30).effort());
    }

    /// Half of what comes is served: the first hour's work waits half an hour, and nobody looks further.
    @Test
    void who_has_seen_work_wait_too_long_stops() {
        var cycle = Cycle.of(List.of(day(200)));
        var allowances = Allowances.always(Allowance.fixed(100));
        assertEquals(
                true,
                CreditEngine.within(cycle, allowances, 0, DAY, DAY / 2 - 1).isEmpty());
        assertEquals(
                DAY / 2,
                CreditEngine.within(cycle, allowances, 0, DAY, DAY / 2)
                        .orElseThrow()
                        .longestDelaySeconds(),
                1e-6);
    }

    @Test
    void what_is_written_down_is_looked_at_stretch_by_stretch() {
        var cycle = List.of(day(1), day(0));
        var points = follow(cycle, Allowances.always(SAVED), 1_000_000 - 1, 20).points(0, 20 * DAY);
        assertEquals(
                IntStream.rangeClosed(0, 20).mapToObj(d -> d * DAY).toList(),
                points.stream().map(Point::seconds).toList());
        assertEquals(
                IntStream.rangeClosed(0, 20)
                        .mapToObj(d -> 1_000_000 - 1 - (d + 1) / 2 * DAY)
                        .toList(),
                points.stream().map(Point::creditMib).toList());
    }
}
