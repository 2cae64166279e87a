package dev.efsplanner.workload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a task does to each of its files; each kind waits for a round trip so many times.
public enum FileWork {
    CREATE("create", "Creation"),
    CLONE("clone", "Clone"),
    UNTAR("untar", "Untar"),
    PAGE("page", "Page");

    private final String code;
    private final String label;

    FileWork(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(FileWork::code).toList();
    }

    public static Optional<FileWork> ofCode(String code) {
        return Arrays.stream(values()).filter(work -> work.code.equals(code)).findFirst();
    }

    /// The spelling in workload files.
    public String code() {
        return code;
    }

    /// As a heading says it: `Untar`.
    public String label() {
        return label;
    }

    /// Whether it makes new files; a page only reads.
    public boolean creates() {
        return this != PAGE;
    }
}
