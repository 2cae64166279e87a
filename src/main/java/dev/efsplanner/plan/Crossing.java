package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;

/// Where two alternatives cost the same.
///
/// @param cheaperBelow the cheaper one before this place
/// @param cheaperAbove the cheaper one from there on
/// @param at in the unit of the axis
/// @param monthly what both cost there
/// @param calculation how the place was found
public record Crossing(
        Alternative cheaperBelow, Alternative cheaperAbove, double at, Money monthly, Calculation calculation) {}
