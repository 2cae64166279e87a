package dev.efsplanner.spec;

/// How the planner reads AWS's text where that changes a result and no figure stands for it.
///
/// @param about what it concerns, a short name in camel case, such as `dataPath`
public record Reading(String about, String statement, Evidence evidence) {}
