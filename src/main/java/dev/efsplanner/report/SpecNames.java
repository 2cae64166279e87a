package dev.efsplanner.report;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Overridable;
import dev.efsplanner.spec.OverridableFigures;
import dev.efsplanner.spec.PriceList;
import dev.efsplanner.spec.SpecEdition;
import java.util.List;
import java.util.function.Function;

/// What a workload may override, as a table: name, published number, unit, and what it is.
public final class SpecNames {
    private SpecNames() {}

    /// @param region code of a Region that the edition knows
    public static String of(SpecEdition edition, PriceList prices, String region) {
        var figures = OverridableFigures.of(edition, prices, region);
        return Column.table(List.of(
                column("Name", figures, false, Overridable::name),
                column(
                        "Published",
                        figures,
                        true,
                        figure -> figure.published().map(Numbers::plain).orElse("not known")),
                column("Unit", figures, false, Overridable::unit),
                column("What it is", figures, false, Overridable::label)));
    }

    private static Column column(
            String head, List<Overridable> figures, boolean toTheRight, Function<Overridable, String> cell) {
        return new Column(List.of(head), figures.stream().map(cell).toList(), toTheRight);
    }
}
