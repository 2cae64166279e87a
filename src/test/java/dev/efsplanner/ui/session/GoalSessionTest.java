package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Answer;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Asking backwards for what is on screen, with a worker that works when told.
class GoalSessionTest {
    private static final Workload DRY = Workloads.of(11, Workloads.steady(3, 0.3));

    private final PlanSession session =
            new PlanSession(Catalog.ALL, new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final GoalSession goals = new GoalSession(session, new Seeker(waiting::add, Runnable::run));

    /// One Zone carries 1,024 MiB/s with Provisioned, and each of the four clients is metered 0.325.
    @Test
    void nothing_is_sought_until_somebody_looks() {
        accept(DRY);
        assertEquals(0, waiting.size());
        goals.wantedProperty().set(true);
        assertTrue(goals.busyProperty().get());
        work();
        assertFalse(goals.busyProperty().get());
        assertEquals(
                List.of("$10.46 a month", "3,150 clients", "26 GiB", "26 GiB", "at least until 31 October 2027"),
                without(2, shown()));
    }

    @Test
    void the_row_that_is_looked_at_is_asked_about() {
        look(DRY);
        session.choose("regional-gp-bursting");
        work();
        assertEquals("until 3 December 2026", shown().getLast());
    }

    @Test
    void the_last_answers_stay_until_the_next_are_found() {
        look(DRY);
        var before = shown();
        accept(Workloads.of(26, Workloads.steady(3, 0.3)));
        assertTrue(goals.busyProperty().get());
        assertEquals(before, shown());
        work();
        assertFalse(goals.busyProperty().get());
        assertEquals("$4.16 a month", shown().getFirst());
    }

    @Test
    void what_is_answered_is_not_sought_again() {
        look(DRY);
        goals.wantedProperty().set(false);
        accept(DRY);
        goals.wantedProperty().set(true);
        assertEquals(0, waiting.size());
    }

    @Test
    void the_edition_that_is_chosen_is_asked() {
        look(DRY);
        session.editionProperty().set(Catalog.SEED);
        work();
        assertEquals(
                Catalog.SEED.id(), goals.answersProperty().get().orElseThrow().edition());
    }

    private void look(Workload workload) {
        accept(workload);
        goals.wantedProperty().set(true);
        work();
    }

    private static List<String> without(int index, List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(i -> i != index)
                .mapToObj(texts::get)
                .toList();
    }

    private void accept(Workload workload) {
        session.accept(new Parsed.Valid<>(workload));
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private List<String> shown() {
        return goals.answersProperty().get().map(GoalAnswers::answers).orElse(List.of()).stream()
                .map(Answer::shown)
                .toList();
    }
}
