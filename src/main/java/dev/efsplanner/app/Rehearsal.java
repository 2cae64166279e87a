package dev.efsplanner.app;

import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.workload.WorkloadField;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/// Opens the window once for the start-up cache: shows every view for a few frames, typing a figure meanwhile, then
/// closes.
///
/// Asked for with the system property `efsplanner.rehearsal`, by packaging only.
final class Rehearsal extends AnimationTimer {
    private static final int FRAMES_EACH = 4;
    private static final FieldPlace STORED = FieldPlace.of(WorkloadField.HOT);

    private final PlannerWindow window;
    private final Runnable close;
    private final Queue<String> views;
    private int frames;

    private Rehearsal(PlannerWindow window, Runnable close, List<String> views) {
        this.window = window;
        this.close = close;
        this.views = new ArrayDeque<>(views);
    }

    static void ifAskedFor(PlannerWindow window, Runnable close) {
        if (isAskedFor()) new Rehearsal(window, close, window.root.viewTitles()).start();
    }

    static boolean isAskedFor() {
        return Boolean.getBoolean("efsplanner.rehearsal");
    }

    @Override
    public void handle(long now) {
        if (frames++ % FRAMES_EACH != 0) {
            type();
            return;
        }
        if (views.isEmpty()) {
            stop();
            close.run();
            return;
        }
        window.root.showView(views.remove());
    }

    /// A digit more, a digit less.
    private void type() {
        var text = window.typed.text(STORED);
        window.typed.type(STORED, text.length() > 1 ? text.substring(0, text.length() - 1) : text + "1");
    }
}
