package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What moves cost and empty date of the row that is looked at; sought only while somebody wants to know.
public final class SensitivitySession {
    private final PlanSession session;
    private final ObjectProperty<MovedEffect> effect = new SimpleObjectProperty<>(this, "effect", MovedEffect.COST);
    private final ObjectProperty<MovedBy> by = new SimpleObjectProperty<>(this, "by", MovedBy.FIFTH);
    private final Sought<Question, Sensitivity> found;

    private record Question(Workload workload, SpecEdition edition, Configuration row, double by) {}

    public SensitivitySession(PlanSession session, Seeker seeker) {
        this.session = session;
        found = new Sought<>("Sensitivity", this::question, this::seek, seeker);
        session.selectedProperty().subscribe(_ -> found.ask());
        by.subscribe(_ -> found.ask());
    }

    private Optional<Question> question() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty()
                        .get()
                        .map(row -> new Question(
                                plan.workload(),
                                session.editionProperty().get(),
                                row.configuration(),
                                by.get().share())));
    }

    private Sensitivity seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
        return Sensitivity.of(planner, question.workload(), question.row(), question.by());
    }

    public ObjectProperty<MovedEffect> effectProperty() {
        return effect;
    }

    public ObjectProperty<MovedBy> byProperty() {
        return by;
    }

    public Sought<?, Sensitivity> found() {
        return found;
    }
}
