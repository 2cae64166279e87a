package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmark and holds its medians to the target: a whole plan in under a millisecond, and at least a hundred
/// times
/// faster than the stepper.
class BenchTest {
    @Test
    void a_plan_takes_under_a_millisecond_and_a_hundredth_of_the_stepper() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(PlannerBench.class.getName())
                        .build())
                .run();
        var plans = medians(results, "wholePlan");
        var steps = medians(results, "minuteSteps");
        plans.forEach((preset, plan) -> {
            assertTrue(plan < 1000, preset + ": " + plan + " µs a plan");
            assertTrue(steps.get(preset) / plan >= 100, preset + ": only " + steps.get(preset) / plan + " times");
        });
    }

    private static Map<String, Double> medians(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .collect(Collectors.toMap(
                        result -> result.getParams().getParam("preset"),
                        result -> result.getPrimaryResult().getStatistics().getPercentile(50)));
    }
}
