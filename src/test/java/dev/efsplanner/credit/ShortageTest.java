package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Steps of 1 MiB/s, worked out by hand. An hour of 30 MiB/s a day where 10 are permitted lacks 72,000 MiB at its end.
class ShortageTest {
    private static final double DAY = 86_400;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Cycle HOUR =
            Cycle.of(List.of(new RateSegment(3600, 30, INF), new RateSegment(DAY - 3600, 0, INF)));

    private static void assertSteps(
            double expected,
            Cycle cycle,
            Allowance allowance,
            double start,
            double days,
            double delay,
            double capEach) {
        assertEquals(
                expected,
                Shortage.steps(cycle, Allowances.always(allowance), start, days * DAY, delay, 1, capEach),
                expected * 1e-6);
    }

    @Test
    void what_must_be_served_at_once_lacks_the_difference_of_the_rates() {
        assertSteps(20, HOUR, Allowance.fixed(10), 0, 1, 0, 0);
    }

    /// At 15 MiB/s 54,000 MiB wait when the hour ends: an hour's work.
    @Test
    void an_allowed_delay_adds_what_is_served_meanwhile() {
        assertSteps(5, HOUR, Allowance.fixed(10), 0, 1, 3600, 0);
    }

    @Test
    void what_is_saved_is_not_lacking() {
        var saves = new Allowance(10, 10, 100, 100_000);
        assertSteps(10, HOUR, saves, 36_000, 1 / 24.0, 0, 0);
    }

    /// A full bucket of 36,000 MiB that grows by 3,600 MiB a step as the rate does by 1 MiB/s.
    @Test
    void a_full_bucket_grows_with_each_step() {
        var saves = new Allowance(10, 10, 100, 36_000);
        assertSteps(36_000 / 7200.0, HOUR, saves, 36_000, 1 / 24.0, 0, 3600);
        assertSteps(36_000 / 3600.0, HOUR, new Allowance(10, 10, 100, 36_001), 36_000, 1 / 24.0, 0, 3600);
    }

    /// The bucket is full again after each night: the second day lacks what the first would have with a full one.
    @Test
    void where_the_bucket_fills_again_lack_is_counted_from_there() {
        var saves = new Allowance(10, 10, 100, 36_000);
        assertSteps(20, HOUR, saves, 0, 2, 0, 3600);
        var late = Cycle.of(List.of(new RateSegment(DAY - 3600, 0, INF), new RateSegment(3600, 30, INF)));
        assertSteps(36_000 / 7200.0, late, saves, 0, 2, 0, 3600);
    }

    /// 1 MiB/s more than permitted for a hundred days, of which the first days are passed in one stride.
    @Test
    void a_slow_drain_is_followed_to_the_horizon() {
        var always = Cycle.of(List.of(new RateSegment(DAY, 11, INF)));
        double saved = 20 * DAY;
        assertSteps((100 * DAY - saved) / (100 * DAY), always, new Allowance(10, 10, 100, 1e9), saved, 100, 0, 0);
    }

    @Test
    void what_need_not_be_served_within_the_horizon_lacks_nothing() {
        assertSteps(0, HOUR, Allowance.fixed(10), 0, 1 / 24.0, 1, 0);
        assertSteps(0, HOUR, Allowance.fixed(30), 0, 7, 0, 0);
    }
}
