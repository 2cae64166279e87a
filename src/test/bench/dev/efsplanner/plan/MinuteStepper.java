package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.quantity.DataRate;
import java.util.List;
import java.util.Optional;

/// The obvious way to follow credits and waiting work: a minute at a time to the horizon, asking anew each minute what
/// is asked for and what is permitted.
final class MinuteStepper {
    private static final double MINUTE = 60;

    double emptyAt = Double.NaN;
    double lowest;
    double throttled;
    double peak;

    private MinuteStepper() {}

    /// @param week starts on Monday 00:00 and repeats
    static MinuteStepper run(Row row, List<Metered> week, Allowance allowance) {
        var stepper = new MinuteStepper();
        stepper.step(row, week, allowance);
        return stepper;
    }

    /// What a row permits when the stored data does not grow.
    static Allowance allowance(Row row, Optional<DataRate> provisioned) {
        var burst = BurstRates.of(row.standard(), row.edition());
        return switch (row.configuration().throughput()) {
            case ELASTIC -> Allowance.fixed(Double.POSITIVE_INFINITY);
            case BURSTING -> burst.allowance();
            case PROVISIONED -> {
                double amount = provisioned.orElseThrow().mibps();
                yield burst.earnMibps() > amount ? burst.allowance() : Allowance.fixed(amount);
            }
        };
    }

    private void step(Row row, List<Metered> week, Allowance allowance) {
        boolean credits = allowance.capMib() > 0;
        double credit = Math.min(row.workload().startingCredit().mib(), allowance.capMib());
        double queue = 0;
        lowest = credit;
        int at = 0;
        double left = week.getFirst().seconds();
        long minutes = Math.round(row.workload().horizonSeconds() / MINUTE);
        for (long minute = 0; minute < minutes; minute++) {
            if (left <= 0) {
                at = (at + 1) % week.size();
                left += week.get(at).seconds();
            }
            left -= MINUTE;
            var segment = week.get(at);
            double demand = segment.meteredMibps();
            double path = row.pathShare(segment);
            double limit = path > 0 ? demand / path : Double.POSITIVE_INFINITY;
            double permitted = Math.min(limit, !credits || credit > 0 ? allowance.burstMibps() : allowance.baseMibps());
            double wanted = demand + queue / MINUTE;
            double served = Math.min(permitted, wanted);
            queue = Math.max(0, (wanted - served) * MINUTE);
            if (queue > 1e-6) throttled += MINUTE;
            if (credits) {
                credit = Math.clamp(credit + (allowance.earnMibps() - served) * MINUTE, 0, allowance.capMib());
                lowest = Math.min(lowest, credit);
                if (credit == 0 && Double.isNaN(emptyAt)) emptyAt = (minute + 1) * MINUTE;
            }
            peak = Math.max(peak, demand / permitted);
        }
    }
}
