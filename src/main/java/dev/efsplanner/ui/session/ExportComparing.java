package dev.efsplanner.ui.session;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.ExportDiff;
import dev.efsplanner.export.ExportSet;
import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.store.SavedExport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// What applying the export would change of one that was saved before; follows every change of the plan until the
/// person goes back.
public final class ExportComparing {
    private final ExportSession exports;
    private final FileChoice choice;
    private final Executor worker;
    private final Executor receiver;
    private final Consumer<Notice> notices;
    private final LatestOnly<Question, Compared> comparing;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding isComparing =
            Bindings.createBooleanBinding(() -> compared.get().isPresent(), compared);
    private Optional<Before> before = Optional.empty();

    /// What lies in a place.
    private record Before(Path place, Map<String, String> texts) {}

    private record Question(ExportSet now, List<SourceFile> files, Before before) {}

    /// @param place the folder or zip file of the saved export
    public record Compared(Path place, ExportDiff diff) {}

    /// @param worker reads and compares
    /// @param receiver runs everything that changes properties; with a window, its thread
    public ExportComparing(
            ExportSession exports, FileChoice choice, Executor worker, Executor receiver, Consumer<Notice> notices) {
        this.exports = exports;
        this.choice = choice;
        this.worker = worker;
        this.receiver = receiver;
        this.notices = notices;
        comparing = new LatestOnly<>(this::answer, worker, receiver, this::show);
        exports.madeProperty().subscribe(_ -> ask());
    }

    public void withFolder() {
        choice.savedExportFolder().ifPresent(this::with);
    }

    public void withFile() {
        choice.savedExportFile().ifPresent(this::with);
    }

    /// What is compared stays where the place cannot be read.
    ///
    /// @param chosen a folder, a zip file, or the plan file in a folder
    public void with(Path chosen) {
        var place = chosen.endsWith(PlanFile.NAME) ? chosen.toAbsolutePath().getParent() : chosen;
        worker.execute(() -> {
            var read = SavedExport.read(place);
            receiver.execute(() -> {
                switch (read) {
                    case SavedExport.Read(var texts) -> {
                        before = Optional.of(new Before(place, texts));
                        ask();
                    }
                    case SavedExport.Failed(var message) ->
                        notices.accept(Notice.failed("Not compared: " + place + " " + message + "."));
                }
            });
        });
    }

    /// Back to the files as they are.
    public void stop() {
        before = Optional.empty();
        compared.set(Optional.empty());
    }

    /// A row without an export has nothing to compare; its reasons are shown instead.
    private void ask() {
        if (before.isEmpty()) return;
        exports.madeProperty().get().ifPresent(made -> {
            switch (made.export()) {
                case Export.Exported(var files) -> comparing.submit(new Question(made.set(), files, before.get()));
                case Export.Refused _ -> compared.set(Optional.empty());
            }
        });
    }

    private Compared answer(Question question) {
        var catalog = exports.session().catalog();
        var saved = question.before();
        return new Compared(saved.place(), ExportDiff.of(question.now(), question.files(), saved.texts(), catalog));
    }

    /// An answer that comes after the person went back, or after the row lost its export, is not shown.
    private void show(Compared answer) {
        boolean asked =
                before.filter(saved -> saved.place().equals(answer.place())).isPresent();
        boolean exported = exports.madeProperty()
                .get()
                .filter(made -> made.export() instanceof Export.Exported)
                .isPresent();
        if (asked && exported) compared.set(Optional.of(answer));
    }

    /// Whether something is compared.
    public ObservableBooleanValue comparing() {
        return isComparing;
    }

    /// Empty while nothing is compared.
    public ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }
}
