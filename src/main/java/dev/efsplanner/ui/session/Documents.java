package dev.efsplanner.ui.session;

import dev.efsplanner.document.NamedWorkload;
import dev.efsplanner.document.WorkloadOpener;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadField;
import dev.efsplanner.workload.WorkloadText;
import dev.efsplanner.workload.WorkloadWriter;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The work as a document: begun, opened, saved, and never lost without a question.
///
/// Files are a few kilobytes, so nothing is handed to another thread.
public final class Documents {
    private static final String ENDING = ".efsplan";

    private final PlanSession session;
    private final TypedWorkload typed;
    private final Filing filing;
    private final Consumer<Notice> notices;
    private final RecentList recent;
    private final History history;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final Map<Path, Document> filed = new HashMap<>();
    private Document document;

    public Documents(PlanSession session, TypedWorkload typed, Filing filing, Consumer<Notice> notices) {
        this.session = session;
        this.typed = typed;
        this.filing = filing;
        this.notices = notices;
        document = Document.begun(typed.entryProperty().get().text());
        recent = new RecentList(filing.recent(), this::open);
        history = new History(this::draft, this::show, filing.clock());
        typed.entryProperty().subscribe((_, _) -> changed(typed.lastChange()));
        session.editionProperty().subscribe((_, _) -> changed(Change.of("Spec edition")));
        refresh();
    }

    private void changed(Change change) {
        history.changed(change);
        refresh();
    }

    Draft draft() {
        return new Draft(document, typed.state(), session.editionProperty().get());
    }

    private void show(Draft draft) {
        document = draft.document();
        session.editionProperty().set(draft.edition());
        typed.show(draft.typed());
        refresh();
    }

    private void refresh() {
        unsaved.set(!document.holds(typed.entryProperty().get()));
        name.set(document.file().map(file -> file.getFileName().toString()).orElseGet(this::workloadName));
    }

    private String workloadName() {
        var text = typed.text(FieldPlace.of(WorkloadField.NAME)).strip();
        return text.isEmpty() ? "Untitled" : text;
    }

    /// A document of its own that nobody has typed into.
    public void begin() {
        if (mayLeave())
            replace(Change.of("New workload"), Document.begun(NewWorkload.TEXT), () -> typed.replace(NewWorkload.TEXT));
    }

    /// A document that begins as a preset.
    ///
    /// @return false when the person would rather stay with what there is
    public boolean begin(Preset preset) {
        if (!mayLeave()) return false;
        replace(
                Change.of("Preset “" + preset.title() + "”"),
                Document.begun(WorkloadText.of(preset.workload())),
                () -> typed.replace(preset));
        return true;
    }

    private void replace(Change change, Document next, Runnable fill) {
        history.together(change, () -> {
            document = next;
            fill.run();
        });
        refresh();
    }

    public void open() {
        filing.choice().openWorkload().ifPresent(this::open);
    }

    /// What is typed stays when the file cannot be opened, or when the person would rather save first and cannot.
    public void open(Path place) {
        try {
            var usual = session.editionProperty().get();
            var opener = new WorkloadOpener(session.catalog(), filing.planner(), usual, Optional.empty());
            switch (opener.open(place)) {
                case Parsed.Valid<NamedWorkload>(var named) -> {
                    if (mayLeave()) show(place, named);
                }
                case Parsed.Invalid<NamedWorkload>(var problems) -> refuse(refusal(place, problems));
            }
        } catch (NoSuchFileException _) {
            var forgotten = recent.forget(place) ? " It is off the list of recent files." : "";
            refuse(place + " does not exist any more." + forgotten);
        } catch (IOException fault) {
            refuse(place + " " + WorkloadOpener.reason(fault) + ".");
        }
    }

    private void refuse(String why) {
        notices.accept(Notice.failed("Not opened: " + why));
    }

    private static String refusal(Path place, List<Problem> problems) {
        var first = problems.getFirst();
        var more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        var whole = first.path().equals("$");
        return place.getFileName() + (whole ? " " + first.message() : ": " + first) + more;
    }

    /// An export is no workload file: it is planned again, and saved it becomes one.
    private void show(Path place, NamedWorkload named) {
        var text = WorkloadText.of(named.workload());
        var export = named.export();
        var opened = export.isPresent() ? Document.begun(text) : filed(place.toAbsolutePath(), text);
        replace(Change.of("Opening of " + place.getFileName()), opened, () -> {
            session.editionProperty().set(named.edition());
            typed.replace(text);
        });
        export.ifPresent(from -> session.choose(from.file().row()));
        recent.add(place);
        var notes = export.map(from -> String.join(". ", from.notes())).orElse("");
        notices.accept(Notice.done("Opened " + place + "." + (notes.isEmpty() ? "" : " " + notes + ".")));
    }

    /// Opened again it is the same document: what it holds is also known where older work is undone to.
    private Document filed(Path file, WorkloadText text) {
        var opened = filed.computeIfAbsent(file, _ -> Document.begun(text));
        opened.saved(file, text);
        return opened;
    }

    /// Saves what is typed where it was opened or saved last; text that is no workload cannot be saved as one.
    ///
    /// @return whether it is saved
    public boolean save() {
        return document.file().map(this::save).orElseGet(this::saveAs);
    }

    /// Saves what is typed in a file of the person's choice.
    public boolean saveAs() {
        var name = workload().map(workload -> SuggestedName.of(workload, ENDING));
        return name.isPresent()
                && filing.choice().saveWorkload(name.get()).filter(this::save).isPresent();
    }

    /// Empty, and said so, where what is typed is no workload.
    private Optional<Workload> workload() {
        if (typed.problems().isEmpty()) return session.workloadProperty().get();
        notices.accept(
                Notice.failed("Not saved: " + typed.sentence(typed.problems().getFirst())));
        return Optional.empty();
    }

    private boolean save(Path file) {
        return workload().filter(valid -> save(file, valid)).isPresent();
    }

    private boolean save(Path file, Workload workload) {
        return switch (WholeFiles.write(file, WorkloadWriter.text(workload))) {
            case Saved.Written _ -> {
                var before = filed.put(file.toAbsolutePath(), document);
                if (before != null && before != document) before.overwritten();
                document.saved(
                        file.toAbsolutePath(), typed.entryProperty().get().text());
                history.rest();
                recent.add(file);
                refresh();
                notices.accept(Notice.done("Saved " + file + "."));
                yield true;
            }
            case Saved.Failed failed -> {
                notices.accept(Notice.failed("Not saved: " + failed + "."));
                yield false;
            }
        };
    }

    /// Asks where something would be lost.
    ///
    /// @return whether what is typed may go
    public boolean mayLeave() {
        if (!unsaved.get()) return true;
        return switch (filing.question().ask(name.get())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    public void undo() {
        history.undo().ifPresent(what -> notices.accept(Notice.done("Undone: " + what)));
    }

    public void redo() {
        history.redo().ifPresent(what -> notices.accept(Notice.done("Redone: " + what)));
    }

    /// Where the work is kept; empty where it is not yet.
    Optional<Path> file() {
        return document.file();
    }

    /// Work from before a crash takes the place of what there is.
    void recover(Document before, Runnable fill) {
        replace(Change.of("Recovery"), before, fill);
        notices.accept(Notice.done("Recovered " + name.get() + ". It is not saved yet."));
    }

    public History history() {
        return history;
    }

    public RecentList recent() {
        return recent;
    }

    /// Whether something typed would be lost if the program ended now.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// The name of the file, or of the workload while it has none.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }
}
