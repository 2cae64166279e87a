package dev.efsplanner.intake;

/// What a defect does to who copies it, the worst first.
public enum Severity {
    DOES_NOT_RUN("doesNotRun", "Does not run"),
    CANNOT_BE_MOUNTED("cannotBeMounted", "Cannot be mounted"),
    UNSAFE("unsafe", "Unsafe"),
    MISLEADS("misleads", "Costs or misleads");

    private final String code;
    private final String label;

    Severity(String code, String label) {
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

    /// Whether nobody gets to work with the file system before it is mended.
    public boolean stops() {
        return this == DOES_NOT_RUN || this == CANNOT_BE_MOUNTED;
    }
}
