package dev.efsplanner.credit;

import java.util.List;

/// Demand that repeats, in columns with one entry a segment: a year of minutes has half a million of them.
public final class Cycle {
    final double[] lengths;
    final double[] demands;
    final double[] limits;
    private final double seconds;

    private Cycle(double[] lengths, double[] demands, double[] limits, double seconds) {
        this.lengths = lengths;
        this.demands = demands;
        this.limits = limits;
        this.seconds = seconds;
        for (int i = 0; i < lengths.length; i++) {
            double length = lengths[i], demand = demands[i], limit = limits[i];
            boolean right = length > 0 && length < Double.POSITIVE_INFINITY && demand >= 0 && limit > 0;
            // What is not right, a segment refuses in words.
            if (!right || demand == Double.POSITIVE_INFINITY) new RateSegment(length, demand, limit);
        }
    }

    /// The arrays are kept, not copied: they must not change any more.
    ///
    /// @param seconds length of each segment, above 0
    /// @param demandMibps what is asked for, metered
    /// @param limitMibps the most that can be served whatever the credits; may be infinite
    public static Cycle of(double[] seconds, double[] demandMibps, double[] limitMibps) {
        double sum = 0;
        for (double length : seconds) sum += length;
        return new Cycle(seconds, demandMibps, limitMibps, sum);
    }

    public static Cycle of(List<RateSegment> segments) {
        return of(
                segments.stream().mapToDouble(RateSegment::seconds).toArray(),
                segments.stream().mapToDouble(RateSegment::demandMibps).toArray(),
                segments.stream().mapToDouble(RateSegment::limitMibps).toArray());
    }

    int size() {
        return lengths.length;
    }

    double seconds() {
        return seconds;
    }
}
