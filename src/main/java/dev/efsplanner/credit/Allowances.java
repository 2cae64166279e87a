package dev.efsplanner.credit;

import java.util.List;
import java.util.function.IntFunction;

/// What is permitted day by day; the last day's allowance holds from then on.
///
/// A day's allowance is made when the day is reached: a search gives up most of what it tries within the first days.
public final class Allowances {
    private final int days;
    private final IntFunction<Allowance> byDay;
    private final boolean credits;

    private Allowances(int days, IntFunction<Allowance> byDay) {
        this.days = days;
        this.byDay = byDay;
        this.credits = byDay.apply(0).hasCredits();
    }

    /// @param days how many simulated days differ, at least 1
    /// @param byDay the allowance of each of them from day 0; with credits on all or on none
    public static Allowances daily(int days, IntFunction<Allowance> byDay) {
        if (days < 1) throw new IllegalArgumentException("no allowance");
        return new Allowances(days, byDay);
    }

    /// @param byDay one for each simulated day from the first, at least one
    public static Allowances of(List<Allowance> byDay) {
        var days = List.copyOf(byDay);
        var allowances = daily(days.size(), days::get);
        if (days.stream().anyMatch(a -> a.hasCredits() != allowances.credits)) {
            throw new IllegalArgumentException("credits on some days only");
        }
        return allowances;
    }

    /// The same every day.
    public static Allowances always(Allowance allowance) {
        return new Allowances(1, _ -> allowance);
    }

    Allowance on(double seconds) {
        return byDay.apply((int) Math.min(days - 1, Math.floor(seconds / 86_400)));
    }

    /// Until then what holds at this instant holds on; infinite once nothing changes any more.
    double changesAfter(double seconds) {
        return seconds < settledFromSeconds() ? (Math.floor(seconds / 86_400) + 1) * 86_400 : Double.POSITIVE_INFINITY;
    }

    boolean hasCredits() {
        return credits;
    }

    /// From this instant on nothing changes any more.
    double settledFromSeconds() {
        return (days - 1) * 86_400.0;
    }
}
