package dev.efsplanner.plan;

import java.util.List;

/// How one number came about: the formula, what went into it with sources, and what came out.
///
/// @param result with its unit
public record Calculation(String title, String formula, List<Operand> operands, String result) {
    public Calculation {
        operands = List.copyOf(operands);
    }
}
