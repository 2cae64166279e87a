package dev.efsplanner.chart;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Frontier;
import dev.efsplanner.plan.Frontier.Place;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the chart of cost against headroom says of each row, one by one and as a table.
record FrontierFacts(Plan plan, Frontier frontier, Optional<Evaluation> chosen, PinnedPlaces pinned) {
    private static final ChartTable.Cell PRICE_MISSING = ChartTable.Cell.text("price missing");

    /// @param x where the row is drawn
    Reading reading(Place place, double x, double y) {
        var entries = entries(place, y);
        entries.add(new Reading.Entry("On the front", front(place), Double.NaN));
        addRows(entries, place);
        addPinned(entries, place);
        var title = place.row().configuration().title();
        return new Reading(x, title, entries, Optional.of(place.row().id()));
    }

    /// The row of a pinned scenario; it is none of those that can be chosen.
    Reading reading(PinnedPlaces.Spot spot, double x, double y) {
        var entries = entries(spot.place(), y);
        addRows(entries, spot.place());
        addPinned(entries, spot.place());
        return new Reading(x, title(spot.one()), entries, Optional.empty());
    }

    private static String title(Contender pinned) {
        return pinned.name() + ", " + pinned.row().configuration().title();
    }

    private static List<Reading.Entry> entries(Place place, double y) {
        var entries = new ArrayList<Reading.Entry>();
        entries.add(new Reading.Entry("Cost", place.monthly() + " a month", y));
        entries.add(new Reading.Entry("Headroom", Numbers.percent(place.headroom()), Double.NaN));
        entries.add(new Reading.Entry("Verdict", place.row().verdict().label(), Double.NaN));
        return entries;
    }

    private void addRows(List<Reading.Entry> entries, Place place) {
        frontier.places().stream()
                .filter(other -> other != place && other.isBeside(place))
                .map(other -> other.row().configuration().title())
                .forEach(title -> entries.add(new Reading.Entry("The same", title, Double.NaN)));
    }

    private void addPinned(List<Reading.Entry> entries, Place place) {
        pinned.spots().stream()
                .filter(spot -> spot.place() != place && spot.place().isBeside(place))
                .forEach(spot -> entries.add(new Reading.Entry("The same", title(spot.one()), Double.NaN)));
    }

    /// Every row that AWS allows, the cheapest first, those without a price after them, pinned scenarios last.
    ChartTable table() {
        var rows = new ArrayList<List<ChartTable.Cell>>();
        for (var place : frontier.places())
            rows.add(row(place.row(), title(place.row()), cost(place), front(place), role(place.row())));
        for (var row : frontier.unpriced()) rows.add(row(row, title(row), PRICE_MISSING, "–", role(row)));
        for (var one : pinned.pinned()) {
            if (one.row().outcome().isEmpty()) continue;
            var cost = Frontier.placeOf(one.row()).map(FrontierFacts::cost).orElse(PRICE_MISSING);
            rows.add(row(one.row(), title(one), cost, "–", "pinned"));
        }
        return new ChartTable(
                List.of("Configuration", "Cost, USD a month", "Headroom, %", "Verdict", "On the front", "Marked as"),
                rows);
    }

    private static String title(Evaluation row) {
        return row.configuration().title();
    }

    private static ChartTable.Cell cost(Place place) {
        var cents = place.monthly().cents();
        return ChartTable.Cell.number(cents.toPlainString(), cents.doubleValue());
    }

    private static List<ChartTable.Cell> row(
            Evaluation row, String title, ChartTable.Cell cost, String front, String role) {
        double headroom = row.outcome().orElseThrow().limiting().headroom();
        return List.of(
                ChartTable.Cell.text(title),
                cost,
                ChartTable.Cell.number(Numbers.percent(headroom).replace(" %", ""), 100 * headroom),
                ChartTable.Cell.text(row.verdict().label()),
                ChartTable.Cell.text(front),
                ChartTable.Cell.text(role));
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
