package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Goal;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.GoalSeek;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// The plan on screen asked backwards, for the row that is looked at; sought only while somebody wants to know.
public final class GoalSession {
    private final PlanSession session;
    private final Sought<Question, GoalAnswers> answers;

    private record Question(Workload workload, SpecEdition edition, String row) {}

    public GoalSession(PlanSession session, Seeker seeker) {
        this.session = session;
        answers = new Sought<>("Sizing backwards", this::question, this::seek, seeker);
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

    private GoalAnswers seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
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
