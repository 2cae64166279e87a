package dev.efsplanner.ui.session;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Where the cheapest throughput mode changes, for file systems of the chosen row's type; sought only while somebody
/// wants to know.
public final class BreakEvenSession {
    private final PlanSession session;
    private final ObjectProperty<CostAxis> axis = new SimpleObjectProperty<>(this, "axis", CostAxis.RATIO);
    private final Sought<Question, BreakEven> found;

    private record Question(Workload workload, SpecEdition edition, FileSystemType type) {}

    /// @param worker seeks
    /// @param receiver runs everything that changes properties; with a window, its thread
    public BreakEvenSession(PlanSession session, Executor worker, Executor receiver) {
        this.session = session;
        found = new Sought<>(this::question, this::seek, worker, receiver);
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

    private BreakEven seek(Question question) {
        var planner = new Planner(question.edition(), session.catalog().prices());
        return BreakEven.of(planner.plan(question.workload()), question.type());
    }

    public ObjectProperty<CostAxis> axisProperty() {
        return axis;
    }

    public Sought<?, BreakEven> found() {
        return found;
    }
}
