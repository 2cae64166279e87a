package dev.efsplanner.ui.session;

import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The text of every input as it stands; each change is parsed and planned at once.
public final class TypedWorkload {
    private final PlanSession session;
    private final ReadOnlyObjectWrapper<Optional<Preset>> preset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private WorkloadText original = WorkloadText.EMPTY;
    private final ReadOnlyObjectWrapper<WorkloadText> text = new ReadOnlyObjectWrapper<>(WorkloadText.EMPTY);

    public TypedWorkload(PlanSession session, WorkloadText first) {
        this.session = session;
        text.subscribe(typed -> session.accept(typed.parse(regions())));
        session.editionProperty().subscribe(_ -> session.accept(text.get().parse(regions())));
        text.set(first);
    }

    private KnownRegions regions() {
        return KnownRegions.of(session.editionProperty().get().regions().keySet());
    }

    public ReadOnlyObjectProperty<WorkloadText> textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text(FieldPlace place) {
        return place.in(text.get());
    }

    public void type(FieldPlace place, String typed) {
        if (!typed.equals(text(place))) text.set(place.with(text.get(), typed));
    }

    /// Another workload altogether.
    public void replace(WorkloadText other) {
        preset.set(Optional.empty());
        text.set(other);
    }

    /// The workload of a preset.
    public void replace(Preset chosen) {
        preset.set(Optional.of(chosen));
        original = WorkloadText.of(chosen.workload());
        text.set(original);
    }

    /// The preset the text came from, whatever has been changed since.
    public ReadOnlyObjectProperty<Optional<Preset>> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /// How sure the number at a place is; empty once it is the person's own.
    public Optional<Preset.Mark> mark(FieldPlace place) {
        return preset.get().flatMap(from -> {
            boolean there = place.layer().isEmpty()
                    || place.layer().getAsInt() < original.layers().size();
            return there && place.in(original).equals(text(place)) ? from.mark(place.path()) : Optional.empty();
        });
    }

    /// Adds a layer at the end.
    public void add(TrafficLayer layer) {
        var layers = new ArrayList<>(text.get().layers());
        layers.add(WorkloadText.of(layer));
        text.set(text.get().withLayers(layers));
    }

    public void remove(int layer) {
        var layers = new ArrayList<>(text.get().layers());
        layers.remove(layer);
        text.set(text.get().withLayers(layers));
    }

    /// What is wrong with the text at a place.
    public Optional<String> problem(FieldPlace place) {
        return session.problemsProperty().get().stream()
                .filter(problem -> problem.path().equals(place.path()))
                .map(Problem::message)
                .findFirst();
    }

    /// The input a problem is about; empty when it is about none in particular.
    public Optional<FieldPlace> place(Problem problem) {
        return places().filter(place -> place.path().equals(problem.path())).findFirst();
    }

    /// A problem as a sentence that begins with its field.
    public String sentence(Problem problem) {
        var name = place(problem)
                .map(place -> place.field().label()
                        + (place.layer().isPresent()
                                ? " of " + layerName(place.layer().getAsInt())
                                : ""))
                .orElse(problem.path().equals("$.layers") ? "Traffic" : problem.path());
        return name + ": " + problem.message();
    }

    /// What a layer is called, or would be.
    public String layerName(int layer) {
        var name = text.get().text(layer, WorkloadField.LAYER_NAME).strip();
        return name.isEmpty() ? "layer " + (layer + 1) : "“" + name + "”";
    }

    private Stream<FieldPlace> places() {
        return Stream.concat(
                WorkloadField.ofWorkload().stream().map(FieldPlace::of),
                IntStream.range(0, text.get().layers().size())
                        .boxed()
                        .flatMap(layer -> WorkloadField.ofLayer().stream().map(field -> FieldPlace.of(layer, field))));
    }

    /// The problems there are now.
    public List<Problem> problems() {
        return session.problemsProperty().get();
    }
}
