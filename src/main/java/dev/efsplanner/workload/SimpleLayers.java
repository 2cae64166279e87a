package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import dev.efsplanner.workload.Schedule.Always;
import dev.efsplanner.workload.Schedule.Weekly;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The layers of a simple entry: one while traffic runs, one that the peak adds.
record SimpleLayers(SimpleTraffic entry) {
    private static final String PEAK = "peak";
    private static final double METADATA_READ_SHARE = 0.8;
    private static final double EXACT = 1e-9;

    Parsed<List<TrafficLayer>> build() {
        var read = rate(entry.averageRead(), entry.peakRead());
        var write = rate(entry.averageWrite(), entry.peakWrite());
        int peaks = entry.pattern().days().size();
        var problems = Stream.of(
                        read.problem(SimpleField.AVERAGE_READ, SimpleField.PEAK_READ, entry.pattern(), peaks),
                        write.problem(SimpleField.AVERAGE_WRITE, SimpleField.PEAK_WRITE, entry.pattern(), peaks))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) return new Invalid<>(problems);
        var layers = Stream.of(
                        layer(entry.pattern().baseName(), baseSchedule(), read.base(), write.base()),
                        layer(PEAK, peakSchedule(), read.peak() - read.base(), write.peak() - write.base()))
                .filter(layer -> layer.read().mibps() + layer.write().mibps() > 0)
                .toList();
        return layers.isEmpty()
                ? new Invalid<>(List.of(new Problem(
                        SimpleField.AVERAGE_READ.path(), "is 0 and so are the writes: one of them must be above 0")))
                : new Valid<>(layers);
    }

    private SimpleRate rate(DataRate average, DataRate peak) {
        return new SimpleRate(
                average.mibps(),
                peak.mibps(),
                weekly(baseSchedule()),
                entry.pattern().days().size() * entry.peakHours());
    }

    private Schedule baseSchedule() {
        return entry.pattern().base(entry.peakStart(), entry.peakHours());
    }

    private Schedule peakSchedule() {
        return entry.pattern() == TrafficPattern.STEADY
                ? new Always()
                : new Weekly(entry.pattern().days(), entry.peakStart(), entry.peakHours());
    }

    private static double weekly(Schedule schedule) {
        return switch (schedule) {
            case Always() -> 168;
            case Weekly weekly -> weekly.days().size() * weekly.hours();
        };
    }

    /// Metadata operations are the share of all operations that was asked for, in each layer.
    private TrafficLayer layer(String name, Schedule schedule, double read, double write) {
        var reads = DataRate.ofMibps(read);
        var writes = DataRate.ofMibps(write);
        double operations =
                entry.readSize().opsPerSecond(reads) + entry.writeSize().opsPerSecond(writes);
        double share = entry.metadataShare();
        return new TrafficLayer(
                name,
                schedule,
                reads,
                writes,
                entry.readSize(),
                entry.writeSize(),
                operations * share / (1 - share),
                METADATA_READ_SHARE);
    }

    /// Guesses the entry from the layers and keeps the guess only if it makes the same layers again.
    static Optional<SimpleTraffic> entry(List<TrafficLayer> layers) {
        if (layers.isEmpty() || layers.size() > 2) return Optional.empty();
        return Arrays.stream(TrafficPattern.values())
                .map(pattern -> guess(pattern, layers))
                .filter(guess -> guess.layers() instanceof Valid<List<TrafficLayer>>(var made) && isSame(made, layers))
                .findFirst();
    }

    private static SimpleTraffic guess(TrafficPattern pattern, List<TrafficLayer> layers) {
        var last = layers.getLast();
        var start = last.schedule() instanceof Weekly weekly ? weekly.start() : LocalTime.of(9, 0);
        double hours = last.schedule() instanceof Weekly weekly ? Math.min(24, weekly.hours()) : 1;
        double operations = last.readOps() + last.writeOps() + last.metadataOpsPerSecond();
        return new SimpleTraffic(
                pattern,
                average(layers, TrafficLayer::read),
                average(layers, TrafficLayer::write),
                sum(layers, TrafficLayer::read),
                sum(layers, TrafficLayer::write),
                hours,
                start,
                last.readSize(),
                last.writeSize(),
                operations == 0 ? 0 : tidy(last.metadataOpsPerSecond() / operations));
    }

    private static DataRate average(List<TrafficLayer> layers, Function<TrafficLayer, DataRate> rate) {
        return DataRate.ofMibps(tidy(layers.stream()
                        .mapToDouble(layer -> rate.apply(layer).mibps() * weekly(layer.schedule()))
                        .sum()
                / 168));
    }

    private static DataRate sum(List<TrafficLayer> layers, Function<TrafficLayer, DataRate> rate) {
        return DataRate.ofMibps(tidy(
                layers.stream().mapToDouble(layer -> rate.apply(layer).mibps()).sum()));
    }

    /// Without the last digits, which rounding may have changed: 60 rather than 59.99999999999999.
    private static double tidy(double value) {
        return new BigDecimal(value).round(new MathContext(12)).doubleValue();
    }

    private static boolean isSame(List<TrafficLayer> made, List<TrafficLayer> given) {
        if (made.size() != given.size()) return false;
        for (int i = 0; i < made.size(); i++) {
            if (!isSame(made.get(i), given.get(i))) return false;
        }
        return true;
    }

    private static boolean isSame(TrafficLayer made, TrafficLayer given) {
        return made.name().equals(given.name())
                && made.schedule().equals(given.schedule())
                && made.readSize().equals(given.readSize())
                && made.writeSize().equals(given.writeSize())
                && isNear(made.read().mibps(), given.read().mibps())
                && isNear(made.write().mibps(), given.write().mibps())
                && isNear(made.metadataOpsPerSecond(), given.metadataOpsPerSecond())
                && made.metadataReadShare() == given.metadataReadShare();
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= EXACT * Math.max(1, Math.max(one, other));
    }
}
