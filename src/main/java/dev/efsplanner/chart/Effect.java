package dev.efsplanner.chart;

import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What inputs are moved to see: the cost of a row, or the day on which its credits run out.
///
/// @param name above a value
/// @param moves what has this effect, largest first
/// @param of its value at an end; infinite for never
/// @param say a value with its unit
record Effect(
        Sensitivity found,
        String title,
        String name,
        String axis,
        String unit,
        List<Move> moves,
        ToDoubleFunction<End> of,
        Function<End, String> say) {
    static Effect cost(Sensitivity found) {
        return new Effect(
                found,
                "What moves the cost",
                "Cost",
                "Cost a month, USD",
                "USD a month",
                found.byCost(),
                end -> end.monthly().map(usd -> usd.usd().doubleValue()).orElse(Double.NaN),
                end -> end.monthly().map(usd -> usd + " a month").orElse("price missing"));
    }

    static Effect emptyDate(Sensitivity found) {
        return new Effect(
                found,
                "What moves the day on which credits run out",
                "Credits run out",
                "Days until credits run out",
                "days",
                found.hasCredits() ? found.byEmptyDate() : List.of(),
                end -> end.emptyDays().orElse(Double.POSITIVE_INFINITY),
                end -> day(end.emptyDays(), "never"));
    }

    private static String day(OptionalDouble days, String never) {
        return days.isPresent() ? "day " + Numbers.show(Math.floor(days.getAsDouble() * 10) / 10) : never;
    }

    double value(End end) {
        return of.applyAsDouble(end);
    }

    String words(End end) {
        return say.apply(end);
    }

    /// Why there is no bar.
    String whyNothing() {
        var row = found.now();
        var title = row.configuration().title();
        if (row.verdict() instanceof Verdict.NotPossible(var reason)) return title + " is not possible: " + reason;
        if (isCost())
            return row.outcome().flatMap(outcome -> outcome.cost().monthly()).isEmpty()
                    ? "Nothing to draw: a price is missing."
                    : "No input moves the cost of " + title + ".";
        return found.hasCredits()
                ? "No input moves the day on which the credits of " + title + " run out."
                : title + " has no burst credits.";
    }

    /// Why a row has no such effect, as the end of a sentence that begins with its name; empty where it has.
    Optional<String> missing() {
        var row = found.now();
        if (row.outcome().isEmpty()) return Optional.of(" is not possible");
        if (!isCost()) return found.hasCredits() ? Optional.empty() : Optional.of(" has no burst credits");
        return row.outcome().flatMap(outcome -> outcome.cost().monthly()).isEmpty()
                ? Optional.of(": price missing")
                : Optional.empty();
    }

    private boolean isCost() {
        return name.equals("Cost");
    }

    /// What an end of an input comes to.
    ///
    /// @param x where it is drawn
    Reading reading(Move move, End end, double x, double y) {
        var now = new End(0, found.now());
        var entries = List.of(
                new Reading.Entry(name, words(end), y),
                new Reading.Entry("Now", words(now) + " at " + move.lever().shown(move.stands()), Double.NaN),
                new Reading.Entry("Verdict", end.row().verdict().label(), Double.NaN));
        var place = move.lever().label() + " at " + move.lever().shown(end.value());
        return new Reading(x, place, entries, Optional.empty());
    }

    /// @param end `low` or `high`
    String heading(String end) {
        return isCost() ? "cost at " + end + ", USD a month" : "credits run out at " + end + ", day";
    }

    ChartTable.Cell cell(End end) {
        return isCost() ? end.monthly().map(Effect::usd).orElse(ChartTable.Cell.text("–")) : day(end);
    }

    /// Every input, what has the largest effect first.
    ///
    /// @param pinned scenarios beside it, each with two columns of this effect
    ChartTable table(PinnedMoves pinned) {
        var all = Stream.concat(moves.stream(), found.moves().stream()).distinct();
        var columns = new ArrayList<>(List.of(
                "Input",
                "Low",
                "Now",
                "High",
                "Cost at low, USD a month",
                "Cost at high, USD a month",
                "Credits run out at low, day",
                "Credits run out at high, day",
                "Verdict at low",
                "Verdict at high",
                "Ends"));
        columns.addAll(pinned.columns());
        return new ChartTable(columns, all.map(move -> row(move, pinned)).toList());
    }

    private static List<ChartTable.Cell> row(Move move, PinnedMoves pinned) {
        var cells = new ArrayList<ChartTable.Cell>();
        cells.add(ChartTable.Cell.text(move.lever().label()));
        for (double value :
                new double[] {move.low().value(), move.stands(), move.high().value()})
            cells.add(ChartTable.Cell.number(move.lever().shown(value), value));
        for (var end : List.of(move.low(), move.high()))
            cells.add(end.monthly().map(Effect::usd).orElse(ChartTable.Cell.text("–")));
        for (var end : List.of(move.low(), move.high())) cells.add(day(end));
        for (var end : List.of(move.low(), move.high()))
            cells.add(ChartTable.Cell.text(end.row().verdict().label()));
        cells.add(ChartTable.Cell.text(move.ranged() ? "range" : "share"));
        cells.addAll(pinned.cells(move.lever()));
        return cells;
    }

    private static ChartTable.Cell usd(Money monthly) {
        return ChartTable.Cell.number(
                monthly.cents().toPlainString(), monthly.cents().doubleValue());
    }

    private static ChartTable.Cell day(End end) {
        boolean credits =
                end.row().outcome().filter(o -> o.course().hasCredits()).isPresent();
        if (!credits) return ChartTable.Cell.text("–");
        var days = end.emptyDays();
        return days.isPresent()
                ? ChartTable.Cell.number(Numbers.show(Math.floor(days.getAsDouble() * 10) / 10), days.getAsDouble())
                : ChartTable.Cell.number("never", Double.POSITIVE_INFINITY);
    }
}
