package dev.efsplanner.credit;

import java.util.List;

/// Demand that repeats, in columns with one entry a segment: a year of minutes has half a million of them.
public final class Cycle {
    private static final double[] NO_LIMITS = {};

    final double[] lengths;
    final double[] demands;
    private final double[] limits;
    private final double seconds;

    private Cycle(double[] lengths, double[] demands, double[] limits, double seconds) {
        this.lengths = lengths;
        this.demands = demands;
        this.limits = limits;
        this.seconds = seconds;
    }

    /// The arrays are kept, not copied: they must not change any more.
    ///
    /// @param seconds length of each segment, above 0
    /// @param demandMibps what is asked for, metered
    public static Cycle of(double[] seconds, double[] demandMibps) {
        double sum = 0;
        for (int i = 0; i < seconds.length; i++) {
            double length = seconds[i], demand = demandMibps[i];
            boolean right = length > 0 && length < Double.POSITIVE_INFINITY && demand >= 0;
            // What is not right, a segment refuses in words.
            if (!right || demand == Double.POSITIVE_INFINITY) new RateSegment(length, demand, Double.POSITIVE_INFINITY);
            sum += length;
        }
        return new Cycle(seconds, demandMibps, NO_LIMITS, sum);
    }

    public static Cycle of(List<RateSegment> segments) {
        return of(
                        segments.stream().mapToDouble(RateSegment::seconds).toArray(),
                        segments.stream().mapToDouble(RateSegment::demandMibps).toArray())
                .under(segments.stream().mapToDouble(RateSegment::limitMibps).toArray());
    }

    /// The same demand under limits of its own. The array is kept, not copied.
    ///
    /// @param limitMibps the most that can be served in each segment whatever the credits; may be infinite
    public Cycle under(double[] limitMibps) {
        for (int i = 0; i < limitMibps.length; i++)
            if (!(limitMibps[i] > 0)) new RateSegment(lengths[i], demands[i], limitMibps[i]);
        return new Cycle(lengths, demands, limitMibps, seconds);
    }

    int size() {
        return lengths.length;
    }

    /// Infinite where nothing but credits limits what is served.
    double limit(int segment) {
        return limits == NO_LIMITS ? Double.POSITIVE_INFINITY : limits[segment];
    }

    double seconds() {
        return seconds;
    }
}
