package dev.efsplanner.plan;

import dev.efsplanner.credit.Allowance;
import dev.efsplanner.credit.Allowances;
import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.credit.CreditEngine;
import dev.efsplanner.credit.Cycle;
import dev.efsplanner.credit.RateSegment;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a row permits over the horizon, and what becomes of the demand under it.
final class Throughput {
    private final Row row;
    private final List<RateSegment> cycle;
    private final BurstRates burst;

    Throughput(Row row) {
        this.row = row;
        this.cycle = cycle(row);
        this.burst = BurstRates.of(row.standard(), row.edition());
    }

    /// Burst rates on the first day.
    BurstRates burst() {
        return burst;
    }

    /// The largest demand of the week, metered MiB/s.
    double peakDemandMibps() {
        return cycle.stream().mapToDouble(RateSegment::demandMibps).max().orElse(0);
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
        var workload = row.workload();
        return CreditEngine.run(
                cycle, allowances(provisioned), workload.startingCredit().mib(), workload.horizonSeconds());
    }

    /// Whether no work waits longer than allowed; a second's grace for rounding of typed hours.
    boolean serves(Optional<DataRate> provisioned) {
        return serves(allowances(provisioned));
    }

    /// The same in Bursting with so much dummy data in Standard.
    boolean servesPadded(DataSize padding) {
        int days = row.grows() ? row.workload().horizonDays() : 1;
        return serves(new Allowances(IntStream.range(0, days)
                .mapToObj(day -> BurstRates.of(row.standardOn(day).plus(padding), row.edition())
                        .allowance())
                .toList()));
    }

    private boolean serves(Allowances allowances) {
        var workload = row.workload();
        double allowed = workload.needs().maxDelayHours() * 3600;
        return CreditEngine.within(
                        Cycle.of(cycle),
                        allowances,
                        workload.startingCredit().mib(),
                        workload.horizonSeconds(),
                        allowed > 0 ? allowed + 1 : 0)
                .isPresent();
    }

    private Allowances allowances(Optional<DataRate> provisioned) {
        int days =
                row.grows() && !row.is(ThroughputMode.ELASTIC) ? row.workload().horizonDays() : 1;
        boolean credits = usesCredits(provisioned);
        return new Allowances(IntStream.range(0, days)
                .mapToObj(day -> {
                    if (row.is(ThroughputMode.ELASTIC)) return Allowance.fixed(Double.POSITIVE_INFINITY);
                    var rates = day == 0 ? burst : BurstRates.of(row.standardOn(day), row.edition());
                    if (credits) return rates.allowance();
                    // Outgrowing the amount later: the careful reading is the new baseline without a bucket.
                    return Allowance.fixed(Math.max(provisioned.orElseThrow().mibps(), rates.earnMibps()));
                })
                .toList());
    }

    /// The Region's limit bears on each segment's own mix; where no data moves, on the mix of the whole week.
    private static List<RateSegment> cycle(Row row) {
        double read = 0, write = 0, metered = 0;
        for (var segment : row.week()) {
            read += segment.readMibps() * segment.seconds();
            write += segment.writeMibps() * segment.seconds();
            metered += segment.meteredMibps() * segment.seconds();
        }
        double share = row.pathShare(read, write);
        double idleLimit =
                share > 0 ? metered / share : row.limits().writeMibps().value();
        var cycle = new ArrayList<RateSegment>(row.week().size());
        for (var segment : row.week()) {
            double path = row.pathShare(segment);
            double limit = path > 0 ? segment.meteredMibps() / path : idleLimit;
            cycle.add(new RateSegment(segment.seconds(), segment.meteredMibps(), limit));
        }
        return cycle;
    }
}
