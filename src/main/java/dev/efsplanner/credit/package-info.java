/// The exact course of burst credits and of work that waits, computed from event to event.
///
/// Knows rates and segments, nothing of AWS names.
package dev.efsplanner.credit;
