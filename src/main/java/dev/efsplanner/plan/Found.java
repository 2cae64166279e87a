package dev.efsplanner.plan;

/// How far a search came.
public enum Found {
    EXACTLY("exactly"),
    /// The search ended before anything gave way: the value holds, and more may.
    AT_LEAST("atLeast"),
    NONE("none");

    private final String code;

    Found(String code) {
        this.code = code;
    }

    /// The spelling in files.
    public String code() {
        return code;
    }
}
