package dev.efsplanner.plan;

import dev.efsplanner.workload.Workload;
import java.util.Optional;

/// One configuration judged and priced for one workload.
///
/// @param workload as planned for this row: where the row adds padding, that is in its choices
/// @param edition id of the spec edition
/// @param pricesDate date of the price list
/// @param outcome empty exactly when the verdict is `NotPossible`
public record Evaluation(
        Workload workload,
        String edition,
        String pricesDate,
        Configuration configuration,
        Verdict verdict,
        Optional<Outcome> outcome) {
    public String id() {
        return configuration.id();
    }

    Evaluation withOutcome(Outcome other) {
        return new Evaluation(workload, edition, pricesDate, configuration, verdict, Optional.of(other));
    }
}
