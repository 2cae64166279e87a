package dev.efsplanner.quantity;

/// An amount of stored data, held in GiB; never negative.
public record DataSize(double gib) implements Comparable<DataSize> {
    public static final DataSize ZERO = new DataSize(0);

    public DataSize {
        Finite.atLeastZero(gib, "a data size in GiB");
    }

    public static DataSize ofGib(double gib) {
        return new DataSize(gib);
    }

    public static DataSize ofMib(double mib) {
        return new DataSize(mib / 1024);
    }

    public static DataSize ofTib(double tib) {
        return new DataSize(tib * 1024);
    }

    public double mib() {
        return gib * 1024;
    }

    public double tib() {
        return gib / 1024;
    }

    public DataSize plus(DataSize other) {
        return new DataSize(gib + other.gib);
    }

    @Override
    public int compareTo(DataSize other) {
        return Double.compare(gib, other.gib);
    }

    @Override
    public String toString() {
        return gib >= 10_240 ? Numbers.show(tib()) + " TiB" : Numbers.show(gib) + " GiB";
    }
}
