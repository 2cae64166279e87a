package dev.efsplanner.plan;

/// What a warning is about: the known pains of EFS under their numbers, and a few things of the planner's own.
///
/// P14 is raised of a set-up that somebody pasted, by [CopiedSample]; P17 by the exports, which write the policy.
public enum Pain {
    DELAYED_COLLAPSE("P1", "Delayed collapse"),
    NEVER_RECOVERS("P2", "Credits never recover"),
    IDLE_PROVISIONED("P3", "Paid while idle"),
    ELASTIC_COST("P4", "Elastic costs more"),
    SMALL_REQUESTS("P5", "Small requests on the Elastic bill"),
    LATENCY_BOUND("P6", "Limited by latency"),
    IOPS_LIMIT("P7", "IOPS limit"),
    CLIENT_LIMIT("P8", "Limit per client"),
    TIERING("P9", "Side effects of tiering"),
    ARCHIVE_LOCK_IN("P10", "Archive lock-in"),
    DAY_LOCK("P11", "24-hour lock"),
    STACKED_LAYERS("P12", "Loads stack up"),
    OUTSIDE_ZONE("P13", "Clients in another zone"),
    COPIED_SAMPLE("P14", "Copied from a sample"),
    METERED_RATE("P15", "Metered is not moved"),
    CLIENT_NETWORK("P16", "Network of a client"),
    ANONYMOUS_MOUNT("P17", "Anonymous mount"),
    RUNS_AS_BURSTING("runsAsBursting", "Provisioned runs as Bursting"),
    REGION_QUOTA("regionQuota", "Over the Region's default quota"),
    PADDING("padding", "Depends on dummy data"),
    MISSING_PRICE("missingPrice", "A price is missing");

    private final String code;
    private final String title;

    Pain(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// The spelling in plan files.
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
