package dev.efsplanner.credit;

import java.util.List;
import java.util.Optional;

/// Follows credits and waiting work from event to event: a segment ends, credits reach 0 or the cap, the queue drains.
///
/// Between events everything is linear, so the course is exact and costs what its events cost. Once a cycle returns the
/// balance it began with, or only moves it by a constant without touching a bound, whole cycles are repeated, not
/// computed. Segments that neither touch a bound nor make work wait are passed in one stride.
public final class CreditEngine {
    /// Demand this little above what is permitted is a rounding of the same number, not a shortage.
    static final double SAME = 1 + 1e-9;

    /// Closer to a bound than this share of it, the next event is computed.
    private static final double NEAR = 1e-9;

    private final Cycle cycle;
    private final Allowances allowances;
    private final double horizon;

    private final Course course;
    private final Chronicle chronicle = new Chronicle();
    private final boolean writes;
    private final double patience;
    private boolean late;
    private double now;
    private double credit;
    private double queue;
    private Allowance today;
    private double tomorrow;
    private double cycleLow;
    private double cycleHigh;
    private double leastQueue;
    private boolean touchedBound;
    private double earned;
    private double asked;

    private CreditEngine(
            Cycle cycle, Allowances allowances, double startMib, double horizon, double patience, boolean writes) {
        this.cycle = cycle;
        this.allowances = allowances;
        this.horizon = horizon;
        this.patience = patience;
        this.writes = writes;
        this.today = allowances.on(0);
        this.credit = Math.min(startMib, today.capMib());
        this.course = new Course(cycle, allowances, credit, horizon);
    }

    /// @param cycle repeats until the horizon; not empty
    /// @param startMib the balance at the start; what exceeds the cap is lost
    public static CreditCourse run(Cycle cycle, Allowances allowances, double startMib, double horizonSeconds) {
        return within(cycle, allowances, startMib, horizonSeconds, Double.POSITIVE_INFINITY)
                .orElseThrow();
    }

    public static CreditCourse run(
            List<RateSegment> cycle, Allowances allowances, double startMib, double horizonSeconds) {
        return run(Cycle.of(cycle), allowances, startMib, horizonSeconds);
    }

    /// The course when no work waits longer than `longestDelaySeconds` within the horizon; stops at the first that
    /// does.
    public static Optional<CreditCourse> within(
            Cycle cycle, Allowances allowances, double startMib, double horizonSeconds, double longestDelaySeconds) {
        var engine = new CreditEngine(cycle, allowances, startMib, horizonSeconds, longestDelaySeconds, false);
        engine.run();
        return engine.late ? Optional.empty() : Optional.of(engine.course);
    }

    static Chronicle write(Cycle cycle, Allowances allowances, double startMib, double horizonSeconds) {
        var engine = new CreditEngine(cycle, allowances, startMib, horizonSeconds, Double.POSITIVE_INFINITY, true);
        engine.run();
        return engine.chronicle;
    }

    private void run() {
        newDay();
        while (now < horizon && !late) {
            double began = now;
            double creditBefore = credit;
            boolean settled = began >= allowances.settledFromSeconds();
            double queueBefore = queue;
            cycleLow = cycleHigh = credit;
            leastQueue = queue;
            touchedBound = false;
            double askedBefore = asked;
            double throttledBefore = course.throttledSeconds();
            if (writes) chronicle.beginBlock();
            for (int i = 0; i < cycle.size() && now < horizon && !late; ) {
                int next = queue > 0 ? backlog(i) : stride(i);
                if (next == i) segment(next++);
                i = next;
            }
            if (began == 0) course.net(earned - asked);
            boolean whole = now - began >= cycle.seconds() * (1 - 1e-12);
            if (!whole || !settled) continue;
            if (queueBefore == 0 && queue == 0) repeat(creditBefore, course.throttledSeconds() - throttledBefore);
            else if (cycleHigh == 0 && leastQueue > 0) repeatBacklog(queue - queueBefore, asked - askedBefore);
        }
        course.end(credit, queue);
        if (writes) chronicle.end(now, credit, queue);
    }

    /// Repeats the cycle just computed as often as it would come out the same.
    private void repeat(double creditBefore, double throttled) {
        double step = credit - creditBefore;
        double room = Math.floor((horizon - now) / cycle.seconds() * (1 + 1e-15));
        if (step != 0) {
            if (touchedBound) return;
            double cap = allowances.on(now).capMib();
            double free = step < 0 ? (cycleLow + step) / -step : (cap - cycleHigh - step) / step;
            // One cycle less than the bound allows: the one that reaches it is computed.
            room = Math.min(room, Math.floor(free) - 1);
        }
        if (room < 1) return;
        course.repeat((long) room, step, cycleLow - creditBefore + credit, throttled);
        if (writes) chronicle.repeat((long) room, cycle.seconds(), step, 0);
        credit += step * room;
        now += cycle.seconds() * room;
    }

    /// With nothing saved and work waiting throughout, a cycle only adds to the queue or takes from it.
    ///
    /// Delays grow from cycle to cycle with the queue; the last cycle is computed, and there the longest is found.
    private void repeatBacklog(double step, double arrived) {
        double room = Math.floor((horizon - now) / cycle.seconds() * (1 + 1e-15)) - 1;
        if (step < 0) room = Math.min(room, Math.floor(leastQueue / -step) - 1);
        if (room < 1) return;
        course.repeatBacklog((long) room, cycle.seconds(), arrived, arrived - step);
        if (writes) chronicle.repeat((long) room, cycle.seconds(), 0, step);
        queue += step * room;
        now += cycle.seconds() * room;
    }

    private void newDay() {
        today = allowances.on(now);
        tomorrow = allowances.changesAfter(now);
    }

    /// Passes whole segments from this one on as long as nothing happens in them; returns the first that is left.
    private int stride(int from) {
        if (now >= tomorrow) newDay();
        boolean credits = today.hasCredits();
        if (writes || (credits && credit == 0)) return from;
        double earn = today.earnMibps(), burst = today.burstMibps(), cap = today.capMib();
        double until = Math.min(horizon, tomorrow);
        double full = cap * (1 - NEAR);
        double at = now, balance = credit, low = balance, high = balance, gained = earned, wanted = asked;
        boolean capped = false;
        int i = from;
        for (; i < cycle.size(); i++) {
            double length = cycle.lengths[i], demand = cycle.demands[i];
            double permitted = Math.min(cycle.limit(i), burst);
            double gain = credits ? earn - demand : 0;
            double next = balance + gain * length;
            if (!(demand <= permitted && length <= until - at)) break;
            if (balance >= cap && gain >= 0) next = balance;
            else if (gain > 0 && next >= cap) next = cap;
            else if (!(next > balance * NEAR && next < full)) break;
            if (course.mayBePeak(demand, permitted)) course.peak(at, balance, 0, demand, permitted, demand);
            gained += earn * length;
            wanted += demand * length;
            capped |= next >= cap;
            balance = next;
            at += length;
            if (balance < low) low = balance;
            if (balance > high) high = balance;
        }
        now = at;
        credit = balance;
        earned = gained;
        asked = wanted;
        cycleLow = Math.min(cycleLow, low);
        cycleHigh = Math.max(cycleHigh, high);
        touchedBound |= capped;
        course.low(low);
        course.strode(i - from);
        return i;
    }

    /// Passes whole segments with nothing saved and work waiting throughout, served at one rate; returns the first that
    /// is left.
    private int backlog(int from) {
        if (now >= tomorrow) newDay();
        if (writes || credit > 0) return from;
        double earn = today.earnMibps(), most = today.hasCredits() ? today.baseMibps() : today.burstMibps();
        double rate = Math.min(cycle.limit(from), most);
        if (earn > rate) return from;
        double until = Math.min(horizon, tomorrow);
        // With so much waiting, some of it may wait too long: then each segment is looked at.
        double much = patience * rate;
        double at = now, waiting = queue, least = waiting, wanted = asked;
        int i = from;
        while (i < cycle.size()) {
            double length = cycle.lengths[i], demand = cycle.demands[i];
            double next = waiting + (demand - rate) * length;
            if (!(length <= until - at && next > waiting * NEAR) || Math.min(cycle.limit(i), most) != rate) break;
            if (course.mayBePeak(demand, rate)) course.peak(at, 0, waiting, demand, rate, rate);
            wanted += demand * length;
            waiting = next;
            at += length;
            if (waiting < least) least = waiting;
            i++;
            if (waiting > much) break;
        }
        if (i == from) return from;
        course.strode(i - from);
        course.waits(now, at - now, rate);
        earned += earn * (at - now);
        asked = wanted;
        queue = waiting;
        leastQueue = Math.min(leastQueue, least);
        now = at;
        late = course.longestDelaySeconds() > patience;
        return i;
    }

    private void segment(int index) {
        course.enter(index, now + cycle.lengths[index]);
        double left = Math.min(cycle.lengths[index], horizon - now);
        while (left > 0 && !late) {
            if (now >= tomorrow) newDay();
            double length = Math.min(left, tomorrow - now);
            steady(length, cycle.demands[index], cycle.limit(index), today);
            left -= length;
        }
    }

    /// When something ends at this rate; infinite when that is clearly not within the time.
    private static double until(double amount, double rate, double seconds) {
        return rate > 0 && amount <= rate * seconds * (1 + NEAR) ? amount / rate : Double.POSITIVE_INFINITY;
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

            double untilEmpty = until(credit, -creditRate, left);
            double untilFull = until(allowance.capMib() - credit, creditRate, left);
            double untilDrained = until(queue, -queueRate, left);
            double step = Math.min(Math.min(left, untilEmpty), Math.min(untilFull, untilDrained));

            if (step > 0) {
                course.add(now, credit, queue, demand, permitted, served, step, waits);
                earned += allowance.earnMibps() * step;
                asked += demand * step;
                if (writes) chronicle.add(now, credit, queue, demand, permitted, served);
            }
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
