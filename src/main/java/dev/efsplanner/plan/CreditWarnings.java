package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;

/// P1 and P2: burst credits that run out, and a week that does not earn what it spends.
final class CreditWarnings {
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    private CreditWarnings() {}

    static void add(List<Warning> warnings, Findings row) {
        collapse(warnings, row);
        recovery(warnings, row);
        if (row.is(ThroughputMode.PROVISIONED) && row.throughput().usesCredits(row.provisioned())) {
            warnings.add(new Warning(
                    Pain.RUNS_AS_BURSTING,
                    "The stored size earns " + Numbers.show(row.burst().earnMibps())
                            + " MiB/s, more than is provisioned: the file system runs as Bursting, credits included."));
        }
    }

    /// P1, raised when credits run out within the horizon and the peak then gets less than it asks for: `empty date
    /// is known and peak metered > max(1, S × 50/1024)`. The factor is `burst / base`.
    ///
    /// Source of the rates: the edition's burst rules; S is the size in Standard on the day the credits run out.
    private static void collapse(List<Warning> warnings, Findings row) {
        if (!row.creditsRunOut()) return;
        double seconds = row.course().emptyAtSeconds().orElseThrow();
        var standard = row.row().standardOn(row.row().grows() ? (int) (seconds / DAY) : 0);
        var then = BurstRates.of(standard, row.row().edition());
        if (row.throughput().peakDemandMibps() <= then.baseMibps() * (1 + 1e-9)) return;
        var drop = " from " + Numbers.show(then.burstMibps()) + " to " + Numbers.show(then.baseMibps())
                + " MiB/s metered (÷" + Numbers.show(then.burstMibps() / then.baseMibps()) + ").";
        var sentence = seconds == 0
                ? "There are no burst credits at the start: the permitted rate falls" + drop
                : "Burst credits last " + lasting(seconds) + ", then the permitted rate drops" + drop;
        warnings.add(new Warning(Pain.DELAYED_COLLAPSE, sentence));
    }

    /// P2, raised when a normal week earns less than it spends, as the size is on the first day, and the baseline
    /// does not carry the peak: `earn < average metered and peak metered > base`. The share is `earn / average
    /// metered`.
    private static void recovery(List<Warning> warnings, Findings row) {
        double earn = row.burst().earnMibps();
        double spend = row.load().meteredMibps();
        double base = row.burst().baseMibps();
        double peak = row.throughput().peakDemandMibps();
        if (!row.throughput().usesCredits(row.provisioned()) || earn >= spend || peak <= base * (1 + 1e-9)) return;
        warnings.add(new Warning(
                Pain.NEVER_RECOVERS,
                "Credits earned in a normal week cover only " + Numbers.percent(earn / spend)
                        + " of what it spends (" + Numbers.show(earn) + " of " + Numbers.show(spend)
                        + " MiB/s metered on average); without credits the busiest moment gets " + Numbers.show(base)
                        + " of the " + Numbers.show(peak) + " MiB/s it asks for."));
    }

    /// Rounded down to a tenth, so that no more is promised than there is.
    static String lasting(double seconds) {
        boolean days = seconds >= DAY;
        double number = Math.floor(seconds / (days ? DAY : HOUR) * 10) / 10;
        return Numbers.show(number) + (days ? " day" : " hour") + (number == 1 ? "" : "s");
    }
}
