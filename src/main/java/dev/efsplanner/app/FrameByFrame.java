package dev.efsplanner.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Does what can wait in steps, one each frame, so that the window answers in between.
final class FrameByFrame extends AnimationTimer {
    private final BooleanSupplier step;

    private FrameByFrame(BooleanSupplier step) {
        this.step = step;
    }

    /// @param step says whether there is more to do
    static void goOn(BooleanSupplier step) {
        new FrameByFrame(step).start();
    }

    @Override
    public void handle(long now) {
        if (!step.getAsBoolean()) stop();
    }
}
