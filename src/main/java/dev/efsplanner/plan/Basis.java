package dev.efsplanner.plan;

import dev.efsplanner.spec.OverridableFigures;
import dev.efsplanner.spec.Overridden;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Overrides;
import dev.efsplanner.workload.Workload;
import java.util.List;

/// What a plan stands on: figures and prices as published, with the workload's overrides in their place.
///
/// To apply the same overrides twice changes nothing.
///
/// @param overrides what stands in place of what is published, in the order of the spec file
public record Basis(SpecEdition edition, PriceList prices, List<Overridden> overrides) {
    public Basis {
        overrides = List.copyOf(overrides);
    }

    /// @throws IllegalArgumentException when the workload overrides a figure that the edition does not have
    public static Basis of(SpecEdition edition, PriceList prices, Workload workload) {
        return of(edition, prices, workload.region(), workload.choices().overrides());
    }

    /// @throws IllegalArgumentException when a figure is overridden that the edition does not have
    public static Basis of(SpecEdition edition, PriceList prices, String region, Overrides overrides) {
        var numbers = overrides.numbers();
        if (numbers.isEmpty()) return new Basis(edition, prices, List.of());
        return new Basis(
                edition.overridden(region, numbers),
                prices.overridden(region, numbers),
                OverridableFigures.of(edition, prices, region).stream()
                        .filter(figure -> numbers.containsKey(figure.name()))
                        .map(figure -> new Overridden(figure, numbers.get(figure.name())))
                        .toList());
    }
}
