package dev.efsplanner.chart;

import java.util.Optional;
import java.util.Set;

/// Everything a chart can be asked: what stands nearest to a place, what comes next, and all of it as a table.
public sealed interface Readings permits LineReadings, MarkReadings {
    /// What stands nearest to a place on the screen; empty where nothing is in sight.
    ///
    /// @param hidden names that are not shown
    Optional<Reading> nearest(Projection screen, double x, double y, Set<String> hidden);

    /// Where the arrow keys begin; empty where nothing is in sight.
    Optional<Reading> first(Projection screen, Set<String> hidden);

    /// What comes next in a direction, at least a pixel away; the same again at the end.
    ///
    /// @param across -1 to the left, 1 to the right, more for strides
    /// @param up -1 down, 1 up
    Reading next(Projection screen, Reading from, int across, int up, Set<String> hidden);

    /// Whether there is nothing to read, the table without a row.
    boolean isEmpty();

    ChartTable table();
}
