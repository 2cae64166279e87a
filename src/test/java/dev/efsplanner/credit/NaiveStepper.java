package dev.efsplanner.credit;

import java.util.List;

/// The obvious way to follow credits: a second at a time, asking anew each second what is permitted.
///
/// A second in which the balance or the queue would cross a bound is halved until the crossing is pinned down to
/// less than a microsecond; nothing else is shared with the engine.
final class NaiveStepper {
    private static final double SMALLEST = 0x1p-30;

    private final Allowances allowances;
    double credit;
    double queue;
    double lowest;
    double throttled;
    double emptyAt = Double.NaN;
    private double now;
    private double arrived;
    private double[] arrivedBy;
    private double[] servedBy;

    NaiveStepper(Allowances allowances, double startMib) {
        this.allowances = allowances;
        this.credit = Math.min(startMib, allowances.on(0).capMib());
        this.lowest = credit;
    }

    /// Steps through whole seconds of the repeating cycle; segment lengths must be whole seconds.
    void run(List<RateSegment> cycle, long seconds) {
        int segment = 0;
        double left = cycle.getFirst().seconds();
        arrivedBy = new double[(int) seconds + 1];
        servedBy = new double[(int) seconds + 1];
        for (int second = 0; second < seconds; second++) {
            if (left <= 0) {
                segment = (segment + 1) % cycle.size();
                left = cycle.get(segment).seconds();
            }
            now = second;
            step(1, cycle.get(segment));
            left--;
            arrivedBy[second + 1] = arrived;
            servedBy[second + 1] = arrived - queue;
        }
    }

    /// The longest anybody waited, to a second or two: who came by one second is looked for among who was served by a
    /// later.
    double longestDelay() {
        int last = arrivedBy.length - 1;
        int longest = 0;
        int served = 0;
        for (int second = 0; second <= last; second++) {
            served = Math.max(served, second);
            while (served < last && servedBy[served] < arrivedBy[second] - 1e-6) served++;
            if (arrivedBy[second] > servedBy[second] + 1e-6) longest = Math.max(longest, served - second);
        }
        return longest;
    }

    private void step(double dt, RateSegment segment) {
        var allowance = allowances.on(now);
        boolean credits = allowance.capMib() > 0;
        double spare = allowance.earnMibps() - Math.min(segment.demandMibps(), allowance.baseMibps());
        boolean bursts = !credits || credit > 0 || (queue == 0 && spare > 0);
        double permitted = Math.min(segment.limitMibps(), bursts ? allowance.burstMibps() : allowance.baseMibps());
        boolean waits = queue > 0 || segment.demandMibps() > permitted;
        double served = waits ? permitted : segment.demandMibps();
        double nextCredit = credits ? credit + (allowance.earnMibps() - served) * dt : 0;
        double nextQueue = waits ? queue + (segment.demandMibps() - permitted) * dt : 0;
        boolean crosses = (credit > 0 && nextCredit < 0) || (queue > 0 && nextQueue < 0);
        if (crosses && dt > SMALLEST) {
            step(dt / 2, segment);
            now += dt / 2;
            step(dt / 2, segment);
            now -= dt / 2;
            return;
        }
        arrived += segment.demandMibps() * dt;
        credit = Math.clamp(nextCredit, 0, allowance.capMib());
        queue = Math.max(0, nextQueue);
        if (credits && credit == 0 && Double.isNaN(emptyAt) && nextCredit <= 0) emptyAt = now + dt;
        lowest = Math.min(lowest, credit);
        if (waits) throttled += dt;
    }
}
