package dev.efsplanner.app;

import dev.efsplanner.ui.compare.CopiedView;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.session.CopiedSession;
import dev.efsplanner.ui.session.Notice;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.Seeker;
import dev.efsplanner.ui.shell.FileDrop;
import dev.efsplanner.ui.shell.MainWindow;
import dev.efsplanner.ui.shell.View;
import java.util.function.Consumer;

/// Set-ups that were copied from somewhere: their view, what can be dropped on it, and how it is asked for.
record Pasting(Once<CopiedView> content) {
    private static final String TITLE = "Pasted set-up";

    static Pasting of(PlanSession session, Seeker seeker, Consumer<Notice> notices) {
        return new Pasting(new Once<>(() -> {
            var copied = new CopiedSession(session, seeker, notices);
            var content = new CopiedView(copied);
            FileDrop.opens(content, copied::open, notices);
            return content;
        }));
    }

    View view() {
        return new View(
                View.Group.SIDE_BY_SIDE,
                TITLE,
                "fth-clipboard",
                "What is wrong with a set-up that was copied from somewhere, and how it does for this workload",
                content);
    }

    void show(MainWindow root) {
        root.showView(TITLE);
        content.get().focusPaste();
    }
}
