package dev.efsplanner.plan;

/// How full one limit gets at its worst moment: `share = demand / capacity`.
///
/// @param share 1 = exactly at the limit; above 1 the demand is not met
/// @param atSeconds when it is first that full, since planning began
public record Utilisation(Dimension dimension, double demand, double capacity, double share, double atSeconds) {
    /// How much the load could grow before this limit is reached: `1/u − 1`; infinite without load.
    public double headroom() {
        return share == 0 ? Double.POSITIVE_INFINITY : 1 / share - 1;
    }
}
