package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.List;

/// One line of the monthly bill with what makes it.
public record Amount(String name, Money usd, Working working) {
    public Amount(String name, Money usd, String formula, List<Operand> operands) {
        this(name, usd, new Stated(Stated.Way.FOUND, formula, operands));
    }

    /// In the operands' names, such as `stored × price`.
    public String formula() {
        return working.text();
    }

    public List<Operand> operands() {
        return working.operands();
    }
}
