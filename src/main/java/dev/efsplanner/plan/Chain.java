package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The steps from inputs to one cell; what a step gives is an operand of later ones, with `step 2` as its source.
///
/// A step that is there already is not added again.
final class Chain {
    private record Step(String title, Working working) {}

    private final List<Calculation> steps = new ArrayList<>();
    private final Map<Step, Operand> given = new HashMap<>();

    List<Calculation> steps() {
        return List.copyOf(steps);
    }

    Operand computed(String title, String name, Formula formula, Shown shown) {
        return computed(title, name, formula, shown, formula.value());
    }

    /// @param planned what the plan has: where the formula comes to the same but for the last digits, it is what is
    /// shown, so that the step says what the table says
    Operand computed(String title, String name, Formula formula, Shown shown, double planned) {
        double value = same(formula.value(), planned) ? planned : formula.value();
        return add(title, name, formula, value, shown, shown.text(value));
    }

    /// The same with the plan's own text of it.
    Operand computed(String title, String name, Formula formula, Shown shown, double planned, String text) {
        boolean same = same(formula.value(), planned);
        double value = same ? planned : formula.value();
        return add(title, name, formula, value, shown, same ? text : shown.text(value));
    }

    /// A number that no formula gives.
    Operand stated(String title, String name, Stated stated, Shown shown, double value) {
        return add(title, name, stated, value, shown, shown.text(value));
    }

    /// An answer in words.
    ///
    /// @return the number of the step
    int said(String title, Stated stated, String result) {
        steps.add(new Calculation(title, stated, result, ""));
        return steps.size();
    }

    private Operand add(String title, String name, Working working, double value, Shown shown, String text) {
        var step = given.computeIfAbsent(new Step(title, working), _ -> {
            steps.add(new Calculation(title, working, text, shown.after()));
            return new Operand(name, value, shown.unit(), "step " + steps.size());
        });
        return new Operand(name, step.value(), step.unit(), step.source());
    }

    private static boolean same(double one, double other) {
        return one == other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
}
