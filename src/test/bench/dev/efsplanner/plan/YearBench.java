package dev.efsplanner.plan;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.YearOfMinutes;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Workload;
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

/// A year of one-minute samples through all rows, sizing and padding included, beside a loop that only reads them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class YearBench {
    @Param({"wordpress", "jenkins", "ray-small"})
    public String preset;

    private Planner planner;
    private Workload workload;
    private Rates samples;
    private Demand year;

    @Setup
    public void prepare() {
        var catalog = SpecCatalog.bundled();
        planner = new Planner(catalog.newest(), catalog.prices());
        workload = Presets.bundled(preset).orElseThrow().workload().withHorizonDays(365);
        samples = YearOfMinutes.of(planner.plan(workload).demand());
        year = Demand.measured(samples);
    }

    @Benchmark
    public Plan wholeYear() {
        return planner.plan(workload, year);
    }

    @Benchmark
    public double onlyRead() {
        double sum = 0;
        for (int i = 0; i < samples.size(); i++) {
            sum += samples.seconds(i)
                    + samples.readMibps(i)
                    + samples.writeMibps(i)
                    + samples.readOps(i)
                    + samples.writeOps(i)
                    + samples.metadataReadOps(i)
                    + samples.metadataWriteOps(i);
        }
        return sum;
    }
}
