package dev.efsplanner.spec;

/// A reading of AWS's text where it is silent or contradicts itself: on or off, with the reason beside it.
public record Assumption(boolean holds, String statement, String source, String asOf) {}
