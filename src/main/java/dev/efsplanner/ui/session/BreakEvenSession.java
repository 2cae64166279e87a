package dev.efsplanner.ui.session;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.quantity.DataSize;
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
    private final ScenarioSession scenarios;
    private final ObjectProperty<CostAxis> axis = new SimpleObjectProperty<>(this, "axis", CostAxis.RATIO);
    private final Sought<Question, BreakEven> found;

    private record Question(Workload workload, SpecEdition edition, FileSystemType type, DataSize reach) {}

    public BreakEvenSession(PlanSession session, ScenarioSession scenarios, Seeker seeker) {
        this.session = session;
        this.scenarios = scenarios;
        found = new Sought<>("Break-even", this::question, this::seek, seeker);
        session.selectedProperty().subscribe(_ -> found.ask());
        scenarios.onCharted(found::ask);
    }

    private Optional<Question> question() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty()
                        .get()
                        .map(row -> new Question(
                                plan.workload(),
                                session.editionProperty().get(),
                                row.configuration().type(),
                                reach())));
    }

    /// The largest stored size of what is pinned, with some room beyond, so that every one has its place.
    private DataSize reach() {
        return DataSize.ofGib(scenarios.contenders().stream()
                .mapToDouble(
                        one -> 1.05 * one.plan().workload().storage().total().gib())
                .max()
                .orElse(0));
    }

    private BreakEven seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
        return BreakEven.of(planner.plan(question.workload()), question.type(), watch, question.reach());
    }

    public ObjectProperty<CostAxis> axisProperty() {
        return axis;
    }

    public Sought<?, BreakEven> found() {
        return found;
    }
}
