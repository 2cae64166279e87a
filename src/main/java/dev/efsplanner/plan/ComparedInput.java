package dev.efsplanner.plan;

import java.util.List;

/// One input of all plans that are compared.
///
/// @param name with its layer where it is in one: `Read of “batch”`
/// @param texts of each plan, in order; `–` where it has no such input or leaves it blank
public record ComparedInput(String name, String unit, List<String> texts) {
    public ComparedInput {
        texts = List.copyOf(texts);
    }

    public boolean differs() {
        return texts.stream().distinct().count() > 1;
    }

    /// With the unit, as a heading.
    public String heading() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }
}
