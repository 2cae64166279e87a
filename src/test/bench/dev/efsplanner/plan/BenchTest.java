package dev.efsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.chart.RepaintBench;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks and holds their medians to the targets: a whole plan in under a millisecond, and at least a
/// hundred times faster than the stepper; a year of minutes in under 50 ms; all that lies ahead in under 5 ms.
class BenchTest {
    @Test
    void a_plan_takes_under_a_millisecond_and_a_hundredth_of_the_stepper() throws RunnerException {
        var results = run(PlannerBench.class);
        var plans = medians(results, "wholePlan");
        var steps = medians(results, "minuteSteps");
        plans.forEach((preset, plan) -> {
            assertTrue(plan < 1000, preset + ": " + plan + " µs a plan");
            assertTrue(steps.get(preset) / plan >= 100, preset + ": only " + steps.get(preset) / plan + " times");
        });
    }

    @Test
    void a_year_of_minutes_takes_under_50_milliseconds() throws RunnerException {
        medians(run(YearBench.class), "wholeYear")
                .forEach((preset, year) -> assertTrue(year < 50_000, preset + ": " + year + " µs a year"));
    }

    @Test
    void ranges_policies_and_36_months_take_under_5_milliseconds() throws RunnerException {
        medians(run(OutlookBench.class), "planAndOutlook")
                .forEach((preset, all) -> assertTrue(all < 5_000, preset + ": " + all + " µs"));
    }

    @Test
    void a_year_of_minutes_is_drawn_in_one_and_a_half_times_what_axes_alone_take() throws RunnerException {
        var drawn = medians(run(RepaintBench.class), "repaint", "lines");
        double ratio = drawn.get("year") / drawn.get("empty");
        assertTrue(ratio <= 1.5, ratio + " times: " + drawn + " µs");
    }

    private static Collection<RunResult> run(Class<?> bench) throws RunnerException {
        return new Runner(new OptionsBuilder().include(bench.getName()).build()).run();
    }

    private static Map<String, Double> medians(Collection<RunResult> results, String method) {
        return medians(results, method, "preset");
    }

    private static Map<String, Double> medians(Collection<RunResult> results, String method, String of) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .collect(Collectors.toMap(
                        result -> result.getParams().getParam(of),
                        result -> result.getPrimaryResult().getStatistics().getPercentile(50)));
    }
}
