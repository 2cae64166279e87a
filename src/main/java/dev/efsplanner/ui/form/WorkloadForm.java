package dev.efsplanner.ui.form;

import static dev.efsplanner.workload.WorkloadField.HORIZON;
import static dev.efsplanner.workload.WorkloadField.NAME;
import static dev.efsplanner.workload.WorkloadField.REGION;
import static dev.efsplanner.workload.WorkloadField.STARTING_CREDIT;
import static dev.efsplanner.workload.WorkloadField.TRAFFIC_GROWTH;

import dev.efsplanner.spec.Source;
import dev.efsplanner.ui.part.Apart;
import dev.efsplanner.ui.session.FieldPlace;
import dev.efsplanner.ui.session.PlanSession;
import dev.efsplanner.ui.session.TypedWorkload;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.SimpleField;
import dev.efsplanner.workload.WorkloadField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// Every input of the workload, in sections that fold.
public final class WorkloadForm extends ScrollPane {
    private final PlanSession session;
    private final TypedWorkload typed;
    private final List<FieldRow> rows = new ArrayList<>();
    private final FieldHelpPopup help;
    private final TrafficEditor traffic;
    private final OverridesEditor overrides;

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
        this.traffic = new TrafficEditor(typed, help);
        this.overrides = new OverridesEditor(session, typed);
        setId("form");
        getStyleClass().add("form");
        setAccessibleText("Workload");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var plainly = new FormSection("Start in plain words", new EntryPicker(typed, this::source, browse));
        plainly.setExpanded(false);
        var column = new VBox(
                plainly,
                new FormSection("Start from a preset", new PresetPicker(typed, presets, begin, browse)),
                workload(),
                storage(),
                traffic(),
                clients(),
                fileTask(),
                needs(),
                choices(),
                new FormSection("Overrides", overrides),
                export());
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

    private FormSection workload() {
        return section("Workload", Stream.of(NAME, REGION, HORIZON, TRAFFIC_GROWTH));
    }

    private FormSection storage() {
        return section("Storage", Stream.concat(under("storage"), Stream.of(STARTING_CREDIT)));
    }

    private FormSection traffic() {
        return new FormSection("Traffic", traffic);
    }

    private FormSection clients() {
        return section("Clients", under("clients"));
    }

    private FormSection fileTask() {
        return section("File task", under("fileTask"));
    }

    private FormSection needs() {
        return section("Needs", under("needs"));
    }

    private FormSection choices() {
        return section("Choices", under("choices"));
    }

    private FormSection export() {
        return section("Export", under("export"));
    }

    /// The fields of one part of the workload file, in its order.
    private static Stream<WorkloadField> under(String part) {
        return WorkloadField.ofWorkload().stream().filter(field -> field.path().startsWith("$." + part + "."));
    }

    private FormSection section(String title, Stream<WorkloadField> fields) {
        var regions = session.editionProperty().get().regions().values();
        var made = fields.map(field -> new FieldRow(
                        typed, field, help, Input.of(field, regions), () -> Optional.of(FieldPlace.of(field))))
                .toList();
        rows.addAll(made);
        return new FormSection(title, made.toArray(FieldRow[]::new));
    }

    private void refresh() {
        rows.forEach(FieldRow::refresh);
        traffic.refresh();
        overrides.refresh();
    }

    /// Goes to the first field that is not right, unfolding its section.
    public void showFirstProblem() {
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
                    unfold(overrides);
                    overrides.focus(name);
                });
    }

    private void show(FieldPlace place) {
        if (place.layer().isPresent() || place.field() instanceof SimpleField) {
            unfold(traffic);
            traffic.focus(place);
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
