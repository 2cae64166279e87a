package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import java.util.Optional;

/// What one alternative costs where it serves the demand.
///
/// @param row as priced, padding included
/// @param provisioned the amount, for Provisioned only
record Offer(Row row, Optional<DataRate> provisioned, Cost cost) {
    static Offer of(Row row, Optional<DataRate> provisioned) {
        return new Offer(row, provisioned, new Bill(row).monthly(provisioned));
    }

    DataSize padding() {
        return row.configuration().padding();
    }
}
