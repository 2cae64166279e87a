package dev.efsplanner.spec;

import dev.efsplanner.spec.RegionLimits.ReadWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// An edition as the Markdown table of AWS's performance page.
public final class SpecTable {
    private static final List<String> COLUMNS = List.of(
            "Configuration",
            "Read Latency",
            "Write Latency",
            "Read IOPS",
            "Write IOPS",
            "Read Throughput",
            "Write Throughput");

    private SpecTable() {}

    /// General Purpose over all Regions; throughput modes with the same figures share a row.
    public static String of(SpecEdition edition) {
        var rows = new ArrayList<List<String>>();
        for (var type : FileSystemType.values()) {
            var modesByCells = new LinkedHashMap<List<String>, List<ThroughputMode>>();
            for (var throughput : ThroughputMode.values()) {
                edition.figures(type, PerformanceMode.GENERAL_PURPOSE, throughput)
                        .ifPresent(mode -> modesByCells
                                .computeIfAbsent(cells(edition, mode), _ -> new ArrayList<>())
                                .add(throughput));
            }
            modesByCells.forEach((cells, modes) -> rows.add(row(type.label() + " + " + label(modes), cells)));
        }
        return markdown(COLUMNS, rows);
    }

    /// Every combination that AWS allows, with one Region's limits.
    public static String of(SpecEdition edition, RegionLimits region) {
        var columns = new ArrayList<>(COLUMNS);
        columns.add("Per Client");
        var rows = edition.modes().stream()
                .map(mode -> {
                    var limits = List.of(region.of(mode.type(), mode.throughputMode()));
                    var cells = new ArrayList<>(cells(mode, limits));
                    cells.add(SpecCells.perClient(mode));
                    return row(SpecTable.name(mode), cells);
                })
                .toList();
        return markdown(columns, rows);
    }

    static String name(ModeFigures mode) {
        var name = mode.type().label() + " + " + mode.throughputMode().label();
        return switch (mode.performanceMode()) {
            case GENERAL_PURPOSE -> name;
            case MAX_IO -> name + " + " + mode.performanceMode().label();
        };
    }

    private static List<String> cells(SpecEdition edition, ModeFigures mode) {
        return cells(
                mode,
                edition.regions().values().stream()
                        .map(r -> r.of(mode.type(), mode.throughputMode()))
                        .toList());
    }

    private static List<String> cells(ModeFigures mode, List<ReadWrite> limits) {
        return List.of(
                SpecCells.latency(mode.readLatencyMs()),
                SpecCells.latency(mode.writeLatencyMs()),
                SpecCells.iops(mode.readIops()),
                SpecCells.iops(mode.writeIops()),
                SpecCells.throughput(limits, ReadWrite::readMibps),
                SpecCells.throughput(limits, ReadWrite::writeMibps));
    }

    private static String label(List<ThroughputMode> modes) {
        return modes.size() == ThroughputMode.values().length
                ? "Any Mode"
                : modes.stream().map(ThroughputMode::label).collect(Collectors.joining(" or "));
    }

    private static List<String> row(String name, List<String> cells) {
        var row = new ArrayList<String>();
        row.add("**" + name + "**");
        row.addAll(cells);
        return row;
    }

    private static String markdown(List<String> columns, List<List<String>> rows) {
        var rule = columns.stream().map(c -> "-".repeat(c.length() + 2)).collect(Collectors.joining("|", "|", "|"));
        var lines = new ArrayList<>(List.of(line(columns), rule));
        for (var row : rows) lines.add(line(row));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
