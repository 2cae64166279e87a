package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small courses in whole: their points, their summary, and what is refused.
class CreditCourseTest {
    private static final double DAY = 86_400;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final List<RateSegment> HOUR_AT_30 =
            List.of(new RateSegment(3600, 30, INF), new RateSegment(DAY - 3600, 0, INF));

    /// 10 MiB/s are earned and permitted, 100 with credits.
    private static CreditCourse emptied() {
        return CreditEngine.run(
                List.of(new RateSegment(3600, 100, INF), new RateSegment(DAY - 3600, 0, INF)),
                Allowances.always(new Allowance(10, 10, 100, 90_000)),
                45_000,
                DAY);
    }

    /// 45,000 MiB at 90 MiB/s last 500 s; of the other 3,100 s 90 MiB/s wait and are served at 10 MiB/s in 27,900 s;
    /// then 9,000 s fill the bucket.
    @Test
    void credits_run_out_work_waits_drains_and_the_bucket_fills() {
        assertEquals(
                List.of(
                        new Point(0, 45_000, 0, 100, 100, 100),
                        new Point(500, 0, 0, 100, 10, 10),
                        new Point(3600, 0, 279_000, 0, 10, 10),
                        new Point(31_500, 0, 0, 0, 100, 0),
                        new Point(40_500, 90_000, 0, 0, 100, 0),
                        new Point(86_400, 90_000, 0, 0, 100, 0)),
                emptied().points(0, DAY));
    }

    @Test
    void the_summary_is_that_of_the_course() {
        var course = emptied();
        assertEquals(OptionalDouble.of(500), course.emptyAtSeconds());
        assertEquals(0, course.lowestMib());
        assertEquals(31_000, course.throttledSeconds(), 1e-6);
        assertEquals(27_900, course.longestDelaySeconds(), 1e-6);
        assertEquals(90_000, course.creditAtHorizonMib(), 1e-6);
        assertEquals(0, course.queueAtHorizonMib());
        assertEquals(new Point(500, 0, 0, 100, 10, 10), course.peak());
        assertEquals(10 * DAY - 100 * 3600, course.netMibPerCycle(), 1e-6);
        assertEquals(DAY, course.horizonSeconds());
    }

    @Test
    void a_span_is_cut_out_with_the_state_at_its_ends() {
        var course = CreditEngine.run(HOUR_AT_30, Allowances.always(Allowance.fixed(10)), 0, 30 * DAY);
        assertEquals(
                List.of(
                        new Point(1800, 0, 36_000, 30, 10, 10),
                        new Point(3600, 0, 72_000, 0, 10, 10),
                        new Point(5400, 0, 54_000, 0, 10, 10)),
                course.points(1800, 5400));
        assertEquals(
                List.of(
                        new Point(20 * DAY + 1800, 0, 36_000, 30, 10, 10),
                        new Point(20 * DAY + 3600, 0, 72_000, 0, 10, 10),
                        new Point(20 * DAY + 5400, 0, 54_000, 0, 10, 10)),
                course.points(20 * DAY + 1800, 20 * DAY + 5400));
    }

    @Test
    void a_course_within_a_delay_is_the_course_and_beyond_it_there_is_none() {
        var fixed = Allowances.always(Allowance.fixed(10));
        var cycle = Cycle.of(HOUR_AT_30);
        assertEquals(
                7200,
                CreditEngine.within(cycle, fixed, 0, 30 * DAY, 7200)
                        .orElseThrow()
                        .longestDelaySeconds());
        assertTrue(CreditEngine.within(cycle, fixed, 0, 30 * DAY, 7199).isEmpty());
    }

    /// Every day 40 MiB/s wait for 8 h and drain at 10 for 16 h: with the queue the delay grows to the last day.
    @Test
    void a_queue_that_grows_from_day_to_day_is_followed_in_whole_days() {
        var days = List.of(new RateSegment(8 * 3600, 50, INF), new RateSegment(16 * 3600, 0, INF));
        var course = CreditEngine.run(days, Allowances.always(Allowance.fixed(10)), 0, 10 * DAY);
        double waits = 8 * 3600 * 40 - 16 * 3600 * 10;
        assertEquals(10 * waits, course.queueAtHorizonMib(), 1e-3);
        assertEquals(10 * DAY, course.throttledSeconds(), 1e-3);
        // By the end 8,640,000 MiB are served: the last of them came at the end of the sixth day's eight hours.
        assertEquals(10 * DAY - (5 * DAY + 8 * 3600), course.longestDelaySeconds(), 1e-6);
        assertEquals(waits * 4, course.points(4 * DAY, 4 * DAY).getLast().queueMib(), 1e-3);
    }

    @Test
    void a_limit_holds_whatever_the_credits() {
        var course = CreditEngine.run(
                List.of(new RateSegment(DAY, 50, 20)), Allowances.always(new Allowance(10, 10, 100, 1e9)), 1e9, DAY);
        assertEquals(new Point(0, 1e9, 0, 50, 20, 20), course.peak());
        assertEquals(30 * DAY, course.queueAtHorizonMib(), 1e-3);
        assertEquals(1e9 - 10 * DAY, course.creditAtHorizonMib(), 1e-3);
    }

    @Test
    void what_exceeds_the_cap_at_the_start_is_lost() {
        var course = CreditEngine.run(
                List.of(new RateSegment(DAY, 11, INF)),
                Allowances.always(new Allowance(10, 10, 100, 90_000)),
                1e9,
                DAY);
        assertEquals(90_000 - DAY, course.creditAtHorizonMib(), 1e-6);
        assertEquals(90_000 - DAY, course.lowestMib(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, 0",
        "2, 1, 3, 0",
        "0, 0, 1, 0",
        "1, 3, 2, 0",
        "0, 1, 1, -1",
        "NaN, 1, 1, 0",
        "0, 1, NaN, 0",
        "0, 1, 1, NaN"
    })
    void an_allowance_that_contradicts_itself_is_refused(double earn, double base, double burst, double cap) {
        var refused = assertThrows(IllegalArgumentException.class, () -> new Allowance(earn, base, burst, cap));
        assertEquals(
                "0 ≤ earn ≤ base ≤ burst and 0 ≤ cap must hold: " + earn + ", " + base + ", " + burst + ", " + cap,
                refused.getMessage());
    }

    @Test
    void allowances_have_a_day_and_credits_on_all_or_none() {
        assertEquals("no allowance", refusal(List.of()));
        assertEquals("credits on some days only", refusal(List.of(new Allowance(1, 1, 1, 1), Allowance.fixed(1))));
    }

    private static String refusal(List<Allowance> days) {
        return assertThrows(IllegalArgumentException.class, () -> Allowances.of(days))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 1        | 1   | seconds must be above 0, not 0.0
            Infinity | 1        | 1   | seconds must be above 0, not Infinity
            NaN      | 1        | 1   | seconds must be above 0, not NaN
            1        | -1       | 1   | demandMibps must be 0 or more, not -1.0
            1        | Infinity | 1   | demandMibps must be 0 or more, not Infinity
            1        | 1        | 0   | limitMibps must be above 0, not 0.0
            1        | 1        | NaN | limitMibps must be above 0, not NaN
            """)
    void a_segment_that_cannot_be_is_refused_alone_and_in_a_column(
            double seconds, double demand, double limit, String message) {
        var alone = assertThrows(IllegalArgumentException.class, () -> new RateSegment(seconds, demand, limit));
        assertEquals(message, alone.getMessage());
        var column = assertThrows(
                IllegalArgumentException.class,
                () -> Cycle.of(new double[] {seconds}, new double[] {demand}).under(new double[] {limit}));
        assertEquals(message, column.getMessage());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void the_smallest_and_the_unlimited_are_taken(double demand) {
        assertEquals(7, Cycle.of(List.of(new RateSegment(7, demand, INF))).seconds());
    }
}
