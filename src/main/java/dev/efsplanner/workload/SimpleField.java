package dev.efsplanner.workload;

import static dev.efsplanner.workload.Field.Blank.absent;
import static dev.efsplanner.workload.Field.Blank.means;
import static dev.efsplanner.workload.Field.Blank.refused;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.workload.FieldRule.Amount;
import dev.efsplanner.workload.FieldRule.StartTime;

/// The inputs of the simple traffic entry, beside its [TrafficPattern].
public enum SimpleField implements Field {
    AVERAGE_READ("averageReadMibps", "Average read", "MiB/s", "over the whole week", refused(), Limits.RATE),
    AVERAGE_WRITE("averageWriteMibps", "Average write", "MiB/s", "over the whole week", means("0"), Limits.RATE),
    PEAK_READ("peakReadMibps", "Peak read", "MiB/s", "blank: as the average", absent(), Limits.RATE),
    PEAK_WRITE("peakWriteMibps", "Peak write", "MiB/s", "blank: as the average", absent(), Limits.RATE),
    PEAK_HOURS(
            "peakHours",
            "Hours at peak",
            "h",
            "on each day of the pattern",
            means("1"),
            new Amount(0.001, 24, Measure.HOURS)),
    PEAK_START("peakStart", "Peak starts", "hh:mm", "24-hour clock", means("09:00"), new StartTime()),
    READ_SIZE("readKiB", "Read size", "KiB", "of one request", means("1024"), Limits.REQUEST),
    WRITE_SIZE("writeKiB", "Write size", "KiB", "of one request", means("1024"), Limits.REQUEST),
    METADATA_SHARE(
            "metadataShare",
            "Metadata",
            "0–1",
            "share of all operations",
            means("0"),
            new Amount(0, 0.99, Measure.SHARE));

    private static final class Limits {
        static final Amount RATE = new Amount(0, 1_048_576, Measure.MIBPS);
        static final Amount REQUEST = new Amount(0.1, 1_048_576, Measure.KIB);
    }

    private final String key;
    private final String label;
    private final String unit;
    private final String hint;
    private final Blank blank;
    private final FieldRule rule;

    SimpleField(String key, String label, String unit, String hint, Blank blank, FieldRule rule) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.hint = hint;
        this.blank = blank;
        this.rule = rule;
    }

    /// Names the field in problems; the entry itself is in no file, only the layers it makes.
    public String path() {
        return "$.simple." + key;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public Blank blank() {
        return blank;
    }

    @Override
    public FieldRule rule() {
        return rule;
    }
}
