package dev.efsplanner.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What to read beside the table of an edition: what AWS says of Max I/O, every note once, every source.
public final class SpecNotes {
    /// Note → mode → figures of that mode.
    private final Map<String, Map<String, List<String>>> placesByNote = new LinkedHashMap<>();

    private SpecNotes() {}

    /// Markdown: two lists, notes and sources.
    public static String of(SpecEdition edition) {
        var lines = new ArrayList<String>();
        lines.add("Notes:");
        for (var mode : edition.modes()) {
            if (mode.performanceMode() == PerformanceMode.MAX_IO) lines.add("- " + maxIo(mode));
        }
        var notes = new SpecNotes();
        edition.modes().forEach(notes::collect);
        notes.placesByNote.forEach((note, places) -> lines.add("- " + note + " (" + places(places) + ")"));
        lines.add("");
        lines.add("Sources:");
        for (var source : edition.sources().values()) lines.add("- " + line(source));
        return String.join("\n", lines) + "\n";
    }

    private static String maxIo(ModeFigures mode) {
        return SpecTable.name(mode) + ": read IOPS " + SpecCells.iops(mode.readIops()) + ", write IOPS "
                + SpecCells.iops(mode.writeIops()) + ", read latency " + SpecCells.latency(mode.readLatencyMs())
                + ", throughput as with General Purpose.";
    }

    private void collect(ModeFigures mode) {
        mode.readLatencyMs().ifPresent(f -> add(f, mode, "read latency"));
        mode.writeLatencyMs().ifPresent(f -> add(f, mode, "write latency"));
        add(mode.readIops(), mode, "read IOPS");
        add(mode.writeIops(), mode, "write IOPS");
        add(mode.perClientMibps(), mode, "per client");
        add(mode.perClientEfsUtils2Mibps(), mode, "per client with efs-utils 2");
    }

    private void add(IopsFigure iops, ModeFigures mode, String what) {
        add(iops.standard(), mode, what);
        if (iops.infrequent() != iops.standard()) add(iops.infrequent(), mode, what + ", data not read often");
        if (iops.onRequest() != iops.standard()) add(iops.onRequest(), mode, what + " on request");
    }

    private void add(Figure figure, ModeFigures mode, String what) {
        if (figure.note().isEmpty()) return;
        placesByNote
                .computeIfAbsent(figure.note(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(SpecTable.name(mode), _ -> new ArrayList<>())
                .add(what + " " + figure.asOf());
    }

    private static String places(Map<String, List<String>> figuresByMode) {
        return figuresByMode.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String line(Source source) {
        var address = source.url().isEmpty() ? "" : ", " + source.url();
        return source.id() + ": " + source.title() + address + ", seen " + source.seen();
    }
}
