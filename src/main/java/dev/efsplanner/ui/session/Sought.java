package dev.efsplanner.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// An answer that takes too long for a key press: a worker seeks it, and only while somebody wants to know.
///
/// The last answer stays until the next is found.
public final class Sought<Q, A> {
    private final Supplier<Optional<Q>> question;
    private final LatestOnly<Q, Result<Q, A>> seeking;

    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<Optional<A>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Optional<Q> asked = Optional.empty();

    private record Result<Q, A>(Q question, A answer) {}

    /// @param question what is to be asked now; equal questions have equal answers
    /// @param worker runs `seek`
    /// @param receiver runs everything that changes properties; with a window, its thread
    Sought(Supplier<Optional<Q>> question, Function<Q, A> seek, Executor worker, Executor receiver) {
        this.question = question;
        seeking = new LatestOnly<>(asked -> new Result<>(asked, seek.apply(asked)), worker, receiver, this::show);
        wanted.subscribe(_ -> ask());
    }

    /// What is asked may have changed.
    void ask() {
        if (!wanted.get()) return;
        question.get().filter(now -> !Optional.of(now).equals(asked)).ifPresent(now -> {
            asked = Optional.of(now);
            busy.set(true);
            seeking.submit(now);
        });
    }

    private void show(Result<Q, A> result) {
        answer.set(Optional.of(result.answer()));
        busy.set(!Optional.of(result.question()).equals(asked));
    }

    /// Whether somebody looks at the answer.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /// The last answer there was.
    public ReadOnlyObjectProperty<Optional<A>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// True while the answer is to an earlier question than the present one.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
