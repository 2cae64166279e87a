package dev.efsplanner.plan;

/// The ways to pay for throughput that a break-even compares, all in General Purpose mode without a storage policy.
///
/// In order of preference where two cost the same: what has no amount to size comes first.
public enum Alternative {
    BURSTING("bursting", "Bursting"),
    ELASTIC("elastic", "Elastic"),
    /// Sized to the peak; with an allowed delay, only as far as that asks for.
    PROVISIONED("provisioned", "Provisioned"),
    /// Bursting with as much dummy data in Standard as makes it serve; only where Bursting alone does not.
    PADDED("burstingPadded", "Bursting with padding");

    private final String code;
    private final String label;

    Alternative(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The spelling in break-even files.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
