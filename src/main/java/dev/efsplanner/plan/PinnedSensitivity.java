package dev.efsplanner.plan;

/// What moves a pinned scenario's row, beside what moves the row of now.
///
/// @param name as charts show it
public record PinnedSensitivity(String name, Sensitivity found) {}
