package dev.efsplanner.spec;

/// AWS's throughput mode.
public enum ThroughputMode {
    ELASTIC("elastic", "Elastic"),
    PROVISIONED("provisioned", "Provisioned"),
    BURSTING("bursting", "Bursting");

    private final String code;
    private final String label;

    ThroughputMode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The spelling of the EFS API and of the planner's files.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
