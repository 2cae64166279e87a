package dev.efsplanner.ui.session;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.workload.EntryLevel;
import dev.efsplanner.workload.KnownRegions;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Schedule;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.SideLoadSizing;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.TrafficLayer;
import dev.efsplanner.workload.TrafficPattern;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The text of every input as it stands; each change is parsed and planned at once.
public final class TypedWorkload {
    private final PlanSession session;
    private final ReadOnlyObjectWrapper<Optional<Preset>> preset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Entry> entry = new ReadOnlyObjectWrapper<>(Entry.EMPTY);
    private final ReadOnlyBooleanWrapper gesture = new ReadOnlyBooleanWrapper(this, "gesture");
    private KnownRegions regions;
    private Entry original = Entry.EMPTY;
    private Change change = Change.of("");
    /// What the layers were before the simple entry took over, and what it made of them.
    private Optional<Aside> aside = Optional.empty();

    record Aside(List<Map<WorkloadField, String>> layers, SimpleText firstSimple) {}

    /// Everything that is typed and where it came from.
    record State(Entry entry, Optional<Preset> preset, Optional<Aside> aside) {}

    public TypedWorkload(PlanSession session, WorkloadText first) {
        this.session = session;
        session.editionProperty().subscribe(edition -> {
            regions = KnownNames.of(edition);
            session.accept(entry.get().parse(regions));
        });
        entry.subscribe((_, typed) -> session.accept(typed.parse(regions)));
        entry.set(Entry.of(first));
    }

    public ReadOnlyObjectProperty<Entry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    public String text(FieldPlace place) {
        return place.in(entry.get());
    }

    /// What arithmetic and units at a place come to, such as `= 3,072 GiB`; empty for any other text.
    public Optional<String> understood(FieldPlace place) {
        return place.field().understood(text(place));
    }

    public void type(FieldPlace place, String typed) {
        if (!typed.equals(text(place))) change(Change.typing(place), place.with(entry.get(), typed));
    }

    private void change(Change how, Entry next) {
        change = how;
        entry.set(next);
    }

    /// How the entry came to be what it is.
    Change lastChange() {
        return change;
    }

    State state() {
        return new State(entry.get(), preset.get(), aside);
    }

    /// Makes everything what it was.
    void show(State was) {
        preset.set(was.preset());
        was.preset().ifPresent(from -> original = Entry.of(WorkloadText.of(from.workload())));
        aside = was.aside();
        entry.set(was.entry());
    }

    /// All changes until [#endGesture] are one act of the person, such as the drag of a slider.
    public void beginGesture() {
        gesture.set(true);
    }

    public void endGesture() {
        gesture.set(false);
    }

    /// Whether such an act is under way.
    public ReadOnlyBooleanProperty gestureProperty() {
        return gesture.getReadOnlyProperty();
    }

    public List<Map<WorkloadField, String>> layers() {
        return entry.get().text().layers();
    }

    /// Another workload altogether.
    public void replace(WorkloadText other) {
        preset.set(Optional.empty());
        aside = Optional.empty();
        change(Change.of("Another workload"), Entry.of(other));
    }

    /// The workload of a preset.
    public void replace(Preset chosen) {
        preset.set(Optional.of(chosen));
        aside = Optional.empty();
        original = Entry.of(WorkloadText.of(chosen.workload()));
        change(Change.of("Preset “" + chosen.title() + "”"), original);
    }

    /// What a few plain words stand for, in one step; what they do not speak of stays.
    public void begin(EntryLevel level) {
        replace(level.in(entry.get().text()));
    }

    /// The preset the text came from, whatever has been changed since.
    public ReadOnlyObjectProperty<Optional<Preset>> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    /// How sure the number at a place is; empty once it is the person's own.
    public Optional<Preset.Mark> mark(FieldPlace place) {
        if (place.field() instanceof SimpleField) return Optional.empty();
        return preset.get().flatMap(from -> {
            boolean there = place.layer().isEmpty()
                    || place.layer().getAsInt() < original.text().layers().size();
            return there && place.in(original).equals(text(place)) ? from.mark(place.path()) : Optional.empty();
        });
    }

    /// Says the traffic with the simple entry from now on; needs a workload that is right.
    public void simplify() {
        session.workloadProperty().get().map(Workload::layers).ifPresent(layers -> {
            var simple = SimpleText.of(layers);
            aside = Optional.of(new Aside(layers(), simple));
            change(Change.of("Simple traffic"), entry.get().with(simple));
        });
    }

    /// Says the traffic with layers again: the ones there were if the simple entry was left alone, else its own.
    public void unfold() {
        var now = entry.get();
        var text = aside.filter(before -> before.firstSimple().equals(now.simple()))
                .map(before -> now.text().withLayers(before.layers()))
                .orElse(now.text());
        aside = Optional.empty();
        change(Change.of("Traffic in layers"), new Entry(text, now.simple(), false));
    }

    /// The pattern of the simple entry.
    public void choose(TrafficPattern pattern) {
        var now = entry.get();
        if (now.simple().pattern() != pattern)
            change(
                    Change.of("Pattern"),
                    now.with(new SimpleText(pattern, now.simple().texts())));
    }

    /// Numbers in place of published ones, as typed, by the name of the figure or price.
    public SortedMap<String, String> overrides() {
        return entry.get().text().overrides();
    }

    /// Puts a number in place of a published one.
    public void override(String name, String number) {
        if (!number.equals(overrides().get(name)))
            change(Change.override(name), entry.get().with(entry.get().text().withOverride(name, number)));
    }

    /// What arithmetic and units in an override come to.
    public Optional<String> overrideUnderstood(String name) {
        return regions.figures().understood(name, overrides().getOrDefault(name, ""));
    }

    public void removeOverride(String name) {
        change(
                Change.of("Removal of the override of " + name),
                entry.get().with(entry.get().text().withoutOverride(name)));
    }

    /// What is wrong with an override.
    public Optional<String> overrideProblem(String name) {
        return problems().stream()
                .filter(problem -> problem.path().equals(WorkloadText.overridePath(name)))
                .map(Problem::message)
                .findFirst();
    }

    /// The override that a problem is about; empty when it is about another input.
    public Optional<String> override(Problem problem) {
        return overrides().keySet().stream()
                .filter(name -> WorkloadText.overridePath(name).equals(problem.path()))
                .findFirst();
    }

    /// Adds a layer at the end.
    public void add(TrafficLayer layer) {
        var layers = new ArrayList<>(layers());
        layers.add(WorkloadText.of(layer));
        change(Change.of("Layer added"), entry.get().with(entry.get().text().withLayers(layers)));
    }

    /// Adds a side load at the end, sized for the last workload that was right.
    public void add(SideLoad load) {
        session.workloadProperty()
                .get()
                .ifPresent(workload -> add(SideLoadSizing.of(load, workload).layer()));
    }

    /// Puts a layer at other hours of the week.
    public void reschedule(int layer, Schedule.Weekly schedule) {
        var moved = entry.get().with(entry.get().text().with(layer, schedule));
        if (!moved.equals(entry.get())) entry.set(moved);
    }

    public void remove(int layer) {
        var layers = new ArrayList<>(layers());
        layers.remove(layer);
        change(Change.of("Layer removed"), entry.get().with(entry.get().text().withLayers(layers)));
    }

    /// The problems there are now.
    public List<Problem> problems() {
        return session.problemsProperty().get();
    }

    /// What is wrong with the text at a place.
    public Optional<String> problem(FieldPlace place) {
        if (problems().isEmpty()) return Optional.empty();
        var path = place.path();
        return problems().stream()
                .filter(problem -> problem.path().equals(path))
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
                .or(() -> override(problem).map(of -> "Override of " + of))
                .orElse(problem.path().equals("$.layers") ? "Traffic" : problem.path());
        return name + ": " + problem.message();
    }

    /// What a layer is called, or would be.
    public String layerName(int layer) {
        var name = entry.get().text().text(layer, WorkloadField.LAYER_NAME).strip();
        return name.isEmpty() ? "layer " + (layer + 1) : "“" + name + "”";
    }

    private Stream<FieldPlace> places() {
        var simple = Arrays.stream(SimpleField.values()).map(FieldPlace::of);
        var workload = WorkloadField.ofWorkload().stream().map(FieldPlace::of);
        var layers = IntStream.range(0, layers().size())
                .boxed()
                .flatMap(layer -> WorkloadField.ofLayer().stream().map(field -> FieldPlace.of(layer, field)));
        return Stream.of(simple, workload, layers).flatMap(places -> places);
    }
}
