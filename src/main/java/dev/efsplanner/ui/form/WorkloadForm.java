package dev.efsplanner.ui.form;

import static dev.efsplanner.workload.WorkloadField.HORIZON;
import static dev.efsplanner.workload.WorkloadField.NAME;
import static dev.efsplanner.workload.WorkloadField.REGION;
import static dev.efsplanner.workload.WorkloadField.STARTING_CREDIT;
import static dev.efsplanner.workload.WorkloadField.TRAFFIC_GROWTH;

import dev.efsplanner.spec.Source;
import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.part.Once;
import dev.efsplanner.ui.part.Scrolled;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.WorkloadField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// Every input of the workload, in sections that fold.
///
/// What it starts from is there from the beginning; the other sections are made one by one, a moment later
/// ([#makeMore]), or when they are needed, so that the plan is not waiting for them.
public final class WorkloadForm extends ScrollPane {
    private final PlanSession session;
    private final TypedWorkload typed;
    private final List<FieldRow> rows = new ArrayList<>();
    private final FieldHelpPopup help;
    private final Once<TrafficEditor> traffic;
    private final Once<OverridesEditor> overrides;
    private final Queue<FormSection> waiting;
    private final VBox column = new VBox();

    /// @param begin begins a document with a preset; false when the person would rather not
    /// @param browse opens a web address
    public WorkloadForm(
            PlanSession session,
            TypedWorkload typed,
            List<Preset> presets,
            Predicate<Preset> begin,
            Consumer<String> browse) {
        this.session = session;
        this.typed = typed;
        this.help = new FieldHelpPopup(this::source, browse);
        this.traffic = new Once<>(() -> new TrafficEditor(typed, help));
        this.overrides = new Once<>(() -> new OverridesEditor(session, typed));
        setId("form");
        getStyleClass().add("form");
        setAccessibleText("Workload");
        Scrolled.drawnDirectly(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var plainly = new FormSection(
                        "Start in plain words", () -> List.of(new EntryPicker(typed, this::source, browse)))
                .folded();
        var preset =
                new FormSection("Start from a preset", () -> List.of(new PresetPicker(typed, presets, begin, browse)));
        preset.fill();
        waiting = new ArrayDeque<>(List.of(
                section("Workload", Stream.of(NAME, REGION, HORIZON, TRAFFIC_GROWTH)),
                section("Storage", Stream.concat(under("storage"), Stream.of(STARTING_CREDIT))),
                new FormSection("Traffic", () -> List.of(traffic.get())),
                section("Clients", under("clients")),
                section("File task", under("fileTask")),
                section("Needs", under("needs")),
                section("Choices", under("choices")),
                new FormSection("Overrides", () -> List.of(overrides.get())),
                section("Export", under("export"))));
        column.getChildren().addAll(plainly, preset);
        column.getStyleClass().add("sections");
        setContent(Apart.growing(column));
        session.problemsProperty().subscribe(_ -> refresh());
        typed.entryProperty().subscribe(_ -> refresh());
    }

    /// A source that the edition in use or the newest names.
    private Optional<Source> source(String id) {
        var catalog = session.catalog();
        return Optional.ofNullable(session.editionProperty().get().sources().get(id))
                .or(() -> Optional.ofNullable(catalog.newest().sources().get(id)));
    }

    /// The fields of one part of the workload file, in its order.
    private static Stream<WorkloadField> under(String part) {
        return WorkloadField.ofWorkload().stream().filter(field -> field.path().startsWith("$." + part + "."));
    }

    private FormSection section(String title, Stream<WorkloadField> fields) {
        return new FormSection(title, () -> {
            var made = fields.map(this::row).toList();
            rows.addAll(made);
            made.forEach(FieldRow::refresh);
            return made;
        });
    }

    private FieldRow row(WorkloadField field) {
        var regions = session.editionProperty().get().regions().values();
        return new FieldRow(typed, field, help, Input.of(field, regions), () -> Optional.of(FieldPlace.of(field)));
    }

    /// Makes the next section that is not there yet.
    ///
    /// @return false when the form is whole
    public boolean makeMore() {
        if (waiting.isEmpty()) return false;
        var next = waiting.remove();
        next.fill();
        column.getChildren().add(next);
        return !waiting.isEmpty();
    }

    private void makeAll() {
        while (makeMore()) continue;
    }

    private void refresh() {
        rows.forEach(FieldRow::refresh);
        traffic.ifMade(TrafficEditor::refresh);
        overrides.ifMade(OverridesEditor::refresh);
    }

    /// Goes to the first field that is not right, unfolding its section.
    public void showFirstProblem() {
        makeAll();
        typed.problems().stream()
                .flatMap(problem -> typed.place(problem).stream())
                .findFirst()
                .ifPresentOrElse(this::show, this::showFirstOverride);
    }

    private void showFirstOverride() {
        typed.problems().stream()
                .flatMap(problem -> typed.override(problem).stream())
                .findFirst()
                .ifPresent(name -> {
                    unfold(overrides.get());
                    overrides.get().focus(name);
                });
    }

    private void show(FieldPlace place) {
        if (place.layer().isPresent() || place.field() instanceof SimpleField) {
            unfold(traffic.get());
            traffic.get().focus(place);
        } else {
            rows.stream()
                    .filter(row -> row.field() == place.field())
                    .findFirst()
                    .ifPresent(row -> {
                        unfold(row);
                        row.focus();
                    });
        }
    }

    private static void unfold(Node inside) {
        for (Node node = inside; node != null; node = node.getParent()) {
            if (node instanceof TitledPane section) section.setExpanded(true);
        }
    }
}
