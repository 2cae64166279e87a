package dev.efsplanner.ui.session;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Where the cheapest throughput mode changes, for file systems of the chosen row's type; sought only while somebody
/// wants to know.
public final class BreakEvenSession {
    private final PlanSession session;
    private final ObjectProperty<CostAxis> axis = new SimpleObjectProperty<>(this, "axis", CostAxis.RATIO);
    private final Sought<Question, BreakEven> found;

    private record Question(Workload workload, SpecEdition edition, FileSystemType type) {}

    public BreakEvenSession(PlanSession session, Seeker seeker) {
        this.session = session;
        found = new Sought<>("Break-even", this::question, this::seek, seeker);
        session.selectedProperty().subscribe(_ -> found.ask());
    }

    private Optional<Question> question() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty()
                        .get()
                        .map(row -> new Question(
                                plan.workload(),
                                session.editionProperty().get(),
                                row.configuration().type())));
    }

    private BreakEven seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
        return BreakEven.of(planner.plan(question.workload()), question.type(), watch);
    }

    public ObjectProperty<CostAxis> axisProperty() {
        return axis;
    }

    public Sought<?, BreakEven> found() {
        return found;
    }
}
