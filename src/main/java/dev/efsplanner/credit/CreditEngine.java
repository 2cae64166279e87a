package dev.efsplanner.credit;

import java.util.List;

/// Follows credits and waiting work from event to event: a segment ends, credits reach 0 or the cap, the queue drains.
///
/// Between events everything is linear, so the course is exact and costs what its events cost. Once a cycle returns the
/// balance it began with, or only moves it by a constant without touching a bound, whole cycles are repeated, not
/// computed.
public final class CreditEngine {
    /// Demand this little above what is permitted is a rounding of the same number, not a shortage.
    private static final double SAME = 1 + 1e-9;

    private final List<RateSegment> cycle;
    private final double cycleSeconds;
    private final Allowances allowances;
    private final double horizon;

    private final Course course;
    private double now;
    private double credit;
    private double queue;
    private double cycleLow;
    private double cycleHigh;
    private double leastQueue;
    private boolean touchedBound;
    private double patience = Double.POSITIVE_INFINITY;
    private boolean late;

    private CreditEngine(List<RateSegment> cycle, Allowances allowances, double startMib, double horizonSeconds) {
        this.cycle = cycle;
        this.cycleSeconds = cycle.stream().mapToDouble(RateSegment::seconds).sum();
        this.allowances = allowances;
        this.horizon = horizonSeconds;
        this.credit = Math.min(startMib, allowances.on(0).capMib());
        this.course = new Course(allowances.hasCredits(), horizonSeconds, credit);
    }

    /// @param cycle repeats until the horizon; not empty
    /// @param startMib the balance at the start; what exceeds the cap is lost
    public static CreditCourse run(
            List<RateSegment> cycle, Allowances allowances, double startMib, double horizonSeconds) {
        var engine = new CreditEngine(cycle, allowances, startMib, horizonSeconds);
        engine.run();
        return engine.course;
    }

    /// Whether no work waits longer than `longestDelaySeconds` within the horizon; stops at the first that does.
    public static boolean serves(
            List<RateSegment> cycle,
            Allowances allowances,
            double startMib,
            double horizonSeconds,
            double longestDelaySeconds) {
        var engine = new CreditEngine(cycle, allowances, startMib, horizonSeconds);
        engine.patience = longestDelaySeconds;
        engine.run();
        return !engine.late;
    }

    private void run() {
        while (now < horizon && !late) {
            double began = now;
            double creditBefore = credit;
            boolean settled = began >= allowances.settledFromSeconds();
            double queueBefore = queue;
            cycleLow = cycleHigh = credit;
            leastQueue = queue;
            touchedBound = false;
            double throttledBefore = course.throttledSeconds();
            course.beginBlock();
            for (int i = 0; i < cycle.size() && now < horizon && !late; i++) segment(cycle.get(i));
            if (began == 0) course.endFirstCycle();
            boolean whole = now - began >= cycleSeconds * (1 - 1e-12);
            if (!whole || !settled) continue;
            if (queueBefore == 0 && queue == 0) repeat(creditBefore, course.throttledSeconds() - throttledBefore);
            else if (cycleHigh == 0 && leastQueue > 0) repeatBacklog(queue - queueBefore);
        }
        course.end(now, credit, queue);
    }

    /// Repeats the cycle just computed as often as it would come out the same.
    private void repeat(double creditBefore, double throttled) {
        double step = credit - creditBefore;
        double room = Math.floor((horizon - now) / cycleSeconds * (1 + 1e-15));
        if (step != 0) {
            if (touchedBound) return;
            double cap = allowances.on(now).capMib();
            double free = step < 0 ? (cycleLow + step) / -step : (cap - cycleHigh - step) / step;
            // One cycle less than the bound allows: the one that reaches it is computed.
            room = Math.min(room, Math.floor(free) - 1);
        }
        if (room < 1) return;
        course.repeat((long) room, cycleSeconds, step, cycleLow - creditBefore + credit, throttled);
        credit += step * room;
        now += cycleSeconds * room;
    }

    /// With nothing saved and work waiting throughout, a cycle only adds to the queue or takes from it.
    ///
    /// Delays grow from cycle to cycle with the queue; the last cycle is computed, and there the longest is found.
    private void repeatBacklog(double step) {
        double room = Math.floor((horizon - now) / cycleSeconds * (1 + 1e-15)) - 1;
        if (step < 0) room = Math.min(room, Math.floor(leastQueue / -step) - 1);
        if (room < 1) return;
        course.repeatBacklog((long) room, cycleSeconds, step);
        queue += step * room;
        now += cycleSeconds * room;
    }

    private void segment(RateSegment segment) {
        double left = Math.min(segment.seconds(), horizon - now);
        while (left > 0 && !late) {
            double untilNextDay =
                    now < allowances.settledFromSeconds() ? (Math.floor(now / 86_400) + 1) * 86_400 - now : left;
            double length = Math.min(left, untilNextDay);
            steady(length, segment.demandMibps(), segment.limitMibps(), allowances.on(now));
            left -= length;
        }
    }

    /// A stretch in which demand and allowance do not change.
    private void steady(double length, double demand, double limit, Allowance allowance) {
        double left = length;
        while (left > 0 && !late) {
            double permitted = Math.min(
                    limit, credit > 0 || !allowance.hasCredits() ? allowance.burstMibps() : allowance.baseMibps());
            boolean waits = queue > 0 || demand > permitted * SAME;
            double served = waits ? permitted : demand;
            double creditRate = allowance.hasCredits() ? allowance.earnMibps() - served : 0;
            if (credit == 0 && allowance.hasCredits()) {
                if (creditRate > 0) permitted = Math.min(limit, allowance.burstMibps());
                else course.empty(now);
                creditRate = Math.max(0, creditRate);
            }
            if (credit >= allowance.capMib()) creditRate = Math.min(0, creditRate);
            double queueRate = waits ? demand - permitted : 0;

            double untilEmpty = creditRate < 0 ? credit / -creditRate : Double.POSITIVE_INFINITY;
            double untilFull = creditRate > 0 ? (allowance.capMib() - credit) / creditRate : Double.POSITIVE_INFINITY;
            double untilDrained = queueRate < 0 ? queue / -queueRate : Double.POSITIVE_INFINITY;
            double step = Math.min(Math.min(left, untilEmpty), Math.min(untilFull, untilDrained));

            course.add(now, credit, queue, demand, permitted, served, step, waits, allowance.earnMibps());
            credit = step == untilEmpty
                    ? 0
                    : step == untilFull ? allowance.capMib() : Math.max(0, credit + creditRate * step);
            queue = step == untilDrained ? 0 : Math.max(0, queue + queueRate * step);
            if (queue == 0) course.drained();
            now += step;
            late = course.longestDelaySeconds() > patience;
            left = step == left ? 0 : left - step;
            touchedBound |= step == untilEmpty
                    || step == untilFull
                    || credit == 0
                    || (allowance.hasCredits() && credit >= allowance.capMib());
            cycleLow = Math.min(cycleLow, credit);
            leastQueue = Math.min(leastQueue, queue);
            cycleHigh = Math.max(cycleHigh, credit);
            if (step == untilEmpty) course.empty(now);
        }
    }
}
