package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.efsplanner.plan.Watch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/// A worker that works when told.
class SoughtTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<Integer> asked = new ArrayList<>();
    private final Ongoing ongoing = new Ongoing();
    private final Seeker seeker = new Seeker(waiting::add, Runnable::run, ongoing);
    private Optional<Integer> question = Optional.of(3);
    private Runnable meanwhile = () -> {};
    private final Sought<Integer, Integer> square = new Sought<>("Square", () -> question, this::square, seeker);

    private int square(int number, Watch watch) {
        asked.add(number);
        watch.reached(1, 4, "half of it");
        meanwhile.run();
        watch.mayGoOn();
        return number * number;
    }

    @Test
    void nothing_is_sought_until_it_is_wanted() {
        square.ask();
        assertEquals(0, waiting.size());
        square.wantedProperty().set(true);
        assertTrue(square.busyProperty().get());
        work();
        assertEquals(Optional.of(9), square.answerProperty().get());
        assertFalse(square.busyProperty().get());
    }

    @Test
    void the_last_answer_stays_until_the_next_and_only_the_newest_question_is_asked() {
        square.wantedProperty().set(true);
        work();
        for (int next = 4; next <= 6; next++) ask(next);
        assertEquals(Optional.of(9), square.answerProperty().get());
        work();
        assertEquals(Optional.of(36), square.answerProperty().get());
        assertEquals(List.of(3, 6), asked);
    }

    @Test
    void the_same_is_not_asked_twice() {
        square.wantedProperty().set(true);
        work();
        ask(3);
        assertEquals(0, waiting.size());
    }

    @Test
    void what_is_under_way_is_shown_with_how_far_it_has_come_until_it_is_done() {
        var seen = new ArrayList<String>();
        meanwhile = () -> ongoing.works()
                .forEach(work ->
                        seen.add(work.title() + ": " + work.progressProperty().get()));
        square.wantedProperty().set(true);
        assertTrue(ongoing.busy().get());
        work();
        assertEquals(List.of("Square: " + new Progress("half of it", 0.25)), seen);
        assertEquals(List.of(), ongoing.works());
        assertFalse(ongoing.busy().get());
    }

    @Test
    void work_that_is_stopped_ends_at_once_keeps_the_last_answer_and_can_be_taken_up_again() {
        square.wantedProperty().set(true);
        work();
        meanwhile = ongoing::stop;
        ask(5);
        work();
        assertEquals(Optional.of(9), square.answerProperty().get());
        assertFalse(square.busyProperty().get());
        assertFalse(ongoing.busy().get());
        square.ask();
        assertEquals(0, waiting.size(), "the same question waits for the person");
        meanwhile = () -> {};
        ongoing.works().getFirst().again();
        assertTrue(ongoing.busy().get());
        work();
        assertEquals(Optional.of(25), square.answerProperty().get());
        assertEquals(List.of(), ongoing.works());
        assertEquals(List.of(3, 5, 5), asked);
    }

    @Test
    void the_next_question_is_sought_though_the_last_was_stopped() {
        square.wantedProperty().set(true);
        ongoing.stop();
        ask(7);
        assertEquals(1, ongoing.works().size());
        work();
        assertEquals(Optional.of(49), square.answerProperty().get());
        assertEquals(List.of(7), asked, "what was stopped before it began never began");
    }

    @Test
    void work_ends_when_nobody_looks_any_more_and_begins_anew_with_the_next_look() {
        square.wantedProperty().set(true);
        meanwhile = () -> square.wantedProperty().set(false);
        work();
        assertEquals(Optional.empty(), square.answerProperty().get());
        assertFalse(square.busyProperty().get());
        assertEquals(List.of(), ongoing.works());
        meanwhile = () -> {};
        square.wantedProperty().set(true);
        work();
        assertEquals(Optional.of(9), square.answerProperty().get());
    }

    @Test
    void an_outdated_question_is_still_answered_when_answers_are_quick() {
        square.wantedProperty().set(true);
        meanwhile = () -> {
            meanwhile = () -> {};
            ask(4);
        };
        var answers = new ArrayList<Integer>();
        square.answerProperty().subscribe(found -> found.ifPresent(answers::add));
        work();
        assertEquals(List.of(9, 16), answers);
    }

    @Test
    void an_outdated_question_is_left_when_answers_take_long() {
        var slow = new Sought<>("Square", () -> question, this::square, seeker).stoppingOutdated();
        slow.wantedProperty().set(true);
        meanwhile = () -> {
            meanwhile = () -> {};
            question = Optional.of(4);
            slow.ask();
        };
        var answers = new ArrayList<Integer>();
        slow.answerProperty().subscribe(found -> found.ifPresent(answers::add));
        work();
        assertEquals(List.of(16), answers);
        assertEquals(List.of(3, 4), asked);
        assertEquals(List.of(), ongoing.works());
    }

    private void ask(int next) {
        question = Optional.of(next);
        square.ask();
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }
}
