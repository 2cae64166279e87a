package dev.efsplanner.plan;

import dev.efsplanner.spec.Overridden;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Demand;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// Every configuration for one workload, best first. Table, charts, reports and exports all read this.
///
/// @param edition as planned with, the workload's overrides in place
/// @param prices as planned with, the workload's overrides in place
/// @param evaluations of a workload with ranges with its likely numbers, ranked by least regret over the scenarios
/// @param scenarios of a workload with ranges, with the best choice in each; else empty
public record Plan(
        Workload workload,
        Demand demand,
        SpecEdition edition,
        PriceList prices,
        List<Evaluation> evaluations,
        Recommendation recommendation,
        List<ScenarioBest> scenarios) {
    /// Of a workload without ranges.
    public Plan(
            Workload workload,
            Demand demand,
            SpecEdition edition,
            PriceList prices,
            List<Evaluation> evaluations,
            Recommendation recommendation) {
        this(workload, demand, edition, prices, evaluations, recommendation, List.of());
    }

    public Plan {
        evaluations = List.copyOf(evaluations);
        scenarios = List.copyOf(scenarios);
    }

    Plan ranked(List<Evaluation> rows, List<ScenarioBest> bests, Recommendation other) {
        return new Plan(workload, demand, edition, prices, rows, other, bests);
    }

    /// The figures and prices that the workload overrides.
    public List<Overridden> overrides() {
        return Basis.of(edition, prices, workload).overrides();
    }

    public Optional<Evaluation> evaluation(String id) {
        return evaluations.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
