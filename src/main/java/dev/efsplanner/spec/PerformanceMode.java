package dev.efsplanner.spec;

/// AWS's performance mode; it cannot be changed once the file system exists.
public enum PerformanceMode {
    GENERAL_PURPOSE("generalPurpose", "General Purpose"),
    MAX_IO("maxIO", "Max I/O");

    private final String code;
    private final String label;

    PerformanceMode(String code, String label) {
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
