package dev.efsplanner.plan;

import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;

/// Judges and prices all configurations for a workload. Pure: no clock, no state, no I/O.
public final class Planner {
    private final SpecEdition edition;
    private final PriceList prices;

    public Planner(SpecEdition edition, PriceList prices) {
        this.edition = edition;
        this.prices = prices;
    }

    /// @throws IllegalArgumentException when the edition does not know the workload's Region
    public Plan plan(Workload workload) {
        throw new UnsupportedOperationException(edition.id() + prices.date() + workload.name());
    }
}
