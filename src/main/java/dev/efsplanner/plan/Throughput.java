package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.Shortage;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.ThroughputMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/// What a row permits over the horizon, and what becomes of the demand under it.
final class Throughput {
    private final Row row;
    private final BurstRates burst;

    Throughput(Row row) {
        this.row = row;
        this.burst = BurstRates.of(row.standard(), row.edition());
    }

    /// Burst rates on the first day.
    BurstRates burst() {
        return burst;
    }

    /// The largest demand of the week, metered MiB/s.
    double peakDemandMibps() {
        return row.week().load().busiest().meteredMibps();
    }

    /// True when credits decide: in Bursting, and in Provisioned when the stored size earns more than the amount.
    boolean usesCredits(Optional<DataRate> provisioned) {
        return switch (row.configuration().throughput()) {
            case ELASTIC -> false;
            case BURSTING -> true;
            case PROVISIONED ->
                provisioned.map(p -> burst.earnMibps() > p.mibps()).orElse(false);
        };
    }

    /// The permitted metered rate while there is credit (or in any case, without credits), before the Region's limit.
    double permittedMibps(Optional<DataRate> provisioned) {
        if (usesCredits(provisioned)) return burst.burstMibps();
        return row.is(ThroughputMode.ELASTIC)
                ? Double.POSITIVE_INFINITY
                : provisioned.orElseThrow().mibps();
    }

    CreditCourse course(Optional<DataRate> provisioned) {
        return row.week().courses().course(supply(provisioned), row);
    }

    /// Whether no work waits longer than allowed.
    boolean serves(Optional<DataRate> provisioned) {
        return serves(supply(provisioned));
    }

    /// The same in Bursting with so much dummy data in Standard.
    boolean servesPadded(DataSize padding) {
        return serves(padded(padding));
    }

    private boolean serves(Supply supply) {
        return row.week().courses().serves(supply, row, allowedDelaySeconds(row));
    }

    /// An amount below which none serves, seen from one that does not and that credits play no part in, MiB/s.
    double leastMibps(double tooLittle) {
        var amount = Optional.of(DataRate.ofMibps(tooLittle));
        return tooLittle + lack(supply(amount), 1, 0);
    }

    /// A padding below which none lets Bursting serve, seen from one that does not, GiB.
    double leastPaddingGib(double tooLittle) {
        var rules = row.edition().burst();
        double rateEach = rules.baselineKibpsPerGib().value() / 1024;
        double capEach = rules.capTibPerTib().value() * 1024;
        double from = Math.max(tooLittle, burstsToThePeakGib());
        return from + lack(padded(DataSize.ofGib(from)), rateEach, capEach);
    }

    /// Where nothing may wait, even the burst rate must reach the peak; at the latest with what has grown at the end.
    private double burstsToThePeakGib() {
        var rules = row.edition().burst();
        double peak = peakDemandMibps() * (1 - 2e-9);
        if (allowedDelaySeconds(row) > 0 || peak <= rules.burstMinMibps().value()) return 0;
        double grown = row.standardOn(row.workload().horizonDays()).gib();
        return Math.max(0, peak / rules.burstMibpsPerTib().value() * 1024 - grown);
    }

    /// The padding that a search finds; rows with the same supply and limits share it.
    Optional<DataSize> padding(Supplier<Optional<DataSize>> search) {
        return row.week().courses().padding(padded(DataSize.ZERO), row, allowedDelaySeconds(row), search);
    }

    private double lack(Supply supply, double rateEach, double capEach) {
        var workload = row.workload();
        return Shortage.steps(
                row.week().cycle(row, 0),
                supply.allowances(row.edition()),
                workload.startingCredit().mib(),
                workload.horizonSeconds(),
                allowedDelaySeconds(row),
                rateEach,
                capEach);
    }

    /// A second's grace for rounding of typed hours.
    static double allowedDelaySeconds(Row row) {
        double allowed = row.workload().needs().maxDelayHours() * 3600;
        return allowed > 0 ? allowed + 1 : 0;
    }

    private Supply padded(DataSize padding) {
        return bursting(row.standard().plus(padding), OptionalDouble.empty());
    }

    private Supply supply(Optional<DataRate> provisioned) {
        if (usesCredits(provisioned)) return bursting(row.standard(), OptionalDouble.empty());
        double mibps = permittedMibps(provisioned);
        var last = row.standardOn(row.workload().horizonDays() - 1);
        boolean outgrown = BurstRates.of(last, row.edition()).earnMibps() > mibps;
        return outgrown ? bursting(row.standard(), OptionalDouble.of(mibps)) : Supply.fixed(mibps);
    }

    private Supply bursting(DataSize standard, OptionalDouble fixedMibps) {
        int days = row.grows() ? row.workload().horizonDays() : 1;
        return new Supply(fixedMibps, standard.gib(), row.growthGibPerDay(), days);
    }
}
