package dev.efsplanner.chart;

import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.support.YearOfMinutes;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Presets;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/// Drawing the credit chart of a year of one-minute samples anew, beside the same chart without its lines.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
public class RepaintBench {
    @Param({"empty", "year"})
    public String lines;

    private final BufferedImage image = new BufferedImage(1000, 600, BufferedImage.TYPE_INT_ARGB_PRE);
    private BufferedChart chart;

    @Setup
    public void prepare() {
        var plan = yearOfMinutes();
        var row = plan.evaluation("regional-gp-bursting").orElseThrow();
        chart = CreditChart.of(plan, List.of(row), ChartStyle.light(), 365, Optional.empty());
        if (lines.equals("empty"))
            chart.hide(chart.keys().stream().map(LegendKey::name).collect(Collectors.toSet()));
    }

    @Benchmark
    public BufferedImage repaint() {
        var graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, 1000, 600), null, null);
        graphics.dispose();
        return image;
    }

    private static Plan yearOfMinutes() {
        var catalog = SpecCatalog.bundled();
        var planner = new Planner(catalog.newest(), catalog.prices());
        var workload = Presets.bundled("wordpress").orElseThrow().workload().withHorizonDays(365);
        var samples = YearOfMinutes.of(planner.plan(workload).demand());
        return planner.plan(workload, Demand.measured(samples));
    }
}
