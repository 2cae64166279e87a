package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import java.util.List;

/// P9 and P10: moving data out of Standard is not only cheaper.
final class TieringWarnings {
    private TieringWarnings() {}

    /// P9, raised when the row's storage policy moves data to IA or Archive: for Bursting the baseline shrinks to
    /// `max(1, (S − moved) × 50/1024)`; files below 128 KiB are billed as 128; the move and each access cost; first
    /// bytes take tens of milliseconds. P10, raised when the policy moves data to Archive.
    ///
    /// Sources: EFS user guide, lifecycle, storage classes and metering; burst rules of the edition.
    static void add(List<Warning> warnings, Findings findings) {
        var row = findings.row();
        var tiers = row.tiers();
        double moved = tiers.ia().plus(tiers.archive()).gib();
        if (moved == 0) return;
        var stored = row.workload().storage();
        if (row.is(ThroughputMode.BURSTING)) {
            var before =
                    BurstRates.of(stored.total().plus(row.workload().choices().padding()), row.edition());
            var after = findings.burst();
            boolean floor = before.baseMibps() == after.baseMibps();
            tiering(
                    warnings,
                    "Only Standard earns credits: tiering " + Numbers.show(moved) + " GiB cuts "
                            + (floor ? "what is earned" : "the baseline") + " from "
                            + Numbers.show(floor ? before.earnMibps() : before.baseMibps()) + " to "
                            + Numbers.show(floor ? after.earnMibps() : after.baseMibps()) + " MiB/s.");
        }
        if (stored.averageFile().kib() < Tiers.STEP_KIB) {
            tiering(
                    warnings,
                    "Files of " + stored.averageFile() + " are billed as 128 KiB in IA and Archive: "
                            + Numbers.show(Tiers.storedFactor(stored)) + " times their size.");
        }
        Bill.tieringOnce(row).ifPresent(once -> tiering(warnings, "Moving the data there costs " + once + " once."));
        tiering(warnings, "The first byte of a file in IA or Archive takes tens of milliseconds.");
        if (tiers.archive().gib() > 0) {
            warnings.add(new Warning(
                    Pain.ARCHIVE_LOCK_IN,
                    "Once Archive holds data the file system cannot be changed to Bursting or Provisioned;"
                            + " Archive bills at least 90 days."));
        }
    }

    private static void tiering(List<Warning> warnings, String sentence) {
        warnings.add(new Warning(Pain.TIERING, sentence));
    }
}
