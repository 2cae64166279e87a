package dev.efsplanner.credit;

/// How long work waits, first come first served: the widest horizontal gap between what has arrived and what has been
/// served.
///
/// Both curves are straight between events, so the gap is widest at a corner of one of them; only corners are looked
/// at. What has arrived is the cycle's own demand: a second reader follows it, as far behind as work waits.
final class Waiting {
    private final Cycle cycle;
    private int current;
    private double currentEnds;
    private boolean waits;
    private double served;
    private double longest;

    /// In this segment came what is served next, from `oldestFrom` to `oldestEnds`; `arrived` had come before.
    private int oldest;
    private double oldestFrom;
    private double oldestEnds;
    private double arrived;

    Waiting(Cycle cycle) {
        this.cycle = cycle;
    }

    double longestSeconds() {
        return longest;
    }

    /// A segment begins in which work may begin to wait.
    void enter(int segment, double endsAt) {
        current = segment;
        currentEnds = endsAt;
    }

    /// A stretch in which work waits, served at `rate`, from `seconds` on.
    void advance(double seconds, double length, double rate) {
        if (!waits) begin(seconds);
        double until = served + rate * length;
        double end = seconds + length;
        for (double then = arrivedThen(); then <= until && oldestEnds <= end; then = arrivedThen()) {
            next(then);
            // What came then has waited until the end of the stretch at most: mostly that settles it.
            if (end - oldestFrom > longest) look(seconds + (arrived - served) / rate - oldestFrom);
        }
        served = until;
        if (end - oldestFrom > longest) look(end - arrivalOf(until, end));
    }

    /// Nothing waits any more.
    void drained() {
        waits = false;
    }

    /// A cycle in which work waits throughout happens `times` times.
    ///
    /// Its longest delays are not looked at: with a growing queue a later cycle has longer ones, with a shrinking
    /// queue an earlier one had.
    void repeat(long times, double seconds, double arrivedEach, double servedEach) {
        served += times * servedEach;
        double whole = arrivedEach > 0 ? Math.max(0, Math.floor((served - arrived) / arrivedEach)) : 0;
        oldestFrom += whole * seconds;
        oldestEnds += whole * seconds;
        arrived += whole * arrivedEach;
        for (double then = arrivedThen(); then < served; then = arrivedThen()) next(then);
    }

    private void begin(double seconds) {
        waits = true;
        served = 0;
        oldest = current;
        oldestFrom = seconds;
        oldestEnds = currentEnds;
        arrived = 0;
    }

    private double arrivedThen() {
        return arrived + cycle.demands[oldest] * (oldestEnds - oldestFrom);
    }

    private void next(double arrivedThen) {
        arrived = arrivedThen;
        oldest = oldest + 1 == cycle.size() ? 0 : oldest + 1;
        oldestFrom = oldestEnds;
        oldestEnds += cycle.lengths[oldest];
    }

    private double arrivalOf(double amount, double now) {
        if (amount <= arrived) return oldestFrom;
        return Math.min(Math.min(oldestEnds, now), oldestFrom + (amount - arrived) / cycle.demands[oldest]);
    }

    private void look(double delay) {
        if (delay > longest) longest = delay;
    }
}
