package dev.efsplanner.plan;

/// AWS's 24-hour rule has been worded in two ways; the planner plans by the current one and warns of the older, because
/// the error `TooManyRequests` of the API (botocore 1.43.11, S14) can still be read by it.
public enum Wording {
    /// EFS user guide, performance (S1): after a switch to Provisioned, or after a change of the provisioned amount, no
    /// switch to Elastic or Bursting and no decrease for 24 hours; increases are always allowed.
    CURRENT("current", "S1"),
    /// EFS user guide of 2022 (S13, commit 767cd53): one restricted change in 24 hours, where every change of the
    /// throughput mode and every decrease counts.
    OLDER("older", "S13, 2022");

    private final String code;
    private final String source;

    Wording(String code, String source) {
        this.code = code;
        this.source = source;
    }

    /// The spelling in the planner's files.
    public String code() {
        return code;
    }

    public String source() {
        return source;
    }
}
