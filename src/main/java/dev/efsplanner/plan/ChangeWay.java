package dev.efsplanner.plan;

/// How a step of a change is made.
public enum ChangeWay {
    ONLINE("online", "online"),
    NEW_FILE_SYSTEM("newFileSystem", "new file system");

    private final String code;
    private final String label;

    ChangeWay(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The spelling in the planner's files.
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
