package dev.efsplanner.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Every change of the work, so that each can be taken back and made again, without end.
///
/// The work is one immutable value, so a step is that value before and after, and there is nothing to invert. That is
/// why this is not UndoFX (BSD-2): it asks for each change of a mutable model with its inverse as a stream of events,
/// and brings ReactFX with it, for what is two stacks here. Values share all that did not change.
public final class History {
    /// Typing into one field goes on as the same change until it rests this long.
    static final Duration PAUSE = Duration.ofMillis(1500);

    private record Step(Draft before, Draft after, Change change, Instant at) {
        boolean goesOnWith(Change next, Instant now) {
            return change.place().isPresent()
                    && change.place().equals(next.place())
                    && Duration.between(at, now).compareTo(PAUSE) < 0;
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Supplier<Draft> now;
    private final Consumer<Draft> show;
    private final InstantSource clock;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private Draft present;
    private boolean quiet;
    private boolean goesOn;

    /// @param now the work as it stands
    /// @param show makes the work what it was
    History(Supplier<Draft> now, Consumer<Draft> show, InstantSource clock) {
        this.now = now;
        this.show = show;
        this.clock = clock;
        present = now.get();
    }

    /// The work may have changed.
    void changed(Change change) {
        if (quiet) return;
        var before = present;
        present = now.get();
        if (present.equals(before)) return;
        var at = clock.instant();
        if (goesOn && !done.isEmpty() && done.peek().goesOnWith(change, at))
            before = done.pop().before();
        if (!before.equals(present)) done.push(new Step(before, present, change, at));
        undone.clear();
        goesOn = true;
        say();
    }

    /// Does several things that are taken back together.
    void together(Change change, Runnable work) {
        silently(work);
        goesOn = false;
        changed(change);
    }

    private void silently(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
    }

    /// What is typed from here on is a change of its own.
    void rest() {
        goesOn = false;
    }

    /// Takes the last change back.
    ///
    /// @return what was taken back; empty when there was nothing
    Optional<String> undo() {
        return step(done, undone, Step::before);
    }

    /// Makes the last change that was taken back again.
    Optional<String> redo() {
        return step(undone, done, Step::after);
    }

    private interface End {
        Draft of(Step step);
    }

    private Optional<String> step(Deque<Step> from, Deque<Step> to, End end) {
        if (from.isEmpty()) return Optional.empty();
        var step = from.pop();
        to.push(step);
        silently(() -> show.accept(end.of(step)));
        present = now.get();
        goesOn = false;
        say();
        return Optional.of(step.change().title());
    }

    private void say() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }
}
