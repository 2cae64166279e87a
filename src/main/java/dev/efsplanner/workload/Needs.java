package dev.efsplanner.workload;

import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a configuration must meet; an empty need is not checked.
///
/// @param maxDelayHours how long a request may wait while the file system is throttled; 0 = served at once
/// @param fileTaskSeconds how long the file task may take, above 0
public record Needs(
        Optional<Latency> readLatency,
        Optional<Latency> writeLatency,
        boolean surviveZoneLoss,
        double maxDelayHours,
        Optional<Money> monthlyBudget,
        OptionalDouble fileTaskSeconds) {
    public static final Needs NONE = new Needs(Optional.empty(), Optional.empty(), false, 0, Optional.empty());

    /// Without a file task that somebody waits for.
    public Needs(
            Optional<Latency> readLatency,
            Optional<Latency> writeLatency,
            boolean surviveZoneLoss,
            double maxDelayHours,
            Optional<Money> monthlyBudget) {
        this(readLatency, writeLatency, surviveZoneLoss, maxDelayHours, monthlyBudget, OptionalDouble.empty());
    }

    public Needs {
        if (!(maxDelayHours >= 0) || Double.isInfinite(maxDelayHours)) {
            throw new IllegalArgumentException("maxDelayHours must be 0 or more, not " + maxDelayHours);
        }
        if (fileTaskSeconds.isPresent() && !(fileTaskSeconds.getAsDouble() > 0)) {
            throw new IllegalArgumentException("fileTaskSeconds must be above 0, not " + fileTaskSeconds.getAsDouble());
        }
    }

    public Needs withFileTaskSeconds(double other) {
        return new Needs(
                readLatency, writeLatency, surviveZoneLoss, maxDelayHours, monthlyBudget, OptionalDouble.of(other));
    }

    public Needs withMonthlyBudget(Money other) {
        return new Needs(
                readLatency, writeLatency, surviveZoneLoss, maxDelayHours, Optional.of(other), fileTaskSeconds);
    }
}
