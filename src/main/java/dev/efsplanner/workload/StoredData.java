package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.IoSize;

/// What is stored, by how often it is read; `cold` is not read for a while, `frozen` a few times a year.
///
/// @param growthPerMonth added to the hot data each month
public record StoredData(DataSize hot, DataSize cold, DataSize frozen, DataSize growthPerMonth, IoSize averageFile) {
    public DataSize total() {
        return hot.plus(cold).plus(frozen);
    }

    public StoredData withHot(DataSize other) {
        return new StoredData(other, cold, frozen, growthPerMonth, averageFile);
    }
}
