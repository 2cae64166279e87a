package dev.efsplanner.plan;

import dev.efsplanner.workload.Workload;

/// A workload with an edition and a row, kept as it was to be compared with others.
///
/// @param name as a person calls it
/// @param edition id of the spec edition
/// @param row id of the row that is looked at
public record Pinned(String name, Workload workload, String edition, String row) {
    /// The longest name, in characters.
    public static final int LONGEST_NAME = 256;

    public Pinned {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("a scenario without a name");
    }

    public Pinned named(String other) {
        return new Pinned(other, workload, edition, row);
    }
}
