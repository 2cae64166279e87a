package dev.efsplanner.credit;

/// What an allowance lacks at the least to serve a demand in time.
///
/// Whatever arrives between two instants must be served by the second plus the allowed delay, out of what was saved at
/// the first and what the base rate permits since: `arrived ≤ saved + ∫ base`. Saved is never more than the cap. Every
/// pair of instants gives a lower bound, whatever bursts and limits do in between; the first is taken where the bucket
/// was last full, the second at every end of a segment.
public final class Shortage {
    /// Of a demand so much must be served: less is a rounding of it.
    private static final double AT_LEAST = 1 / CreditEngine.SAME;

    private final Cycle cycle;
    private final Allowances allowances;
    private final double lastDue;
    private final double delay;
    private final double rateEach;
    private final double capEach;

    private double now;
    private double since;
    private double saved;
    private double savedEach;
    private double most;

    private Shortage(
            Cycle cycle,
            Allowances allowances,
            double startMib,
            double horizonSeconds,
            double delaySeconds,
            double rateEach,
            double capEach) {
        this.cycle = cycle;
        this.allowances = allowances;
        this.lastDue = horizonSeconds - delaySeconds;
        this.delay = delaySeconds;
        this.rateEach = rateEach;
        this.capEach = capEach;
        double cap = allowances.on(0).capMib();
        this.saved = Math.min(startMib, cap);
        this.savedEach = startMib < cap ? 0 : capEach;
    }

    /// How many steps more it takes at least; 0 where no lack is seen. A hair less than exact, never more.
    ///
    /// @param allowances base and cap never fall from one day to the next
    /// @param rateEach by how much a step lifts base and credit earned at most, MiB/s
    /// @param capEach by how much a step lifts the cap at most, MiB
    public static double steps(
            Cycle cycle,
            Allowances allowances,
            double startMib,
            double horizonSeconds,
            double delaySeconds,
            double rateEach,
            double capEach) {
        var shortage = new Shortage(cycle, allowances, startMib, horizonSeconds, delaySeconds, rateEach, capEach);
        shortage.run();
        return shortage.most * (1 - 1e-9);
    }

    private void run() {
        while (now < lastDue) {
            double began = now;
            double savedBefore = saved;
            oneCycle();
            if (began < allowances.settledFromSeconds()) continue;
            // Once full, or with something left over, later cycles lack no more than this one.
            if (since > began || saved >= savedBefore) return;
            double room = Math.floor((lastDue - now) / cycle.seconds()) - 1;
            if (room < 1) continue;
            saved += room * (saved - savedBefore);
            now += room * cycle.seconds();
        }
    }

    private void oneCycle() {
        double at = now, balance = saved, tomorrow = now, base = 0, cap = 0;
        for (int i = 0; i < cycle.size(); i++) {
            double length = cycle.lengths[i];
            at += length;
            if (at > lastDue) break;
            if (at >= tomorrow) {
                var today = allowances.on(at);
                base = today.baseMibps();
                cap = today.capMib();
                tomorrow = allowances.changesAfter(at);
            }
            balance += (base - cycle.demands[i] * AT_LEAST) * length;
            if (balance >= cap) {
                balance = cap;
                since = at;
                savedEach = capEach;
            } else if (balance < 0) {
                double lack = -balance
                        - (delay == 0 ? 0 : delay * allowances.on(at + delay).baseMibps());
                double each = savedEach + rateEach * (at + delay - since);
                if (lack > most * each) most = lack / each;
            }
        }
        now = at;
        saved = balance;
    }
}
