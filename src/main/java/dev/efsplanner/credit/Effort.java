package dev.efsplanner.credit;

/// What it took to follow a course: the engine is quick because almost nothing is computed event by event.
///
/// @param stretches computed one by one, between two events each
/// @param strode segments passed without looking for events in them
/// @param repeated cycles that came out as the one before
record Effort(int stretches, int strode, long repeated) {}
