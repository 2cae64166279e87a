package dev.efsplanner.plan;

/// One number in a formula.
///
/// @param value as it went into the formula, every digit
/// @param source where it comes from: `workload`, `planner`, or the source ids and date of a published figure
public record Operand(String name, double value, String unit, String source) {}
