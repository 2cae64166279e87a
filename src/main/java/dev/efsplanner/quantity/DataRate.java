package dev.efsplanner.quantity;

/// A throughput, held in MiB/s; never negative.
public record DataRate(double mibps) implements Comparable<DataRate> {
    public static final DataRate ZERO = new DataRate(0);

    public DataRate {
        Finite.atLeastZero(mibps, "a data rate in MiB/s");
    }

    public static DataRate ofMibps(double mibps) {
        return new DataRate(mibps);
    }

    public static DataRate ofGibps(double gibps) {
        return new DataRate(gibps * 1024);
    }

    /// Decimal megabytes per second, the unit CloudWatch and many users think in.
    public double megabytesPerSecond() {
        return mibps * 1.048576;
    }

    public DataRate plus(DataRate other) {
        return new DataRate(mibps + other.mibps);
    }

    @Override
    public int compareTo(DataRate other) {
        return Double.compare(mibps, other.mibps);
    }

    @Override
    public String toString() {
        return Numbers.show(mibps) + " MiB/s";
    }
}
