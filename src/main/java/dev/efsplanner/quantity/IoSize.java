package dev.efsplanner.quantity;

/// The size of one read or write request, held in KiB; above zero.
public record IoSize(double kib) {
    public IoSize {
        if (!(kib > 0) || Double.isInfinite(kib)) {
            throw new IllegalArgumentException("a request size in KiB must be above 0, not " + kib);
        }
    }

    public static IoSize ofKib(double kib) {
        return new IoSize(kib);
    }

    /// How many requests per second carry this rate: `MiB/s × 1024 / KiB`.
    public double opsPerSecond(DataRate rate) {
        return rate.mibps() * 1024 / kib;
    }

    @Override
    public String toString() {
        return Numbers.show(kib) + " KiB";
    }
}
