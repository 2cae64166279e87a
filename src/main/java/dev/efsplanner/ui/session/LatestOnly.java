package dev.efsplanner.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on the newest input only: inputs that arrive meanwhile replace each other, results arrive in order, the last
/// always wins.
///
/// With `Runnable::run` for both executors everything happens inside [#submit].
public final class LatestOnly<I, O> {
    private final Function<I, O> work;
    private final Executor worker;
    private final Executor receiver;
    private final Consumer<O> results;
    private final AtomicReference<Optional<I>> waiting = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean busy = new AtomicBoolean();

    /// @param worker runs `work`
    /// @param receiver hands over the results, one after the other
    public LatestOnly(Function<I, O> work, Executor worker, Executor receiver, Consumer<O> results) {
        this.work = work;
        this.worker = worker;
        this.receiver = receiver;
        this.results = results;
    }

    public void submit(I input) {
        waiting.set(Optional.of(input));
        if (busy.compareAndSet(false, true)) worker.execute(this::drain);
    }

    private void drain() {
        try {
            for (var next = take(); next.isPresent(); next = take()) {
                O result = work.apply(next.get());
                receiver.execute(() -> results.accept(result));
            }
        } finally {
            busy.set(false);
        }
        // An input that slipped in after the last look found us busy.
        if (waiting.get().isPresent() && busy.compareAndSet(false, true)) worker.execute(this::drain);
    }

    private Optional<I> take() {
        return waiting.getAndSet(Optional.empty());
    }
}
