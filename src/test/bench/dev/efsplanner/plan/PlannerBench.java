package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One whole plan beside a one-minute stepper on the same work: twelve rows, a weekly profile, a year's horizon.
///
/// The stepper only follows credits and waiting work of the rows that AWS allows; the plan also sizes, judges, prices,
/// ranks and words all twelve. Read the median (p0.50): the mean also counts what else the machine did meanwhile.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class PlannerBench {
    /// How far apart stepper and planner may be: the stepper sees nothing shorter than its minute.
    private static final double SAME_SECONDS = 120;

    @Param({"wordpress", "jenkins", "ray-small"})
    public String preset;

    private record Work(Row row, Allowance allowance) {}

    private Planner planner;
    private Workload workload;
    private List<Metered> week;
    private List<Work> work;

    @Setup
    public void prepare() {
        var catalog = SpecCatalog.bundled();
        planner = new Planner(catalog.newest(), catalog.prices());
        workload = Presets.bundled(preset).orElseThrow().workload().withHorizonDays(365);
        week = Metered.of(Demand.ofWeek(workload.layers()), catalog.newest());
        work = new ArrayList<>();
        for (var evaluation : planner.plan(workload).evaluations()) {
            if (evaluation.outcome().isEmpty()) continue;
            var row =
                    Row.of(evaluation.workload(), catalog.newest(), catalog.prices(), evaluation.configuration(), week);
            var outcome = evaluation.outcome().orElseThrow();
            var each = new Work(row, MinuteStepper.allowance(row, outcome.provisioned()));
            check(each, outcome);
            work.add(each);
        }
    }

    @Benchmark
    public Plan wholePlan() {
        return planner.plan(workload);
    }

    @Benchmark
    public List<MinuteStepper> minuteSteps() {
        var steppers = new ArrayList<MinuteStepper>(work.size());
        for (var each : work) steppers.add(MinuteStepper.run(each.row(), week, each.allowance()));
        return steppers;
    }

    /// Both must find the same, or the comparison would be worth nothing.
    private void check(Work each, Outcome outcome) {
        var stepper = MinuteStepper.run(each.row(), week, each.allowance());
        double exact = outcome.course().emptyAtSeconds().orElse(Double.NaN);
        boolean sameEmpty =
                Double.isNaN(exact) ? Double.isNaN(stepper.emptyAt) : Math.abs(exact - stepper.emptyAt) <= SAME_SECONDS;
        double waits = outcome.course().throttledSeconds();
        if (!sameEmpty || Math.abs(waits - stepper.throttled) > 0.01 * workload.horizonSeconds()) {
            throw new IllegalStateException(each.row().configuration().id() + ": empty " + exact + " and "
                    + stepper.emptyAt + ", waits " + waits + " and " + stepper.throttled);
        }
    }
}
