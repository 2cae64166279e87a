package dev.efsplanner.plan;

/// Another row beside the one that answers, and what tells them apart.
public record Rival(Evaluation row, String sentence) {}
