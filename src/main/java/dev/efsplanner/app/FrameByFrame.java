package dev.efsplanner.app;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Does what can wait in steps, one each frame, so that the window answers in between.
final class FrameByFrame extends AnimationTimer {
    private final BooleanSupplier step;
    private final Runnable afterwards;

    private FrameByFrame(BooleanSupplier step, Runnable afterwards) {
        this.step = step;
        this.afterwards = afterwards;
    }

    /// @param step says whether there is more to do
    /// @param afterwards is run once there is not
    static void goOn(BooleanSupplier step, Runnable afterwards) {
        new FrameByFrame(step, afterwards).start();
    }

    @Override
    public void handle(long now) {
        if (step.getAsBoolean()) return;
        stop();
        afterwards.run();
    }
}
