package dev.efsplanner.workload;

import java.util.Optional;

/// A plain word to begin with, and what it stands for in numbers.
public sealed interface EntryWord permits EntryLevel.Speed, EntryLevel.Stored, EntryLevel.Machines, EntryLevel.Busy {
    String label();

    /// What the word means, in numbers, and why.
    String means();

    /// Id of the source in the newest spec edition; empty for an assumption of the planner's.
    Optional<String> source();
}
