package dev.efsplanner.credit;

import java.util.List;

/// What is permitted day by day; the last day's allowance holds from then on.
///
/// @param byDay one for each simulated day from the first, at least one
public record Allowances(List<Allowance> byDay) {
    public Allowances {
        byDay = List.copyOf(byDay);
        if (byDay.isEmpty()) throw new IllegalArgumentException("no allowance");
        boolean credits = byDay.getFirst().hasCredits();
        if (byDay.stream().anyMatch(a -> a.hasCredits() != credits)) {
            throw new IllegalArgumentException("credits on some days only");
        }
    }

    /// The same every day.
    public static Allowances always(Allowance allowance) {
        return new Allowances(List.of(allowance));
    }

    Allowance on(double seconds) {
        return byDay.get((int) Math.min(byDay.size() - 1, Math.floor(seconds / 86_400)));
    }

    boolean hasCredits() {
        return byDay.getFirst().hasCredits();
    }

    /// From this instant on nothing changes any more.
    double settledFromSeconds() {
        return (byDay.size() - 1) * 86_400.0;
    }
}
