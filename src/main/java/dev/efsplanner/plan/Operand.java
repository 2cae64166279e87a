package dev.efsplanner.plan;

import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.Price;

/// One number in a formula.
///
/// @param value as it went into the formula, every digit
/// @param source where it comes from: `workload`, `planner`, an earlier step of the same chain as `step 2`, or the
/// source ids and date of a published figure
public record Operand(String name, double value, String unit, String source) {
    static final String WORKLOAD = "workload";

    /// A published figure: its sources, their date, and a mark where the user replaced it.
    static Operand of(String name, Figure figure) {
        var source = figure.source() + ", " + figure.asOf() + (figure.overridden() ? ", overridden" : "");
        return new Operand(name, figure.value(), figure.unit(), source);
    }

    /// A list price with its sources and their date.
    static Operand of(String name, Price price) {
        return new Operand(name, price.usd().doubleValue(), price.item().unit(), price.source() + ", " + price.asOf());
    }

    /// A number that the user gave.
    static Operand typed(String name, double value, String unit) {
        return new Operand(name, value, unit, WORKLOAD);
    }
}
