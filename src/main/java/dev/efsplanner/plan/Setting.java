package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.spec.ThroughputMode;
import java.util.Optional;

/// A configuration as a file system has it, with the amount where the mode is Provisioned.
///
/// @param provisioned present exactly in Provisioned mode
public record Setting(Configuration configuration, Optional<DataRate> provisioned) {

    /// @throws IllegalArgumentException for a combination that AWS does not allow; for an amount that is missing, or
    /// one too many
    public Setting {
        configuration.impossible().ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        if (provisioned.isPresent() != (configuration.throughput() == ThroughputMode.PROVISIONED))
            throw new IllegalArgumentException("an amount belongs to Provisioned mode, and to no other");
    }

    /// @throws IllegalArgumentException when the evaluation says that its row is not possible
    public static Setting of(Evaluation evaluation) {
        var outcome = evaluation
                .outcome()
                .orElseThrow(() -> new IllegalArgumentException(evaluation.id() + " is not possible"));
        return new Setting(evaluation.configuration(), outcome.provisioned());
    }

    /// Without an amount of its own this is the mode; with one, `Provisioned with 100 MiB/s`.
    String throughput() {
        var mode = configuration.throughput().label();
        return provisioned.map(amount -> mode + " with " + amount).orElse(mode);
    }

    StoragePolicy policy() {
        return configuration.policy();
    }

    boolean is(ThroughputMode mode) {
        return configuration.throughput() == mode;
    }

    boolean archives() {
        return policy().archiveAfterDays().isPresent();
    }
}
