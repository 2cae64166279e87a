package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditEngineTest {
    private static final double DAY = 86_400;
    private static final double INITIAL = 2.1 * 1024 * 1024;
    private static final double INF = Double.POSITIVE_INFINITY;

    private static Allowances size(double gib) {
        double earn = gib * 50 / 1024;
        return Allowances.always(new Allowance(
                earn, Math.max(1, earn), Math.max(100, gib * 100 / 1024), INITIAL * Math.max(1, gib / 1024)));
    }

    private static CreditCourse steady(double gib, double demand, double start, double days) {
        return CreditEngine.run(List.of(new RateSegment(7 * DAY, demand, INF)), size(gib), start, days * DAY);
    }

    @Test
    void a_hundred_gib_earn_421_875_mib_in_an_idle_day() {
        var course = steady(100, 0, 0, 1);
        assertEquals(421_875, course.points(DAY, DAY).getLast().creditMib(), 1e-6);
    }

    @Test
    void one_idle_days_credits_of_a_hundred_gib_last_73_9_minutes_at_full_burst() {
        var course = steady(100, 100, 421_875, 1);
        assertEquals(
                421_875 / (100 - 100 * 50 / 1024.0), course.emptyAtSeconds().getAsDouble(), 1e-6);
        assertEquals(73.9, course.emptyAtSeconds().getAsDouble() / 60, 0.05);
    }

    /// 5 MiB/s and 432,000 MiB are AWS's, rounded.
    @ParameterizedTest
    @CsvSource({"421875, 70.3125", "432000, 72"})
    void one_idle_days_credits_of_a_hundred_gib_spent_alone_last_70_3_minutes_or_72_as_aws_rounds(
            double savedMib, double minutes) {
        var allowances = Allowances.always(new Allowance(0, 100 * 50 / 1024.0, 100, INITIAL));
        var course = CreditEngine.run(List.of(new RateSegment(DAY, 100, INF)), allowances, savedMib, DAY);
        assertEquals(minutes, course.emptyAtSeconds().getAsDouble() / 60, 1e-9);
    }

    @Test
    void a_new_file_system_that_earns_nothing_bursts_for_6_1167_hours() {
        var allowances = Allowances.always(new Allowance(0, 1, 100, INITIAL));
        var course = CreditEngine.run(List.of(new RateSegment(DAY, 100, INF)), allowances, INITIAL, DAY);
        assertEquals(6.1167, course.emptyAtSeconds().getAsDouble() / 3600, 0.0001);
    }

    @Test
    void one_tib_bursts_half_of_every_day_for_ever() {
        var halfDay = List.of(new RateSegment(DAY / 2, 100, INF), new RateSegment(DAY / 2, 0, INF));
        var course = CreditEngine.run(halfDay, size(1024), INITIAL, 3650 * DAY);
        assertEquals(OptionalDouble.empty(), course.emptyAtSeconds());
        assertEquals(0, course.throttledSeconds());
        assertEquals(0, course.netMibPerCycle(), 1e-6);
        assertEquals(INITIAL - 50 * DAY / 2, course.lowestMib(), 1e-3);
    }

    @Test
    void eleven_gib_with_3_read_and_0_3_written_run_out_after_33_4_days() {
        var course = steady(11, 3 / 3.0 + 0.3, INITIAL, 365);
        assertEquals(
                INITIAL / ((1.3 - 11 * 50 / 1024.0) * DAY),
                course.emptyAtSeconds().getAsDouble() / DAY,
                1e-9);
        assertEquals(33.4, course.emptyAtSeconds().getAsDouble() / DAY, 0.05);
    }

    @Test
    void a_week_that_asks_for_more_than_it_earns_says_by_how_much_even_when_credits_are_gone() {
        assertEquals((100 * 50 / 1024.0 - 20) * 7 * DAY, steady(100, 20, 0, 28).netMibPerCycle(), 1e-3);
    }

    @Test
    void work_that_is_not_served_now_is_served_later() {
        // 10 MiB/s permitted, 30 asked for an hour: 72,000 MiB wait, drained in two more hours; the last byte waits
        // two.
        var day = List.of(new RateSegment(3600, 30, INF), new RateSegment(DAY - 3600, 0, INF));
        var course = CreditEngine.run(day, Allowances.always(Allowance.fixed(10)), 0, 30 * DAY);
        assertEquals(30 * 3 * 3600, course.throttledSeconds(), 1e-6);
        assertEquals(2 * 3600, course.longestDelaySeconds(), 1e-6);
        assertEquals(0, course.queueAtHorizonMib());
        assertEquals(
                List.of(
                        new Point(0, 0, 0, 30, 10, 10),
                        new Point(3600, 0, 72_000, 0, 10, 10),
                        new Point(10_800, 0, 0, 0, 10, 0),
                        new Point(86_400, 0, 0, 30, 10, 10)),
                course.points(0, DAY));
        assertFalse(course.hasCredits());
    }

    @Test
    void a_backlog_that_never_drains_is_as_old_as_its_oldest_part() {
        // Twice the permitted rate: by the end half of everything waits, so what is served then arrived half-way.
        var course = CreditEngine.run(
                List.of(new RateSegment(DAY, 20, INF)), Allowances.always(Allowance.fixed(10)), 0, 100 * DAY);
        assertEquals(50 * DAY, course.longestDelaySeconds(), 1e-3);
        assertEquals(100 * DAY, course.throttledSeconds(), 1e-3);
        assertEquals(10 * 100 * DAY, course.queueAtHorizonMib(), 1e-3);
    }

    @Test
    void the_longest_delay_is_that_of_the_byte_that_waited_longest_not_of_the_last() {
        // 100 MiB at once in a second, then a trickle that the permitted 10 MiB/s just cannot drain in front of.
        var day =
                List.of(new RateSegment(10, 100, INF), new RateSegment(50, 5, INF), new RateSegment(DAY - 60, 0, INF));
        var course = CreditEngine.run(day, Allowances.always(Allowance.fixed(10)), 0, DAY);
        // At second 10 900 MiB wait: the byte that comes then waits 90 s; later ones arrive slower than they are
        // served.
        assertEquals(90, course.longestDelaySeconds(), 1e-9);
    }

    @Test
    void repeated_cycles_are_told_apart_in_the_points() {
        var week = List.of(new RateSegment(DAY, 10, INF), new RateSegment(6 * DAY, 0, INF));
        var course = CreditEngine.run(week, size(100), INITIAL, 3650 * DAY);
        double earn = 100 * 50 / 1024.0;
        var monday = course.points(350 * DAY, 351 * DAY);
        assertEquals(INITIAL, monday.getFirst().creditMib(), 1e-6);
        assertEquals(INITIAL - (10 - earn) * DAY, monday.getLast().creditMib(), 1e-6);
        assertEquals(10, monday.getFirst().servedMibps());
    }

    @Test
    void a_slow_drain_is_skipped_in_whole_cycles_and_still_exact() {
        double demand = 100 * 50 / 1024.0 + 0.001;
        var course = steady(100, demand, INITIAL, 365_000);
        double expected = INITIAL / (demand - 100 * 50 / 1024.0);
        assertEquals(expected, course.emptyAtSeconds().getAsDouble(), expected * 1e-9);
        assertTrue(course.points(0, 365 * DAY).size() < 100);
    }

    @Test
    void growth_lifts_the_baseline_day_by_day() {
        var days = IntStream.range(0, 10)
                .mapToObj(day -> new Allowance(day, Math.max(1, day), 100, INITIAL))
                .toList();
        var course = CreditEngine.run(List.of(new RateSegment(DAY, 0, INF)), Allowances.of(days), 0, 10 * DAY);
        assertEquals(INITIAL, course.points(10 * DAY, 10 * DAY).getLast().creditMib(), 1e-6);
        assertEquals(6 * DAY, course.points(4 * DAY, 4 * DAY).getLast().creditMib(), 1e-6);
    }
}
