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
import javafx.beans.property.ReadOnlyObjectProperty;

/// The plan on screen asked backwards, for the row that is looked at; sought only while somebody wants to know.
public final class GoalSession {
    private final PlanSession session;
    private final Sought<Question, GoalAnswers> answers;

    private record Question(Workload workload, SpecEdition edition, String row) {}

    /// @param worker seeks
    /// @param receiver runs everything that changes properties; with a window, its thread
    public GoalSession(PlanSession session, Executor worker, Executor receiver) {
        this.session = session;
        answers = new Sought<>(this::question, this::seek, worker, receiver);
        session.selectedProperty().subscribe(_ -> answers.ask());
    }

    private Optional<Question> question() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty().get().map(row -> question(plan, row)));
    }

    private Question question(Plan plan, Evaluation row) {
        return new Question(plan.workload(), session.editionProperty().get(), row.id());
    }

    private GoalAnswers seek(Question question) {
        var planner = new Planner(question.edition(), session.catalog().prices());
        var seek = GoalSeek.of(planner, question.workload(), Optional.empty());
        var row = seek.plan().evaluation(question.row()).orElseGet(seek::usualRow);
        var from = Optional.of(YearMonth.from(session.start().monday()));
        return seek.answers(Goal.all(row.configuration(), seek.budget(), from));
    }

    /// Whether somebody looks at the answers.
    public BooleanProperty wantedProperty() {
        return answers.wantedProperty();
    }

    /// The last answers there were.
    public ReadOnlyObjectProperty<Optional<GoalAnswers>> answersProperty() {
        return answers.answerProperty();
    }

    /// True while the answers are of an earlier plan or row than the one on screen.
    public ReadOnlyBooleanProperty busyProperty() {
        return answers.busyProperty();
    }
}
