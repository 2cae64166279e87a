package dev.efsplanner.workload;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import java.util.Optional;

/// What the planner is told rather than finds out.
///
/// @param provisioned the Provisioned Throughput as typed; empty = sized to the demand
/// @param padding dummy Standard data that buys Bursting baseline
/// @param discountPercent negotiated, 0 to 100, taken off the whole bill
/// @param monthHours hours in a billing month: 730, or 672 to 744 for 28 to 31 days
public record Choices(Optional<DataRate> provisioned, DataSize padding, double discountPercent, double monthHours) {
    public static final Choices DEFAULT = new Choices(Optional.empty(), DataSize.ZERO, 0, 730);

    public Choices {
        if (!(discountPercent >= 0 && discountPercent <= 100)) {
            throw new IllegalArgumentException("discountPercent must be 0 to 100, not " + discountPercent);
        }
        if (!(monthHours >= 672 && monthHours <= 744)) {
            throw new IllegalArgumentException("monthHours must be 672 to 744, not " + monthHours);
        }
    }
}
