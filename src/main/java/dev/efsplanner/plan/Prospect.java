package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Scenario;
import java.util.Optional;

/// How a row fares in one scenario of a workload with ranges.
///
/// @param evaluation of the scenario's own workload; what is sized is sized to it; warnings only in the likely scenario
/// @param regret what it costs a month more than the best choice of the scenario; empty where it falls short or a price
/// is missing
/// @param isBest whether it costs as little as the best choice of the scenario
public record Prospect(Scenario scenario, Evaluation evaluation, Optional<Money> regret, boolean isBest) {
    public boolean fits() {
        return evaluation.verdict() instanceof Verdict.Fits;
    }

    /// Whether something else would be cheaper here, by a cent or more.
    public boolean isRegretted() {
        return regret.filter(money -> money.cents().signum() > 0).isPresent();
    }
}
