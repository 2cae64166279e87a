package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.StoredData;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

/// Everything that may lie ahead of a workload: nine scenarios of ranges, rows with storage policies, growth day by
/// day, and 36 months of outlook.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class OutlookBench {
    @Param({"wordpress", "jenkins", "ray-small"})
    public String preset;

    private Planner planner;
    private Workload workload;

    @Setup
    public void prepare() {
        var catalog = SpecCatalog.bundled();
        planner = new Planner(catalog.newest(), catalog.prices());
        var likely = Presets.bundled(preset).orElseThrow().workload().withHorizonDays(365);
        var hot = likely.storage().hot();
        var growing = likely.withStorage(
                new StoredData(hot, DataSize.ofGib(100), DataSize.ofGib(50), DataSize.ofGib(10), IoSize.ofKib(256)));
        var text = WorkloadText.of(growing);
        var layers = text.layers().stream().map(OutlookBench::ranged).toList();
        var parsed = new WorkloadText(ranged(text.fields()), layers)
                .parse(KnownRegions.of(catalog.newest().regions().keySet()));
        workload = switch (parsed) {
            case Parsed.Valid<Workload>(var valid) -> valid;
            case Parsed.Invalid<Workload>(var problems) -> throw new IllegalStateException(problems.toString());
        };
        int scenarios = Scenario.of(workload.ranges()).size();
        if (scenarios != 9) throw new IllegalStateException(scenarios + " scenarios");
    }

    @Benchmark
    public Outlook planAndOutlook() {
        planner.plan(workload);
        return Outlook.of(planner, workload, Outlook.MOST_MONTHS, Optional.empty());
    }

    /// Half to twice the likely rates and size.
    private static Map<WorkloadField, String> ranged(Map<WorkloadField, String> fields) {
        var ranged = new EnumMap<WorkloadField, String>(fields);
        for (var field : new WorkloadField[] {WorkloadField.HOT, WorkloadField.READ, WorkloadField.WRITE}) {
            ranged.computeIfPresent(field, (_, text) -> {
                double likely = Double.parseDouble(text);
                return likely / 2 + ".." + text + ".." + likely * 2;
            });
        }
        return ranged;
    }
}
