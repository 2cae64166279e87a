package dev.efsplanner.report;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.IopsFigure;
import dev.efsplanner.spec.ModeFigures;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.RegionLimits;
import dev.efsplanner.spec.SpecEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An edition's figures in the shape and spelling of AWS's own table: one line a configuration, ranges over Regions.
public final class PublishedTable {
    public static final List<String> HEAD = List.of(
            "Configuration",
            "Read Latency",
            "Write Latency",
            "Read IOPS",
            "Write IOPS",
            "Read Throughput",
            "Write Throughput");

    private PublishedTable() {}

    /// Lines of cells under [#HEAD]; modes of one type that do not differ share a line.
    ///
    /// @param regions the Regions that throughput ranges over, at least one
    public static List<List<String>> of(
            SpecEdition edition, PerformanceMode performance, Collection<RegionLimits> regions) {
        var lines = new ArrayList<List<String>>();
        for (var type : FileSystemType.values()) {
            var modes = edition.modes().stream()
                    .filter(mode -> mode.type() == type && mode.performanceMode() == performance)
                    .toList();
            var cells = modes.stream().map(mode -> cells(mode, regions)).toList();
            if (modes.size() > 1 && cells.stream().distinct().count() == 1) {
                lines.add(line(type.label() + " + Any Mode", cells.getFirst()));
            } else {
                for (int i = 0; i < modes.size(); i++) {
                    lines.add(line(
                            type.label() + " + " + modes.get(i).throughputMode().label(), cells.get(i)));
                }
            }
        }
        return lines;
    }

    private static List<String> line(String name, List<String> cells) {
        var line = new ArrayList<>(List.of(name));
        line.addAll(cells);
        return line;
    }

    private static List<String> cells(ModeFigures mode, Collection<RegionLimits> regions) {
        Function<RegionLimits, RegionLimits.ReadWrite> limits = region -> region.of(mode.type(), mode.throughputMode());
        return List.of(
                latency(mode.readLatencyMs()),
                latency(mode.writeLatencyMs()),
                iops(mode.readIops()),
                iops(mode.writeIops()),
                throughput(regions, limits.andThen(RegionLimits.ReadWrite::readMibps)),
                throughput(regions, limits.andThen(RegionLimits.ReadWrite::writeMibps)));
    }

    static String latency(Optional<Figure> ms) {
        return ms.map(Figure::value)
                .map(value -> value < 1 ? Numbers.show(value * 1000) + "µs" : Numbers.show(value) + "ms")
                .orElse("–");
    }

    static String iops(IopsFigure figure) {
        return range(
                thousands(figure.infrequent().value()),
                thousands(figure.standard().value()));
    }

    static String thousands(double value) {
        if (value >= 1e6) return Numbers.show(value / 1e6) + "M";
        return value >= 1e3 ? Numbers.show(value / 1e3) + "K" : Numbers.show(value);
    }

    private static String throughput(Collection<RegionLimits> regions, Function<RegionLimits, Figure> limit) {
        var sorted = regions.stream()
                .mapToDouble(region -> limit.apply(region).value() / 1024)
                .sorted()
                .toArray();
        return range(Numbers.show(sorted[0]), Numbers.show(sorted[sorted.length - 1])) + " GiBps";
    }

    private static String range(String from, String to) {
        return from.equals(to) ? to : from + "-" + to;
    }
}
