package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    private Optional<Integer> question = Optional.of(3);
    private final Sought<Integer, Integer> square =
            new Sought<>(() -> question, this::square, waiting::add, Runnable::run);

    private int square(int number) {
        asked.add(number);
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

    private void ask(int next) {
        question = Optional.of(next);
        square.ask();
    }

    private void work() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }
}
