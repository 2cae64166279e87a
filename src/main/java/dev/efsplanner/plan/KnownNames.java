package dev.efsplanner.plan;

import dev.efsplanner.spec.OverridableFigures;
import dev.efsplanner.spec.PriceItem;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.KnownFigures;
import dev.efsplanner.workload.KnownRegions;
import java.util.Arrays;

/// What a workload may name of an edition.
public final class KnownNames {
    private KnownNames() {}

    public static KnownRegions of(SpecEdition edition) {
        var prices =
                Arrays.stream(PriceItem.values()).map(OverridableFigures::name).toList();
        return KnownRegions.of(
                edition.regions().keySet(), new KnownFigures(edition.id(), OverridableFigures.names(edition), prices));
    }
}
