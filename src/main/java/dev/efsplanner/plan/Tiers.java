package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.workload.StoredData;

/// The stored data by storage class, once a storage policy has done its work.
///
/// Hot data stays in Standard; cold data goes to IA; frozen data goes to Archive where there is such a rule, else to
/// IA.
record Tiers(DataSize standard, DataSize ia, DataSize archive, DataSize iaReads, DataSize archiveReads) {

    /// AWS bills a file in IA or Archive, and each access to it, in steps of at least this, KiB.
    static final double STEP_KIB = 128;

    static Tiers of(StoredData stored, StoragePolicy policy) {
        var none = DataSize.ZERO;
        if (policy.isNone()) return new Tiers(stored.total(), none, none, none, none);
        if (policy.archiveAfterDays().isPresent()) {
            return new Tiers(
                    stored.hot(),
                    stored.cold(),
                    stored.frozen(),
                    stored.coldReadPerMonth(),
                    stored.frozenReadPerMonth());
        }
        var reads = stored.coldReadPerMonth().plus(stored.frozenReadPerMonth());
        return new Tiers(stored.hot(), stored.cold().plus(stored.frozen()), none, reads, none);
    }

    /// How many times its size a file is billed for: one of 16 KiB counts as 128 KiB, eightfold.
    static double storedFactor(StoredData stored) {
        return Math.max(1, STEP_KIB / stored.averageFile().kib());
    }

    /// The same for reading whole files, in steps of 128 KiB.
    static double accessFactor(StoredData stored) {
        double kib = stored.averageFile().kib();
        return Math.ceil(kib / STEP_KIB) * STEP_KIB / kib;
    }
}
