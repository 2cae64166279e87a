package dev.efsplanner.plan;

import dev.efsplanner.spec.Overridden;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// One configuration judged and priced for one workload.
///
/// @param workload as planned for this row: where the row adds padding, that is in its choices
/// @param edition id of the spec edition
/// @param pricesDate date of the price list
/// @param overrides the overridden figures and prices that bear on this row
/// @param outcome empty exactly when the verdict is `NotPossible`; of a workload with ranges, with its likely numbers
/// @param spread over the scenarios of a workload with ranges; else empty
public record Evaluation(
        Workload workload,
        String edition,
        String pricesDate,
        List<Overridden> overrides,
        Configuration configuration,
        Verdict verdict,
        Optional<Outcome> outcome,
        Optional<Spread> spread) {
    /// Without overrides and ranges.
    public Evaluation(
            Workload workload,
            String edition,
            String pricesDate,
            Configuration configuration,
            Verdict verdict,
            Optional<Outcome> outcome) {
        this(workload, edition, pricesDate, List.of(), configuration, verdict, outcome, Optional.empty());
    }

    public Evaluation {
        overrides = List.copyOf(overrides);
    }

    public String id() {
        return configuration.id();
    }

    Evaluation withOutcome(Outcome other) {
        return new Evaluation(
                workload, edition, pricesDate, overrides, configuration, verdict, Optional.of(other), spread);
    }

    Evaluation withSpread(Spread other) {
        return new Evaluation(
                workload, edition, pricesDate, overrides, configuration, verdict, outcome, Optional.of(other));
    }
}
