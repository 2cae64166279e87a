package dev.efsplanner.plan;

import java.util.Optional;

/// What to choose, and why, in words a reviewer accepts.
///
/// @param evaluation empty when nothing fits
public record Recommendation(Optional<Evaluation> evaluation, String sentence) {}
