package dev.efsplanner.plan;

import java.util.Optional;

/// A part of an axis over which one alternative is the cheapest.
///
/// @param cheapest empty where none serves, or no price is known
public record Stretch(double from, double to, Optional<Alternative> cheapest) {}
