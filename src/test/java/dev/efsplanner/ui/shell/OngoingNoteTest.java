package dev.efsplanner.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Fx;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.ui.session.Ongoing;
import dev.efsplanner.ui.session.OutlookSession;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.session.Seeker;
import dev.efsplanner.workload.Parsed;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

/// A worker that works when told, and what the window says meanwhile.
@ExtendWith(Fx.class)
class OngoingNoteTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Ongoing ongoing = new Ongoing();
    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final OutlookSession outlook =
            new OutlookSession(session, new Seeker(waiting::add, Runnable::run, ongoing));

    @Test
    void work_is_named_with_a_way_to_stop_it_and_to_take_it_up_again_and_goes_when_it_is_done() {
        Fx.run(() -> {
            var note = new OngoingNote(ongoing, Duration.hours(1));
            session.accept(new Parsed.Valid<>(Workloads.of(11, Workloads.steady(3, 0.3))));
            outlook.outlook().wantedProperty().set(true);
            assertFalse(note.isVisible(), "what is done in a blink needs no note");
            button(note).fire();
            assertTrue(note.isVisible(), "what was stopped is said at once");
            assertEquals("Stopped: Outlook", Fx.texts(note).getFirst());
            assertEquals("Go on", button(note).getText());
            assertFalse(bar(note).isVisible());
            waiting.remove().run();
            assertTrue(outlook.outlook().answerProperty().get().isEmpty());
            button(note).fire();
            assertEquals("Outlook", Fx.texts(note).getFirst());
            assertEquals("Stop: Outlook", button(note).getAccessibleText());
            assertTrue(bar(note).isVisible());
            waiting.remove().run();
            assertFalse(note.isVisible());
            assertTrue(outlook.outlook().answerProperty().get().isPresent());
        });
    }

    @Test
    void work_that_takes_its_time_is_shown_after_a_while() throws TimeoutException {
        var note = Fx.call(() -> {
            var made = new OngoingNote(ongoing, Duration.millis(1));
            session.accept(new Parsed.Valid<>(Workloads.of(11, Workloads.steady(3, 0.3))));
            outlook.outlook().wantedProperty().set(true);
            return made;
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, note.visibleProperty());
        assertEquals("Outlook", Fx.call(() -> Fx.texts(note).getFirst()));
    }

    private static Button button(OngoingNote note) {
        return (Button) Fx.all(note, node -> node instanceof Button).getFirst();
    }

    private static ProgressBar bar(OngoingNote note) {
        return (ProgressBar) Fx.all(note, node -> node instanceof ProgressBar).getFirst();
    }
}
