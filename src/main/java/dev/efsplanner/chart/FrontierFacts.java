package dev.efsplanner.chart;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Frontier.Place;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the chart of cost against headroom says of each row, one by one and as a table.
record FrontierFacts(Plan plan, Frontier frontier, Optional<Evaluation> chosen) {
    /// @param x where the row is drawn
    Reading reading(Place place, double x, double y) {
        var entries = new ArrayList<Reading.Entry>();
        entries.add(new Reading.Entry("Cost", place.monthly() + " a month", y));
        entries.add(new Reading.Entry("Headroom", Numbers.percent(place.headroom()), Double.NaN));
        entries.add(new Reading.Entry("Verdict", place.row().verdict().label(), Double.NaN));
        entries.add(new Reading.Entry("On the front", front(place), Double.NaN));
        frontier.places().stream()
                .filter(other -> other != place && other.isBeside(place))
                .map(other -> other.row().configuration().title())
                .forEach(title -> entries.add(new Reading.Entry("The same", title, Double.NaN)));
        var title = place.row().configuration().title();
        return new Reading(x, title, entries, Optional.of(place.row().id()));
    }

    /// Every row that AWS allows, the cheapest first, those without a price last.
    ChartTable table() {
        var rows = new ArrayList<List<ChartTable.Cell>>();
        for (var place : frontier.places()) {
            var cents = place.monthly().cents();
            rows.add(
                    row(place.row(), ChartTable.Cell.number(cents.toPlainString(), cents.doubleValue()), front(place)));
        }
        for (var row : frontier.unpriced()) rows.add(row(row, ChartTable.Cell.text("price missing"), "–"));
        return new ChartTable(
                List.of("Configuration", "Cost, USD a month", "Headroom, %", "Verdict", "On the front", "Marked as"),
                rows);
    }

    private List<ChartTable.Cell> row(Evaluation row, ChartTable.Cell cost, String front) {
        double headroom = row.outcome().orElseThrow().limiting().headroom();
        return List.of(
                ChartTable.Cell.text(row.configuration().title()),
                cost,
                ChartTable.Cell.number(Numbers.percent(headroom).replace(" %", ""), 100 * headroom),
                ChartTable.Cell.text(row.verdict().label()),
                ChartTable.Cell.text(front),
                ChartTable.Cell.text(role(row)));
    }

    private static String front(Place place) {
        if (place.onFittingFront()) return place.onFront() ? "yes" : "of what meets the needs";
        return place.onFront() ? "of all rows" : "no";
    }

    private String role(Evaluation row) {
        boolean isChosen = is(chosen, row);
        boolean isBest = is(plan.recommendation().evaluation(), row);
        return isChosen && isBest ? "chosen, recommended" : isChosen ? "chosen" : isBest ? "recommended" : "";
    }

    private static boolean is(Optional<Evaluation> one, Evaluation row) {
        return one.filter(found -> found.id().equals(row.id())).isPresent();
    }
}
