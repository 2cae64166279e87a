package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableBooleanValue;

/// What takes longer than a key press to find out about each pinned scenario; sought only while a chart shows it.
///
/// What is pinned never changes, so a key press in the form asks nothing anew, nor does another name or baseline.
///
/// @param <S> what the answers hang on besides
/// @param <A> the answer on one scenario
final class PinnedSought<S, A> {
    private final ScenarioSession scenarios;
    private final Supplier<S> setting;
    private final Finder<S, A> finder;
    private final Sought<Question<S>, Answer<A>> sought;

    /// Finds out about one of them.
    interface Finder<S, A> {
        A find(Plan plan, Evaluation row, S setting, Watch watch);
    }

    /// What makes two of them the same, whatever they are called.
    private record Key(Plan plan, Evaluation row) {
        static Key of(Contender one) {
            return new Key(one.plan(), one.row());
        }

        boolean isOf(Contender one) {
            return plan == one.plan() && row == one.row();
        }
    }

    private record Question<S>(List<Key> keys, S setting) {}

    private record Answer<A>(List<Key> keys, List<A> found) {
        Optional<A> on(Contender one) {
            return IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).isOf(one))
                    .mapToObj(found::get)
                    .findFirst();
        }
    }

    /// The answer on one scenario.
    ///
    /// @param one under the name that charts show
    record Found<A>(Contender one, A answer) {}

    /// @param title what is sought, as a heading
    /// @param setting what the answers hang on besides, as it is now
    PinnedSought(String title, ScenarioSession scenarios, Supplier<S> setting, Finder<S, A> finder, Seeker seeker) {
        this.scenarios = scenarios;
        this.setting = setting;
        this.finder = finder;
        sought = new Sought<>(title, this::question, this::seek, seeker);
        scenarios.onCharted(sought::ask);
    }

    private Optional<Question<S>> question() {
        var keys = scenarios.contenders().stream().map(Key::of).toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Question<>(keys, setting.get()));
    }

    private Answer<A> seek(Question<S> question, Watch watch) {
        var found = question.keys().stream()
                .map(key -> finder.find(key.plan(), key.row(), question.setting(), watch))
                .toList();
        return new Answer<>(question.keys(), found);
    }

    /// The setting may have changed.
    void ask() {
        sought.ask();
    }

    /// What charts draw now, as far as it is found.
    List<Found<A>> charted() {
        return sought.answerProperty().get().stream()
                .flatMap(answer -> scenarios.contenders().stream()
                        .flatMap(one -> answer.on(one).map(found -> new Found<>(one, found)).stream()))
                .toList();
    }

    /// Seeks while this holds, and runs `refresh` whenever charts may draw something else.
    void show(ObservableBooleanValue seen, Runnable refresh) {
        sought.wantedProperty().bind(seen);
        sought.answerProperty().subscribe(_ -> refresh.run());
        scenarios.onCharted(refresh);
    }
}
