package dev.efsplanner.ui.session;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.ExportSet;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The export of the chosen row: in which format, and which of its files is looked at.
public final class ExportSession {
    private final PlanSession session;
    private final String planner;
    private final ObjectProperty<Optional<Exporter>> format = new SimpleObjectProperty<>(Optional.of(Exporter.AWS_CLI));
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SourceFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestOnly<ExportSet, Made> making;
    private String chosen = "";
    private boolean outdated = true;

    /// An export and what it was made of.
    public record Made(ExportSet set, Export export) {
        /// None where the row has no export.
        public List<SourceFile> files() {
            return switch (export) {
                case Export.Exported(var files) -> files;
                case Export.Refused _ -> List.of();
            };
        }

        private boolean isOf(ExportSet other) {
            return set.plan() == other.plan()
                    && set.row() == other.row()
                    && set.format().equals(other.format());
        }
    }

    /// @param planner version of this planner, for the plan file
    /// @param worker makes the files, which take longer than a key press may
    /// @param receiver takes them to whoever looks
    public ExportSession(PlanSession session, String planner, Executor worker, Executor receiver) {
        this.session = session;
        this.planner = planner;
        making = new LatestOnly<>(set -> new Made(set, set.files()), worker, receiver, this::show);
        // A change of what is beside the row, as its ranges, is a new plan with the same row.
        session.planProperty().subscribe(_ -> update());
        session.selectedProperty().subscribe(_ -> update());
        format.subscribe((_, _) -> update());
        seen.subscribe(_ -> makeIfSeen());
    }

    private void update() {
        outdated = true;
        makeIfSeen();
    }

    private void makeIfSeen() {
        if (!outdated || !seen.get()) return;
        outdated = false;
        var set = now();
        if (set.isPresent()
                && made.get().filter(before -> before.isOf(set.get())).isPresent()) return;
        set.ifPresentOrElse(making::submit, () -> {
            made.set(Optional.empty());
            look();
        });
    }

    /// Unless the row, the plan or the format is another by now: then other files are on their way.
    private void show(Made files) {
        if (now().filter(files::isOf).isEmpty()) return;
        made.set(Optional.of(files));
        look();
    }

    private void look() {
        var files = made.get().map(Made::files).orElse(List.of());
        file.set(files.stream()
                .filter(one -> one.path().equals(chosen))
                .findFirst()
                .or(() -> files.stream().findFirst()));
    }

    /// Looks at a file for as long as the export has one of this path.
    public void choose(String path) {
        chosen = path;
        look();
    }

    /// What would be exported now, seen or not; empty without a row.
    public Optional<ExportSet> now() {
        return session.planProperty()
                .get()
                .flatMap(plan -> session.selectedProperty()
                        .get()
                        .flatMap(row -> plan.evaluation(row.id()))
                        .map(row -> new ExportSet(plan, row, format.get(), planner)));
    }

    /// Empty for all formats.
    public ObjectProperty<Optional<Exporter>> formatProperty() {
        return format;
    }

    /// Whether someone looks at it; nothing is made for nobody.
    public BooleanProperty seenProperty() {
        return seen;
    }

    public ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// The file that is looked at; empty where the row has no export.
    public ReadOnlyObjectProperty<Optional<SourceFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    PlanSession session() {
        return session;
    }
}
