package dev.efsplanner.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large everything is shown, in per cent of the usual size.
public final class Zoom {
    private static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150, 175, 200);
    private static final int USUAL = 100;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", USUAL);

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// To the step that is nearest, the smaller of two that are as near.
    public void set(int wanted) {
        int nearest = STEPS.getFirst();
        for (int step : STEPS) if (Math.abs(step - wanted) < Math.abs(nearest - wanted)) nearest = step;
        percent.set(nearest);
    }

    /// So many steps larger; smaller below 0.
    public void step(int by) {
        percent.set(STEPS.get(Math.clamp(STEPS.indexOf(percent.get()) + (long) by, 0, STEPS.size() - 1)));
    }

    public void usual() {
        percent.set(USUAL);
    }

    public List<Command> commands() {
        return List.of(
                Command.of("Zoom _in", "Shortcut+Plus", () -> step(1))
                        .when(percent.lessThan(STEPS.getLast().intValue())),
                Command.of("Zoom _out", "Shortcut+Minus", () -> step(-1))
                        .when(percent.greaterThan(STEPS.getFirst().intValue())),
                Command.of("_Usual size", "Shortcut+0", this::usual).when(percent.isNotEqualTo(USUAL)));
    }
}
