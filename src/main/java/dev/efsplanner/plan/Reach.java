package dev.efsplanner.plan;

/// Where an alternative begins or ceases to serve the demand within the allowed delay.
///
/// @param at the last place where it serves, in the unit of the axis
/// @param servesBelow true when it serves up to here, false when it serves from here on
public record Reach(Alternative alternative, double at, boolean servesBelow, Calculation calculation) {}
