package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Watch;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// An answer that takes too long for a key press: a worker seeks it, and only while somebody wants to know.
///
/// The last answer stays until the next is found. Seeking can be stopped; it goes on when it is taken up again, or with
/// the next question.
public final class Sought<Q, A> {
    private final String title;
    private final Supplier<Optional<Q>> question;
    private final BiFunction<Q, Watch, A> seek;
    private final Seeker seeker;
    private final LatestOnly<Asked<Q>, Result<Q, A>> seeking;

    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<Optional<A>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private boolean outdatedGoesOn = true;
    private Optional<Q> asked = Optional.empty();
    private Optional<Q> answered = Optional.empty();
    private Optional<LongWork> work = Optional.empty();

    private record Asked<Q>(Q question, LongWork work) {}

    /// @param answer empty where the work was called off
    private record Result<Q, A>(Asked<Q> asked, Optional<A> answer) {}

    /// @param title what is sought, as a heading
    /// @param question what is to be asked now; equal questions have equal answers
    /// @param seek tells the watch how far it is, and asks it often whether to go on
    Sought(String title, Supplier<Optional<Q>> question, BiFunction<Q, Watch, A> seek, Seeker seeker) {
        this.title = title;
        this.question = question;
        this.seek = seek;
        this.seeker = seeker;
        seeking = new LatestOnly<>(this::answer, seeker.worker(), seeker.receiver(), this::show);
        wanted.subscribe(is -> {
            if (is) ask();
            else leave();
        });
    }

    /// For answers that take so long that a newer question should not wait for one nobody asks any more.
    ///
    /// Quicker ones go on, so that something is seen to move while a slider is dragged.
    Sought<Q, A> stoppingOutdated() {
        outdatedGoesOn = false;
        return this;
    }

    /// What is asked may have changed.
    void ask() {
        if (!wanted.get()) return;
        question.get().filter(now -> !Optional.of(now).equals(asked)).ifPresent(this::ask);
    }

    private void ask(Q now) {
        asked = Optional.of(now);
        if (work.filter(this::serves).isEmpty()) {
            var next = new LongWork(title, seeker.receiver(), this::again);
            replace(Optional.of(next));
            seeker.ongoing().begin(next);
            next.stoppedProperty().subscribe(is -> {
                if (is && isAt(next)) busy.set(false);
            });
        }
        busy.set(true);
        seeking.submit(new Asked<>(now, work.orElseThrow()));
    }

    private boolean serves(LongWork present) {
        return outdatedGoesOn && !present.stoppedProperty().get();
    }

    private boolean isAt(LongWork one) {
        return work.filter(one::equals).isPresent();
    }

    private void replace(Optional<LongWork> next) {
        var before = work;
        work = next;
        before.ifPresent(old -> {
            old.stop();
            seeker.ongoing().end(old);
        });
    }

    private void again() {
        asked = answered;
        replace(Optional.empty());
        ask();
    }

    /// Nobody looks any more: what is not answered yet is asked anew by who looks next.
    private void leave() {
        asked = answered;
        replace(Optional.empty());
        busy.set(false);
    }

    private Result<Q, A> answer(Asked<Q> now) {
        try {
            now.work().mayGoOn();
            return new Result<>(now, Optional.of(seek.apply(now.question(), now.work())));
        } catch (CancellationException _) {
            return new Result<>(now, Optional.empty());
        }
    }

    private void show(Result<Q, A> result) {
        if (result.answer().isEmpty()) return;
        answered = Optional.of(result.asked().question());
        answer.set(result.answer());
        if (!answered.equals(asked) || !isAt(result.asked().work())) return;
        busy.set(false);
        replace(Optional.empty());
    }

    /// Whether somebody looks at the answer.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /// The last answer there was.
    public ReadOnlyObjectProperty<Optional<A>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// True while an answer to the present question is sought.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
