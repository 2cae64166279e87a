package dev.efsplanner.plan;

/// A pinned scenario's row and break-even points, beside those of the workload of now.
///
/// @param name as charts show it
/// @param row that is looked at; what it costs is the scenario's own cost
/// @param found for file systems of the row's type
public record PinnedBreakEven(String name, Evaluation row, BreakEven found) {}
