package dev.efsplanner.plan;

import dev.efsplanner.quantity.Measure;
import dev.efsplanner.spec.OverridableFigures;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.KnownFigures;
import dev.efsplanner.workload.KnownRegions;
import java.util.Arrays;
import java.util.LinkedHashMap;

/// What a workload may name of an edition.
public final class KnownNames {
    private KnownNames() {}

    public static KnownRegions of(SpecEdition edition) {
        var prices =
                Arrays.stream(PriceItem.values()).map(OverridableFigures::name).toList();
        var figures = new LinkedHashMap<String, Measure>();
        OverridableFigures.units(edition)
                .forEach((name, unit) -> figures.put(name, Measure.of(unit).orElse(Measure.NUMBER)));
        return KnownRegions.of(edition.regions().keySet(), new KnownFigures(edition.id(), figures, prices));
    }
}
