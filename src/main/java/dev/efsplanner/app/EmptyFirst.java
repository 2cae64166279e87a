package dev.efsplanner.app;

import javafx.animation.AnimationTimer;

/// Runs something once a frame is on its way to the screen.
///
/// A window answers with its first, empty frame; what takes longer to make comes after it.
final class EmptyFirst extends AnimationTimer {
    private final Runnable afterwards;
    private boolean drawn;

    private EmptyFirst(Runnable afterwards, boolean drawn) {
        this.afterwards = afterwards;
        this.drawn = drawn;
    }

    /// Called on the thread of the window, after it is shown.
    static void then(Runnable afterwards) {
        new EmptyFirst(afterwards, false).start();
    }

    /// Called from what such a wait has run: the frame that is being made shows what that has done.
    static void thenAfterThisFrame(Runnable afterwards) {
        new EmptyFirst(afterwards, true).start();
    }

    @Override
    public void handle(long now) {
        if (drawn) {
            stop();
            afterwards.run();
        }
        drawn = true;
    }
}
