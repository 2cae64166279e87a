package dev.efsplanner.ui.session;

import dev.efsplanner.workload.Workload;

/// The name of a file that is offered to a person who saves.
final class SuggestedName {
    private static final int LONGEST = 60;

    private SuggestedName() {}

    /// The workload's name as every file system takes it.
    ///
    /// @param ending with its dot
    static String of(Workload workload, String ending) {
        var plain = workload.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "workload" : plain.substring(0, Math.min(plain.length(), LONGEST))) + ending;
    }
}
