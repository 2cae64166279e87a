package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Goal;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.GoalSeek;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The plan on screen asked backwards, for the row that is looked at; sought only while somebody wants to know.
///
/// An answer takes many plans, too long for a key press: a worker seeks, and the last answers stay until it is done.
public final class GoalSession {
    private final PlanSession session;
    private final LatestOnly<Question, Result> seeking;

    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ReadOnlyObjectWrapper<Optional<GoalAnswers>> answers =
            new ReadOnlyObjectWrapper<>(this, "answers", Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private Optional<Question> asked = Optional.empty();

    private record Question(Workload workload, SpecEdition edition, String row) {}

    private record Result(Question question, GoalAnswers answers) {}

    /// @param worker seeks
    /// @param receiver runs everything that changes properties; with a window, its thread
    public GoalSession(PlanSession session, Executor worker, Executor receiver) {
        this.session = session;
        seeking = new LatestOnly<>(this::seek, worker, receiver, this::show);
        session.selectedProperty().subscribe(_ -> ask());
        wanted.subscribe(_ -> ask());
    }

    private void ask() {
        if (!wanted.get()) return;
        session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty().get().map(row -> question(plan, row)))
                .filter(question -> !Optional.of(question).equals(asked))
                .ifPresent(question -> {
                    asked = Optional.of(question);
                    busy.set(true);
                    seeking.submit(question);
                });
    }

    private Question question(Plan plan, Evaluation row) {
        return new Question(plan.workload(), session.editionProperty().get(), row.id());
    }

    private Result seek(Question question) {
        var planner = new Planner(question.edition(), session.catalog().prices());
        var seek = GoalSeek.of(planner, question.workload(), Optional.empty());
        var row = seek.plan().evaluation(question.row()).orElseGet(seek::usualRow);
        var from = Optional.of(YearMonth.from(session.start().monday()));
        return new Result(question, seek.answers(Goal.all(row.configuration(), seek.budget(), from)));
    }

    private void show(Result result) {
        answers.set(Optional.of(result.answers()));
        busy.set(!Optional.of(result.question()).equals(asked));
    }

    /// Whether somebody looks at the answers.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /// The last answers there were.
    public ReadOnlyObjectProperty<Optional<GoalAnswers>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /// True while the answers are of an earlier plan or row than the one on screen.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
