package dev.efsplanner.credit;

import java.util.List;
import java.util.OptionalDouble;

/// The exact course of credits, waiting work and rates over the horizon.
public interface CreditCourse {
    /// False for a fixed rate: then the balance is 0 throughout and never "runs out".
    boolean hasCredits();

    /// The first instant the balance is 0, seconds since planning began; empty when never within the horizon.
    OptionalDouble emptyAtSeconds();

    /// The smallest balance within the horizon, MiB.
    double lowestMib();

    /// Time within the horizon in which work had to wait.
    double throttledSeconds();

    /// The longest any work waited, seconds; for work still waiting at the horizon, its age then.
    double longestDelaySeconds();

    /// The balance at the horizon, MiB.
    double creditAtHorizonMib();

    /// Work still waiting at the horizon, metered MiB.
    double queueAtHorizonMib();

    /// The largest `demand / permitted` and when it is first reached.
    Point peak();

    /// Earned less asked for over the first cycle, MiB: negative when a normal week does not recover what it spends.
    double netMibPerCycle();

    double horizonSeconds();

    /// Every point where something changes within the span, plus its two ends.
    List<Point> points(double fromSeconds, double toSeconds);
}
