package dev.efsplanner.workload;

import java.util.Locale;

/// Which of the three numbers of a [Range] counts.
public enum Level {
    LOW(0.25),
    LIKELY(0.5),
    HIGH(0.25);

    private final double weight;

    Level(double weight) {
        this.weight = weight;
    }

    /// How much it counts among the three, 0 to 1: an assumption of the planner's, no measured probability. The likely
    /// number counts as much as both ends together.
    public double weight() {
        return weight;
    }

    /// The spelling in files and in words.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Level opposite() {
        return switch (this) {
            case LOW -> HIGH;
            case LIKELY -> LIKELY;
            case HIGH -> LOW;
        };
    }
}
