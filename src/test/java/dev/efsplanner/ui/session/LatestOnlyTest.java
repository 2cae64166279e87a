package dev.efsplanner.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final List<String> results = new ArrayList<>();

    @Test
    void with_direct_executors_every_input_is_answered_at_once() {
        var latest = new LatestOnly<Integer, String>(i -> "r" + i, Runnable::run, Runnable::run, results::add);
        latest.submit(1);
        latest.submit(2);
        assertEquals(List.of("r1", "r2"), results);
    }

    @Test
    void inputs_that_arrive_while_one_is_worked_on_replace_each_other() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        var latest = new LatestOnly<Integer, String>(i -> "r" + i, waiting::add, Runnable::run, results::add);
        latest.submit(1);
        latest.submit(2);
        latest.submit(3);
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(List.of("r3"), results);
        latest.submit(4);
        waiting.remove().run();
        assertEquals(List.of("r3", "r4"), results);
    }

    @Test
    void an_input_given_by_the_receiver_of_a_result_is_worked_on_too() {
        var chain = new ArrayList<LatestOnly<Integer, Integer>>();
        var seen = new ArrayList<Integer>();
        chain.add(new LatestOnly<>(i -> i + 1, Runnable::run, Runnable::run, result -> {
            seen.add(result);
            if (result < 4) chain.getFirst().submit(result);
        }));
        chain.getFirst().submit(0);
        assertEquals(List.of(1, 2, 3, 4), seen);
    }

    @Test
    void work_that_fails_does_not_stop_what_follows() {
        var latest = new LatestOnly<Integer, Integer>(
                i -> 10 / i, Runnable::run, Runnable::run, result -> results.add(result.toString()));
        assertThrows(ArithmeticException.class, () -> latest.submit(0));
        latest.submit(5);
        assertEquals(List.of("2"), results);
    }

    @Test
    void of_a_thousand_inputs_from_many_threads_the_last_wins() throws InterruptedException {
        var last = new CountDownLatch(1);
        var seen = new ArrayList<Integer>();
        try (var worker = Executors.newFixedThreadPool(3);
                var receiver = Executors.newSingleThreadExecutor()) {
            var latest = new LatestOnly<Integer, Integer>(i -> i, worker, receiver, result -> {
                seen.add(result);
                if (result == 999) last.countDown();
            });
            for (int i = 0; i < 1000; i++) latest.submit(i);
            assertEquals(true, last.await(20, TimeUnit.SECONDS));
        }
        assertEquals(999, seen.getLast());
        assertEquals(seen.stream().sorted().toList(), seen);
    }
}
