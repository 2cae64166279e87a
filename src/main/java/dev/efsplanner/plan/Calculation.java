package dev.efsplanner.plan;

import java.util.List;

/// How one number came about: the formula, what went into it with sources, and what came out.
///
/// @param result as it is shown, without a unit that stands apart
/// @param unit what to say after the result; empty where the result says it
public record Calculation(String title, Working working, String result, String unit) {
    /// What the planner found in a way that its text says.
    ///
    /// @param result with its unit
    public Calculation(String title, String formula, List<Operand> operands, String result) {
        this(title, new Stated(Stated.Way.FOUND, formula, operands), result, "");
    }

    public String formula() {
        return working.text();
    }

    public List<Operand> operands() {
        return working.operands();
    }

    /// The result as a sentence says it: `50 MiB/s`.
    public String shown() {
        return unit.isEmpty() ? result : result + " " + unit;
    }
}
