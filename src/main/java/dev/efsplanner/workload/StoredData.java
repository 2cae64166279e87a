package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;

/// What is stored, by how often it is read; `cold` is not read for a while, `frozen` a few times a year.
///
/// @param growthPerMonth added to the hot data each month
/// @param coldReadPerMonth what is read of the cold data in a month; its traffic is part of the layers
/// @param frozenReadPerMonth what is read of the frozen data in a month; its traffic is part of the layers
public record StoredData(
        DataSize hot,
        DataSize cold,
        DataSize frozen,
        DataSize growthPerMonth,
        IoSize averageFile,
        DataSize coldReadPerMonth,
        DataSize frozenReadPerMonth) {

    /// Cold and frozen data that nobody reads.
    public StoredData(DataSize hot, DataSize cold, DataSize frozen, DataSize growthPerMonth, IoSize averageFile) {
        this(hot, cold, frozen, growthPerMonth, averageFile, DataSize.ZERO, DataSize.ZERO);
    }

    public DataSize total() {
        return hot.plus(cold).plus(frozen);
    }

    public StoredData withHot(DataSize other) {
        return new StoredData(other, cold, frozen, growthPerMonth, averageFile, coldReadPerMonth, frozenReadPerMonth);
    }
}
