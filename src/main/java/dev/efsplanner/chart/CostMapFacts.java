package dev.efsplanner.chart;

import dev.efsplanner.plan.CheapestKind;
import dev.efsplanner.plan.CostMap;
import dev.efsplanner.plan.CostMap.Cell;
import dev.efsplanner.plan.CostMap.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a cost map says of each of its cells, one by one and as a table.
record CostMapFacts(CostMap map) {
    /// In the legend: `Elastic (E)`.
    static String name(CheapestKind kind) {
        var label = kind == CheapestKind.NONE ? "Nothing fits" : kind.label();
        return label + " (" + kind.letter() + ")";
    }

    Reading reading(Cell cell) {
        var entries = new ArrayList<Reading.Entry>();
        entries.add(new Reading.Entry(
                "Cheapest",
                cell.best().map(best -> best.configuration().title()).orElse("nothing fits"),
                cell.y()));
        cell.best().ifPresent(best -> entries.add(new Reading.Entry("Cost", cost(best) + " a month", Double.NaN)));
        var fit = cell.row().fits() ? "fits" : "does not fit";
        entries.add(new Reading.Entry("Chosen row", cost(cell.row()) + ", " + fit, Double.NaN));
        return new Reading(cell.x(), place(cell), entries, Optional.empty());
    }

    private String place(Cell cell) {
        return map.across().label() + " " + map.acrossAt(cell.x()) + ", "
                + lowered(map.up().label()) + " " + map.upAt(cell.y());
    }

    private static String lowered(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private static String cost(Pick pick) {
        return pick.monthly().map(Object::toString).orElse("price missing");
    }

    ChartTable table() {
        var rows = new ArrayList<List<ChartTable.Cell>>();
        for (var cell : map.cells()) {
            rows.add(List.of(
                    place(map.across().value(factor(cell.x()), map.workload()), map.acrossAt(cell.x())),
                    place(map.up().value(factor(cell.y()), map.workload()), map.upAt(cell.y())),
                    ChartTable.Cell.text(cell.best()
                            .map(best -> best.configuration().title())
                            .orElse("nothing fits")),
                    usd(cell.best()),
                    usd(Optional.of(cell.row())),
                    ChartTable.Cell.text(cell.row().fits() ? "yes" : "no")));
        }
        return new ChartTable(
                List.of(
                        map.across().heading(),
                        map.up().heading(),
                        "Cheapest that fits",
                        "Cost, USD a month",
                        "Chosen row, USD a month",
                        "Chosen row fits"),
                rows);
    }

    private double factor(int at) {
        return map.factors().get(at);
    }

    private static ChartTable.Cell place(double value, String shown) {
        return ChartTable.Cell.number(shown, value);
    }

    private static ChartTable.Cell usd(Optional<Pick> pick) {
        return pick.flatMap(Pick::monthly)
                .map(monthly -> ChartTable.Cell.number(
                        monthly.cents().toPlainString(), monthly.cents().doubleValue()))
                .orElse(ChartTable.Cell.text("–"));
    }
}
