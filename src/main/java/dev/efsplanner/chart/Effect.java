package dev.efsplanner.chart;

import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
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
        if (name.equals("Cost"))
            return row.outcome().flatMap(outcome -> outcome.cost().monthly()).isEmpty()
                    ? "Nothing to draw: a price is missing."
                    : "No input moves the cost of " + title + ".";
        return found.hasCredits()
                ? "No input moves the day on which the credits of " + title + " run out."
                : title + " has no burst credits.";
    }

    /// Every input, what has the largest effect first.
    ChartTable table() {
        var all = Stream.concat(moves.stream(), found.moves().stream()).distinct();
        return new ChartTable(
                List.of(
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
                        "Ends"),
                all.map(Effect::row).toList());
    }

    private static List<ChartTable.Cell> row(Move move) {
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
