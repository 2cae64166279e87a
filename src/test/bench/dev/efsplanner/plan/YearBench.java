package dev.efsplanner.plan;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.Rates;
import dev.efsplanner.workload.Rates.Column;
import dev.efsplanner.workload.Workload;
import java.util.EnumMap;
import java.util.SplittableRandom;
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
    static final int MINUTES = 525_600;

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
        samples = random(new SplittableRandom(1), planner.plan(workload).demand());
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

    /// The preset's week, minute by minute, each time between nothing and twice as much.
    private static Rates random(SplittableRandom random, Demand week) {
        var columns = new EnumMap<Column, double[]>(Column.class);
        for (var column : Column.values()) columns.put(column, new double[MINUTES]);
        for (int minute = 0; minute < MINUTES; minute++) {
            double at = minute * 60 % Demand.WEEK_SECONDS;
            for (var segment : week.segments()) {
                if (at < segment.startSeconds() || at >= segment.startSeconds() + segment.seconds()) continue;
                for (var layer : segment.layers()) {
                    double read = random.nextDouble(2), write = random.nextDouble(2), metadata = random.nextDouble(2);
                    columns.get(Column.READ_MIBPS)[minute] +=
                            read * layer.read().mibps();
                    columns.get(Column.READ_OPS)[minute] += read * layer.readOps();
                    columns.get(Column.WRITE_MIBPS)[minute] +=
                            write * layer.write().mibps();
                    columns.get(Column.WRITE_OPS)[minute] += write * layer.writeOps();
                    columns.get(Column.METADATA_READ_OPS)[minute] += metadata * layer.metadataReadOps();
                    columns.get(Column.METADATA_WRITE_OPS)[minute] += metadata * layer.metadataWriteOps();
                }
            }
        }
        return Rates.every(60, MINUTES, columns);
    }
}
