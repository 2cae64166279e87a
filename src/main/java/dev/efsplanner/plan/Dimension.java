package dev.efsplanner.plan;

import java.util.Locale;

/// The five limits every configuration is held against.
public enum Dimension {
    METERED_THROUGHPUT("meteredThroughput", "Metered throughput", "MiB/s"),
    DATA_PATH("dataPath", "Data path", "share of the read and write limits"),
    IOPS("iops", "IOPS", "share of the read and write IOPS"),
    CLIENTS("clients", "Clients", "MiB/s"),
    CONCURRENCY("concurrency", "Concurrency", "operations in flight");

    private final String code;
    private final String label;
    private final String unit;

    Dimension(String code, String label, String unit) {
        this.code = code;
        this.label = label;
        this.unit = unit;
    }

    /// The spelling in plan files.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /// The label in the middle of a sentence: `metered throughput`, `IOPS`.
    public String inSentence() {
        return this == IOPS ? label : label.toLowerCase(Locale.ROOT);
    }

    /// The unit of demand and capacity.
    public String unit() {
        return unit;
    }
}
