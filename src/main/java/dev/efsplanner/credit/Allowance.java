package dev.efsplanner.credit;

/// What a file system permits on one simulated day.
///
/// @param earnMibps credit earned each second, whatever is used
/// @param baseMibps permitted while there is no credit
/// @param burstMibps permitted while there is credit
/// @param capMib the largest balance
public record Allowance(double earnMibps, double baseMibps, double burstMibps, double capMib) {
    public Allowance {
        if (!(earnMibps >= 0 && earnMibps <= baseMibps && baseMibps > 0 && baseMibps <= burstMibps && capMib >= 0)) {
            throw new IllegalArgumentException("0 ≤ earn ≤ base ≤ burst and 0 ≤ cap must hold: " + earnMibps + ", "
                    + baseMibps + ", " + burstMibps + ", " + capMib);
        }
    }

    /// A fixed rate without credits.
    public static Allowance fixed(double mibps) {
        return new Allowance(0, mibps, mibps, 0);
    }

    boolean hasCredits() {
        return capMib > 0;
    }
}
