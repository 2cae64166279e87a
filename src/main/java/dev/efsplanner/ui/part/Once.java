package dev.efsplanner.ui.part;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Made when it is asked for first, on the toolkit's thread, and then kept.
public final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> making;
    private Optional<T> made = Optional.empty();

    public Once(Supplier<? extends T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        if (made.isEmpty()) made = Optional.of(making.get());
        return made.orElseThrow();
    }

    /// What has been asked for before.
    public Optional<T> made() {
        return made;
    }

    /// Does something with it only where it has been asked for before.
    public void ifMade(Consumer<? super T> work) {
        made.ifPresent(work);
    }
}
