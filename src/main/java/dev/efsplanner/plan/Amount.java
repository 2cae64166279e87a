package dev.efsplanner.plan;

import dev.efsplanner.quantity.Money;
import java.util.List;

/// One line of the monthly bill with the formula that makes it.
///
/// @param formula in the operands' names, such as `stored × price`
public record Amount(String name, Money usd, String formula, List<Operand> operands) {
    public Amount {
        operands = List.copyOf(operands);
    }
}
