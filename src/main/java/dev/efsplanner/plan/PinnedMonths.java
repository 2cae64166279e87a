package dev.efsplanner.plan;

import java.util.Optional;

/// A pinned scenario's row month by month, beside those of the workload of now.
///
/// @param name as charts show it
/// @param row empty where the row is not followed: its padding is sized anew for every plan
public record PinnedMonths(String name, Optional<OutlookRow> row) {}
