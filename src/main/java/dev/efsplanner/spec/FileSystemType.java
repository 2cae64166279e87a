package dev.efsplanner.spec;

/// Where the data lives. AWS has no such parameter: a file system is One Zone when it is created with an Availability
/// Zone name.
public enum FileSystemType {
    REGIONAL("regional", "Regional"),
    ONE_ZONE("oneZone", "One Zone");

    private final String code;
    private final String label;

    FileSystemType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The spelling in the planner's own files.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
