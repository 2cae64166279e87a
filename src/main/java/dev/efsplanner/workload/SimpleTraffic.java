package dev.efsplanner.workload;

import static dev.efsplanner.workload.SimpleField.AVERAGE_READ;
import static dev.efsplanner.workload.SimpleField.AVERAGE_WRITE;
import static dev.efsplanner.workload.SimpleField.METADATA_SHARE;
import static dev.efsplanner.workload.SimpleField.PEAK_HOURS;
import static dev.efsplanner.workload.SimpleField.PEAK_READ;
import static dev.efsplanner.workload.SimpleField.PEAK_START;
import static dev.efsplanner.workload.SimpleField.PEAK_WRITE;
import static dev.efsplanner.workload.SimpleField.READ_SIZE;
import static dev.efsplanner.workload.SimpleField.WRITE_SIZE;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.IoSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.workload.Parsed.Invalid;
import dev.efsplanner.workload.Parsed.Valid;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Traffic as most people know it: an average over the week and a peak at certain hours.
///
/// @param peakHours how long each peak lasts, above 0 and at most 24
/// @param metadataShare share of all operations that carry no data, 0 to 0.99
public record SimpleTraffic(
        TrafficPattern pattern,
        DataRate averageRead,
        DataRate averageWrite,
        DataRate peakRead,
        DataRate peakWrite,
        double peakHours,
        LocalTime peakStart,
        IoSize readSize,
        IoSize writeSize,
        double metadataShare) {

    /// @param texts as typed, blank where absent
    public static Parsed<SimpleTraffic> parse(TrafficPattern pattern, Map<SimpleField, String> texts) {
        var problems = new ArrayList<Problem>();
        var values = new FieldValues(problems);
        for (var field : SimpleField.values()) values.read(field, texts.getOrDefault(field, ""), field.path());
        if (!problems.isEmpty()) return new Invalid<>(problems);
        return new Valid<>(new SimpleTraffic(
                pattern,
                values.mibps(AVERAGE_READ),
                values.mibps(AVERAGE_WRITE),
                values.mibps(values.has(PEAK_READ) ? PEAK_READ : AVERAGE_READ),
                values.mibps(values.has(PEAK_WRITE) ? PEAK_WRITE : AVERAGE_WRITE),
                values.number(PEAK_HOURS),
                values.value(PEAK_START, LocalTime.class),
                values.kib(READ_SIZE),
                values.kib(WRITE_SIZE),
                values.number(METADATA_SHARE)));
    }

    /// The entry that makes these layers; empty when they were made otherwise or changed since.
    public static Optional<SimpleTraffic> of(List<TrafficLayer> layers) {
        return SimpleLayers.entry(layers);
    }

    /// The layers whose weekly average and highest rate are the ones asked for, or why there are none.
    public Parsed<List<TrafficLayer>> layers() {
        return new SimpleLayers(this).build();
    }

    /// The fields in full.
    public Map<SimpleField, String> texts() {
        var texts = new EnumMap<SimpleField, String>(SimpleField.class);
        texts.put(AVERAGE_READ, Numbers.plain(averageRead.mibps()));
        texts.put(AVERAGE_WRITE, Numbers.plain(averageWrite.mibps()));
        texts.put(PEAK_READ, Numbers.plain(peakRead.mibps()));
        texts.put(PEAK_WRITE, Numbers.plain(peakWrite.mibps()));
        texts.put(PEAK_HOURS, Numbers.plain(peakHours));
        texts.put(PEAK_START, peakStart.toString());
        texts.put(READ_SIZE, Numbers.plain(readSize.kib()));
        texts.put(WRITE_SIZE, Numbers.plain(writeSize.kib()));
        texts.put(METADATA_SHARE, Numbers.plain(metadataShare));
        return texts;
    }
}
