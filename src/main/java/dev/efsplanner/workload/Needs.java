package dev.efsplanner.workload;

import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import java.util.Optional;

/// What a configuration must meet; an empty need is not checked.
///
/// @param maxDelayHours how long a request may wait while the file system is throttled; 0 = served at once
public record Needs(
        Optional<Latency> readLatency,
        Optional<Latency> writeLatency,
        boolean surviveZoneLoss,
        double maxDelayHours,
        Optional<Money> monthlyBudget) {
    public static final Needs NONE = new Needs(Optional.empty(), Optional.empty(), false, 0, Optional.empty());

    public Needs {
        if (!(maxDelayHours >= 0) || Double.isInfinite(maxDelayHours)) {
            throw new IllegalArgumentException("maxDelayHours must be 0 or more, not " + maxDelayHours);
        }
    }
}
