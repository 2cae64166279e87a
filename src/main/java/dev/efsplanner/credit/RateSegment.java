package dev.efsplanner.credit;

/// A stretch of constant demand.
///
/// @param seconds length, above 0
/// @param demandMibps what is asked for, in metered MiB/s
/// @param limitMibps the most that can be served whatever the credits, in metered MiB/s; may be infinite
public record RateSegment(double seconds, double demandMibps, double limitMibps) {
    public RateSegment {
        if (!(seconds > 0) || Double.isInfinite(seconds))
            throw new IllegalArgumentException("seconds must be above 0, not " + seconds);
        if (!(demandMibps >= 0) || Double.isInfinite(demandMibps))
            throw new IllegalArgumentException("demandMibps must be 0 or more, not " + demandMibps);
        if (!(limitMibps > 0)) throw new IllegalArgumentException("limitMibps must be above 0, not " + limitMibps);
    }
}
