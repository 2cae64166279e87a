package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.credit.CreditEngineAgainstNaiveStepperTest.RandomSystem;
import dev.efsplanner.support.Draws;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is summed up in long strides is what the points, written down one by one, come to.
class LeanCourseTest {
    private static final double DAY = 86_400;
    private static final int DRAWS = Draws.of(1000);

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void the_longest_delay_is_the_widest_gap_between_the_points(long seed) {
        var random = new SplittableRandom(seed);
        int late = 0, unfinished = 0;
        for (int n = 0; n < DRAWS; n++) {
            var system = RandomSystem.draw(random);
            double horizon = DAY * (1 + random.nextInt(60));
            var course = CreditEngine.run(system.cycle(), system.allowances(), system.startMib(), horizon);
            double widest = WidestGap.of(course.points(0, horizon));
            assertEquals(widest, course.longestDelaySeconds(), 1e-3 + 1e-6 * widest, () -> "delay in " + system);
            if (widest > 0) late++;
            if (course.queueAtHorizonMib() > 0) unfinished++;
        }
        assertTrue(late > DRAWS / 10 && unfinished > DRAWS / 20, "work waits: " + late + ", at the end: " + unfinished);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_summary_is_that_of_the_points(long seed) {
        var random = new SplittableRandom(seed);
        int repeated = 0;
        for (int n = 0; n < DRAWS; n++) {
            var system = RandomSystem.draw(random);
            double horizon = DAY * (1 + random.nextInt(60));
            var course = CreditEngine.run(system.cycle(), system.allowances(), system.startMib(), horizon);
            var points = course.points(0, horizon);
            double lowest = Double.MAX_VALUE, throttled = 0, peak = 0;
            for (int i = 0; i < points.size(); i++) {
                var here = points.get(i);
                lowest = Math.min(lowest, here.creditMib());
                if (i + 1 == points.size()) break;
                double length = points.get(i + 1).seconds() - here.seconds();
                boolean waits = here.queueMib() > 0 || points.get(i + 1).queueMib() > 0;
                if (waits) throttled += length;
                if (length > 0) peak = Math.max(peak, here.demandMibps() / here.permittedMibps());
            }
            assertEquals(lowest, course.lowestMib(), 1e-6 * (1 + lowest), () -> "lowest of " + system);
            assertEquals(throttled, course.throttledSeconds(), 1e-3, () -> "throttled of " + system);
            var last = points.getLast();
            assertEquals(last.creditMib(), course.creditAtHorizonMib(), 1e-6 * (1 + last.creditMib()));
            assertEquals(last.queueMib(), course.queueAtHorizonMib(), 1e-6 * (1 + last.queueMib()));
            var top = course.peak();
            assertEquals(peak, top.demandMibps() / top.permittedMibps(), 1e-9 * peak, () -> "peak of " + system);
            assertTrue(points.contains(top), () -> "the peak is one of the points of " + system);
            if (points.size() > 4 * system.cycle().size()) repeated++;
        }
        assertTrue(repeated > DRAWS / 10, "several cycles: " + repeated);
    }
}
