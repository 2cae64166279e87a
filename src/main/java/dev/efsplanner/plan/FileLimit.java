package dev.efsplanner.plan;

/// What can keep a file task from going faster.
public enum FileLimit {
    LATENCY("latency", "latency"),
    SAME_DIRECTORY("sameDirectory", "creating in one directory"),
    IOPS("iops", "the IOPS quota"),
    CLIENTS("clients", "what its clients carry"),
    METERED_THROUGHPUT("meteredThroughput", "the permitted throughput"),
    DATA_PATH("dataPath", "the Region's limit");

    private final String code;
    private final String inSentence;

    FileLimit(String code, String inSentence) {
        this.code = code;
        this.inSentence = inSentence;
    }

    /// The spelling in plan files.
    public String code() {
        return code;
    }

    /// Completes "the limit here is".
    public String inSentence() {
        return inSentence;
    }

    /// Whether no throughput mode lifts it.
    public boolean inEveryMode() {
        return this == LATENCY || this == SAME_DIRECTORY;
    }
}
