package dev.efsplanner.plan;

import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.spec.Price;
import java.util.Optional;

/// One number in a formula.
///
/// @param value as it went into the formula, every digit
/// @param source where it comes from: `workload`, `planner`, an earlier step of the same chain as `step 2`, or the
/// source ids and date of a published figure
public record Operand(String name, double value, String unit, String source) {
    static final String WORKLOAD = "workload";
    private static final String OVERRIDDEN = WORKLOAD + ", overridden";

    /// A published figure: its sources, their date, and a mark where the user replaced it.
    static Operand of(String name, Figure figure) {
        var source = figure.source() + ", " + figure.asOf();
        return new Operand(
                name,
                figure.value(),
                figure.unit(),
                figure.overridden() ? overridden(figure.published().map(Numbers::show), source) : source);
    }

    /// A list price with its sources and their date.
    static Operand of(String name, Price price) {
        var source = price.source() + ", " + price.asOf();
        return new Operand(
                name,
                price.usd().doubleValue(),
                price.item().unit(),
                price.overridden()
                        ? overridden(price.list().map(usd -> Numbers.plain(usd.doubleValue())), source)
                        : source);
    }

    private static String overridden(Optional<String> published, String source) {
        return OVERRIDDEN
                + published
                        .map(number -> "; published " + number + " (" + source + ")")
                        .orElse("; nothing is published");
    }

    /// Whether it stands in place of a published figure or price.
    public boolean overridden() {
        return source.startsWith(OVERRIDDEN);
    }

    /// A number that the user gave.
    static Operand typed(String name, double value, String unit) {
        return new Operand(name, value, unit, WORKLOAD);
    }
}
