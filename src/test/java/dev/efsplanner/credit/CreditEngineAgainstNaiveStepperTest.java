package dev.efsplanner.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The engine and the one-second stepper agree on random file systems and weeks to a millionth of the balance.
class CreditEngineAgainstNaiveStepperTest {
    private static final int SYSTEMS_A_SEED = Draws.of(500);
    private static final double WEEK = 604_800;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_exact_course_is_the_stepped_course(long seed) {
        var random = new SplittableRandom(seed);
        int emptied = 0;
        int throttled = 0;
        for (int n = 0; n < SYSTEMS_A_SEED; n++) {
            var system = RandomSystem.draw(random);
            long seconds = (long) (WEEK / 7 * (1 + random.nextInt(10)));
            var course = CreditEngine.run(system.cycle(), system.allowances(), system.startMib(), seconds);
            var stepper = new NaiveStepper(system.allowances(), system.startMib());
            stepper.run(system.cycle(), seconds);

            double tolerance =
                    1e-6 * Math.max(1, system.allowances().on(seconds).capMib());
            var end = course.points(seconds, seconds).getLast();
            assertEquals(stepper.credit, end.creditMib(), tolerance, () -> "balance of " + system);
            assertEquals(stepper.queue, end.queueMib(), tolerance, () -> "queue of " + system);
            assertEquals(stepper.lowest, course.lowestMib(), tolerance, () -> "lowest of " + system);
            assertEquals(stepper.throttled, course.throttledSeconds(), 1, () -> "throttled of " + system);
            assertEquals(
                    !Double.isNaN(stepper.emptyAt), course.emptyAtSeconds().isPresent(), () -> "emptied " + system);
            if (course.emptyAtSeconds().isPresent()) {
                emptied++;
                assertEquals(
                        stepper.emptyAt, course.emptyAtSeconds().getAsDouble(), 1, () -> "empty instant of " + system);
            }
            if (stepper.throttled > 0) throttled++;
        }
        assertTrue(
                emptied > SYSTEMS_A_SEED / 20 && throttled > SYSTEMS_A_SEED / 10,
                "the draw holds hard cases: " + emptied + ", " + throttled);
    }

    record RandomSystem(List<RateSegment> cycle, Allowances allowances, double startMib) {
        static RandomSystem draw(SplittableRandom random) {
            double gib = Math.pow(10, random.nextDouble(-1, 4));
            int days = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 1;
            double growth = gib * random.nextDouble(0, 0.2);
            var allowances = Allowances.of(IntStream.range(0, days)
                    .mapToObj(day -> allowance(gib + day * growth))
                    .toList());
            double cap = allowances.on(0).capMib();
            double burst = allowances.on(0).burstMibps();
            var cycle = new ArrayList<RateSegment>();
            double left = random.nextBoolean() ? WEEK : WEEK / 7;
            while (left > 0) {
                double length = Math.min(left, 1 + random.nextInt(40_000));
                double demand = switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextDouble(0, 2 * allowances.on(0).baseMibps());
                    case 2 -> random.nextDouble(0, burst);
                    default -> random.nextDouble(0, 2 * burst);
                };
                double limit = random.nextInt(4) == 0 ? random.nextDouble(0.5, burst) : Double.POSITIVE_INFINITY;
                cycle.add(new RateSegment(length, demand, limit));
                left -= length;
            }
            double start = random.nextInt(3) == 0 ? 0 : cap * Math.pow(random.nextDouble(), 3);
            return new RandomSystem(cycle, allowances, start);
        }

        private static Allowance allowance(double gib) {
            double earn = gib * 50 / 1024;
            return new Allowance(
                    earn, Math.max(1, earn), Math.max(100, gib * 100 / 1024), 2_202_009.6 * Math.max(1, gib / 1024));
        }
    }
}
