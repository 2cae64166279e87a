package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reviewer should know of a row even where it fits.
final class Warnings {
    private Warnings() {}

    static List<String> of(
            Row row,
            Throughput throughput,
            Sizing sizing,
            Optional<DataRate> provisioned,
            CreditCourse course,
            Cost cost) {
        var warnings = new ArrayList<String>();
        course.emptyAtSeconds()
                .ifPresent(seconds -> warnings.add("Works for " + Numbers.show(Math.floor(seconds / 8640) / 10)
                        + " days, then drops from "
                        + Numbers.show(throughput.burst().burstMibps()) + " to "
                        + Numbers.show(throughput.burst().baseMibps())
                        + " MiB/s (metered)."));
        if (row.is(ThroughputMode.PROVISIONED) && throughput.usesCredits(provisioned)) {
            warnings.add(
                    "The stored size earns " + Numbers.show(throughput.burst().earnMibps())
                            + " MiB/s, more than is provisioned: the file system runs as Bursting, credits included.");
        }
        provisioned
                .filter(p -> p.compareTo(sizing.most()) > 0)
                .ifPresent(p -> warnings.add(
                        "The Region's default quota is " + sizing.most() + ": " + p + " needs a quota increase."));
        if (row.configuration().performance() == PerformanceMode.MAX_IO) {
            warnings.add(
                    "Max I/O is a previous generation mode with higher latency; AWS advises General Purpose. It cannot be changed later.");
        }
        if (row.configuration().padding().gib() > 0) {
            warnings.add("Works only with " + row.configuration().padding()
                    + " of dummy data in Standard: write it before the load begins, and never delete or tier it.");
        }
        tiering(warnings, row);
        warnings.addAll(cost.missing());
        return warnings;
    }

    /// Moving data out of Standard is not only cheaper.
    private static void tiering(List<String> warnings, Row row) {
        var tiers = row.tiers();
        double moved = tiers.ia().plus(tiers.archive()).gib();
        if (moved == 0) return;
        var stored = row.workload().storage();
        if (row.is(ThroughputMode.BURSTING)) {
            var before =
                    BurstRates.of(stored.total().plus(row.workload().choices().padding()), row.edition());
            var after = BurstRates.of(row.standard(), row.edition());
            warnings.add("Only Standard earns credits: tiering " + Numbers.show(moved) + " GiB cuts the baseline from "
                    + Numbers.show(before.baseMibps()) + " to " + Numbers.show(after.baseMibps()) + " MiB/s.");
        }
        if (tiers.archive().gib() > 0) {
            warnings.add("Once Archive holds data the file system cannot be changed to Bursting or Provisioned;"
                    + " Archive bills at least 90 days.");
        }
        if (stored.averageFile().kib() < Tiers.STEP_KIB) {
            warnings.add("Files of " + stored.averageFile() + " are billed as 128 KiB in IA and Archive: "
                    + Numbers.show(Tiers.storedFactor(stored)) + " times their size.");
        }
        Bill.tieringOnce(row).ifPresent(once -> warnings.add("Moving the data there costs " + once + " once."));
        warnings.add("The first byte of a file in IA or Archive takes tens of milliseconds.");
    }
}
