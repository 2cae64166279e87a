package dev.efsplanner.export;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Point;
import dev.efsplanner.workload.Demand;

/// How long the plan itself keeps more than a share of the permitted throughput busy without a pause: an alarm that is
/// to tell of the unplanned must wait longer.
final class BusyStretch {
    /// The second week shows a stretch that passes the end of the first.
    private static final double TWO_WEEKS = 2 * Demand.WEEK_SECONDS;

    private BusyStretch() {}

    static double longestSeconds(CreditCourse course, double share) {
        double longest = 0;
        double since = Double.NaN;
        for (var point : course.points(0, Math.min(TWO_WEEKS, course.horizonSeconds()))) {
            if (!Double.isNaN(since)) longest = Math.max(longest, point.seconds() - since);
            if (!busy(point, share)) since = Double.NaN;
            else if (Double.isNaN(since)) since = point.seconds();
        }
        return longest;
    }

    private static boolean busy(Point point, double share) {
        return point.servedMibps() > share * point.permittedMibps();
    }
}
