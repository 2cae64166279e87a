package dev.efsplanner.plan;

import java.util.List;

/// What no formula says: a rule, or what the planner followed or searched for, with what went in.
public record Stated(Way way, String text, List<Operand> operands) implements Working {
    public enum Way {
        /// By a rule or a comparison.
        RULE("rule"),
        /// By the engine, from event to event over the horizon.
        FOLLOWED("followed"),
        /// By trying amounts, each followed over the horizon.
        SEARCHED("searched"),
        /// By the planner, as its text says.
        FOUND("found");

        private final String code;

        Way(String code) {
            this.code = code;
        }
    }

    public Stated {
        operands = List.copyOf(operands);
    }

    @Override
    public String code() {
        return way.code;
    }
}
