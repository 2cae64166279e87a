package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.part.Hint;
import dev.efsplanner.ui.session.LongWork;
import dev.efsplanner.ui.session.Ongoing;
import dev.efsplanner.ui.session.Progress;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What is being worked out, how far it is, and a way to stop it or to take it up again.
///
/// It shows itself only after a while: what is done in a blink needs no note.
final class OngoingNote extends HBox {
    private final Ongoing ongoing;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button button = new Button();
    private final PauseTransition patience;
    private Optional<LongWork> shown = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private String hint = "";

    /// @param patience for how long work is not worth a note
    OngoingNote(Ongoing ongoing, Duration patience) {
        this.ongoing = ongoing;
        this.patience = new PauseTransition(patience);
        getStyleClass().add("ongoing");
        setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        bar.setMinWidth(USE_PREF_SIZE);
        bar.setAccessibleText("How far the work has come");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, () -> hint);
        getChildren().addAll(words, bar, button);
        this.patience.setOnFinished(_ -> reveal());
        button.setOnAction(_ -> press());
        offer("Stop", "Stop working it out (Esc)", "nothing is worked out");
        hide();
        ongoing.works().addListener((ListChangeListener<LongWork>) _ -> follow());
        follow();
    }

    private void follow() {
        var last = ongoing.works().isEmpty()
                ? Optional.<LongWork>empty()
                : Optional.of(ongoing.works().getLast());
        if (last.equals(shown)) return;
        following.unsubscribe();
        shown = last;
        last.ifPresentOrElse(this::follow, this::hide);
    }

    private void follow(LongWork work) {
        if (!isVisible()) patience.playFromStart();
        following = Subscription.combine(
                work.progressProperty().subscribe(reached -> say(work, reached)),
                work.stoppedProperty().subscribe(stopped -> say(work, stopped)));
    }

    private void say(LongWork work, Progress reached) {
        var step = reached.step().isEmpty() ? "" : ": " + reached.step();
        words.setText((work.stoppedProperty().get() ? "Stopped: " : "") + work.title() + step);
        bar.setProgress(reached.share());
    }

    private void say(LongWork work, boolean stopped) {
        say(work, work.progressProperty().get());
        bar.setVisible(!stopped);
        bar.setManaged(!stopped);
        offer(
                stopped ? "Go on" : "Stop",
                stopped ? "Work it out after all" : "Stop working it out (Esc)",
                work.title());
        if (stopped) reveal();
    }

    private void offer(String action, String hint, String what) {
        button.setText(action);
        this.hint = hint;
        button.setAccessibleText(action + ": " + what);
    }

    private void press() {
        shown.ifPresent(work -> {
            if (work.stoppedProperty().get()) work.again();
            else work.stop();
        });
    }

    private void reveal() {
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        patience.stop();
        setVisible(false);
        setManaged(false);
    }
}
