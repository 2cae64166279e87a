package dev.efsplanner.workload;

/// A number that is not known for sure, in the unit of its field: it is likely `likely` and lies between `low` and
/// `high`.
public record Range(double low, double likely, double high) {
    public Range {
        if (!(low <= likely && likely <= high)) {
            throw new IllegalArgumentException("must rise: " + low + ", " + likely + ", " + high);
        }
    }

    public double at(Level level) {
        return switch (level) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }

    /// Whether the three numbers are one and the same.
    boolean isPoint() {
        return low == high;
    }
}
