package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.spec.RegionLimits.ReadWrite;
import dev.efsplanner.spec.SpecEdition;
import java.util.Optional;

/// Finds the smallest whole Provisioned Throughput that serves the demand within the allowed delay.
final class Sizing {
    private final Row row;
    private final Throughput throughput;

    Sizing(Row row, Throughput throughput) {
        this.row = row;
        this.throughput = throughput;
    }

    /// The most that can be provisioned here: the API's limit, or the Region's quota where that is clearly lower.
    ///
    /// AWS prints the highest quota as 3.33 GiBps and the API's limit as 3414 MiB/s: the same number, rounded.
    static DataRate most(SpecEdition edition, ReadWrite limits) {
        double api = edition.provisioned().maxMibps().value();
        double quota = limits.writeMibps().value();
        return DataRate.ofMibps(
                Math.ceil(quota) >= Math.floor(api / 1024 * 100) / 100 * 1024 ? api : Math.min(api, quota));
    }

    DataRate most() {
        return most(row.edition(), row.limits());
    }

    /// At most [#most()], even when that does not serve the demand.
    DataRate smallest() {
        double least = row.edition().provisioned().minMibps().value();
        // With an amount below what the size earns, the file system runs as Bursting: then any such amount is as good.
        if (throughput.burst().earnMibps() > least && serves(least)) return DataRate.ofMibps(least);
        return forThePeak();
    }

    /// The same without looking whether the stored size alone would do.
    DataRate forThePeak() {
        double least = row.edition().provisioned().minMibps().value();
        double atOnce = Math.max(least, Math.ceil(throughput.peakDemandMibps() / (1 + 1e-9)));
        // Beyond the most there is nothing to find, and among huge numbers no search by halves would end.
        double enough = Math.min(atOnce, most().mibps());
        return DataRate.ofMibps(row.workload().needs().maxDelayHours() > 0 ? withDelay(least, enough) : enough);
    }

    private double withDelay(double least, double enough) {
        double tooLittle = Math.max(least, Math.floor(throughput.burst().earnMibps())) - 1;
        // Below what the size earns credits decide, and there a lack says nothing.
        double withoutCredits = Math.max(least, Math.ceil(throughput.burst().earnMibps()));
        return LeastWhole.between(
                tooLittle,
                Math.max(enough, tooLittle + 1),
                mibps -> throughput.leastMibps(Math.max(mibps, withoutCredits)),
                this::serves);
    }

    private boolean serves(double mibps) {
        return throughput.serves(Optional.of(DataRate.ofMibps(mibps)));
    }

    /// No work waits longer than allowed.
    static boolean inTime(Row row, CreditCourse course) {
        return course.longestDelaySeconds() <= Throughput.allowedDelaySeconds(row);
    }
}
