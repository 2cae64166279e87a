package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Watch;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Work that takes longer than a key press may: how far it has come, and the way to call it off.
///
/// The worker tells how far it is as often as it likes; what arrives faster than it can be shown replaces itself.
public final class LongWork implements Watch {
    private final String title;
    private final Executor receiver;
    private final Runnable again;
    private final AtomicBoolean calledOff = new AtomicBoolean();
    private final AtomicReference<Progress> told = new AtomicReference<>(Progress.UNKNOWN);
    private final AtomicBoolean showing = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", Progress.UNKNOWN);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(this, "stopped");

    /// @param title what is worked out, as a heading
    /// @param receiver runs everything that changes properties; with a window, its thread
    /// @param again takes the work up from the start after it was stopped
    LongWork(String title, Executor receiver, Runnable again) {
        this.title = title;
        this.receiver = receiver;
        this.again = again;
    }

    public String title() {
        return title;
    }

    @Override
    public void reached(int done, int all, String step) {
        told.set(new Progress(step, all <= 0 ? -1 : (double) done / all));
        if (showing.compareAndSet(false, true)) receiver.execute(this::show);
    }

    private void show() {
        showing.set(false);
        progress.set(told.get());
    }

    @Override
    public void mayGoOn() {
        if (calledOff.get()) throw new CancellationException(title);
    }

    /// Ends the work at its next row; only the thread of the receiver calls this.
    public void stop() {
        calledOff.set(true);
        stopped.set(true);
    }

    /// Takes up work that was stopped.
    public void again() {
        again.run();
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether the work was called off before it came to an end.
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }
}
