package dev.efsplanner.ui.session;

import dev.efsplanner.plan.Configuration;
import dev.efsplanner.plan.CostMap;
import dev.efsplanner.plan.MapInput;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.plan.Watch;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What is cheapest over two inputs of the workload on screen; sought only while somebody wants to know.
///
/// The two inputs are kept by name, so that they outlive every plan; while a workload does not have one of them, all
/// traffic or all stored data stands in for it.
public final class CostMapSession {
    private final PlanSession session;
    private final ReadOnlyObjectWrapper<List<MapInput>> inputs = new ReadOnlyObjectWrapper<>(this, "inputs", List.of());
    private final ObjectProperty<String> across = new SimpleObjectProperty<>(this, "across", MapInput.TRAFFIC_CODE);
    private final ObjectProperty<String> up = new SimpleObjectProperty<>(this, "up", MapInput.STORED_CODE);
    private final Sought<Question, CostMap> map;

    private record Question(Workload workload, SpecEdition edition, Configuration row, MapInput across, MapInput up) {}

    public CostMapSession(PlanSession session, Seeker seeker) {
        this.session = session;
        map = new Sought<>("Cost map", this::question, this::seek, seeker).stoppingOutdated();
        session.selectedProperty().subscribe(_ -> {
            offer();
            map.ask();
        });
        across.subscribe((before, now) -> {
            if (now.equals(up.get())) up.set(before);
            map.ask();
        });
        up.subscribe((before, now) -> {
            if (now.equals(across.get())) across.set(before);
            map.ask();
        });
    }

    private void offer() {
        session.planProperty().get().map(plan -> MapInput.of(plan.workload())).ifPresent(inputs::set);
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
                                acrossNow(),
                                upNow())));
    }

    private CostMap seek(Question question, Watch watch) {
        var planner = new Planner(question.edition(), session.catalog().prices()).watched(watch);
        return CostMap.of(planner, question.workload(), question.across(), question.up(), question.row());
    }

    /// What the axis across varies now.
    public MapInput acrossNow() {
        return input(across.get()).orElseGet(() -> standIn(MapInput.TRAFFIC_CODE, up.get()));
    }

    /// What the axis upwards varies now.
    public MapInput upNow() {
        return input(up.get())
                .orElseGet(() -> standIn(MapInput.STORED_CODE, acrossNow().code()));
    }

    private Optional<MapInput> input(String code) {
        return inputs.get().stream().filter(input -> input.code().equals(code)).findFirst();
    }

    private MapInput standIn(String usual, String other) {
        return input(
                        usual.equals(other)
                                ? usual.equals(MapInput.TRAFFIC_CODE) ? MapInput.STORED_CODE : MapInput.TRAFFIC_CODE
                                : usual)
                .orElseThrow();
    }

    /// What may be chosen, of the workload on screen.
    public ReadOnlyObjectProperty<List<MapInput>> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /// Name of the input across.
    public ObjectProperty<String> acrossProperty() {
        return across;
    }

    /// Name of the input upwards; never the one across.
    public ObjectProperty<String> upProperty() {
        return up;
    }

    public Sought<?, CostMap> map() {
        return map;
    }
}
