package dev.efsplanner.ui.session;

import dev.efsplanner.json.JsonStrings;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.store.DraftFile;
import dev.efsplanner.store.Saved;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Keeps unsaved work against a crash, at every change and away from the thread of the window.
///
/// Whatever is typed while a change waits to be written is written with it. Work that is saved is not kept twice.
public final class Autosave {
    /// How long a change may wait to be written: with what writing it takes, a crash loses less than two seconds.
    public static final long MOMENT_MILLIS = 400;

    private final PlanSession session;
    private final TypedWorkload typed;
    private final Documents documents;
    private final InstantSource clock;
    private final Consumer<Notice> notices;
    private final LatestOnly<Optional<KeptDraft>, Optional<Saved.Failed>> keeping;
    private volatile DraftFile file;
    private boolean failed;

    /// @param writer runs what touches the disk, a moment later; the moment is what a crash can take
    /// @param receiver runs everything that changes properties; with a window, its thread
    public record Threads(Executor writer, Executor receiver) {}

    public Autosave(
            PlanSession session,
            TypedWorkload typed,
            Documents documents,
            DraftFile own,
            Threads threads,
            InstantSource clock,
            Consumer<Notice> notices) {
        this.session = session;
        this.typed = typed;
        this.documents = documents;
        this.clock = clock;
        this.notices = notices;
        file = own;
        keeping = new LatestOnly<>(this::write, threads.writer(), threads.receiver(), this::tell);
        typed.entryProperty().subscribe((_, _) -> keep());
        session.editionProperty().subscribe((_, _) -> keep());
        session.selectedProperty().subscribe((_, _) -> keep());
        documents.unsavedProperty().subscribe((_, _) -> keep());
        documents.nameProperty().subscribe((_, _) -> keep());
    }

    private void keep() {
        keeping.submit(documents.unsavedProperty().get() ? Optional.of(draft()) : Optional.empty());
    }

    private KeptDraft draft() {
        return new KeptDraft(
                documents.nameProperty().get(),
                documents.file(),
                clock.instant(),
                session.editionProperty().get().id(),
                session.selectedProperty().get().map(Evaluation::id),
                typed.presetProperty().get(),
                typed.entryProperty().get());
    }

    private Optional<Saved.Failed> write(Optional<KeptDraft> draft) {
        if (draft.isEmpty()) {
            file.delete();
            return Optional.empty();
        }
        return file.write(JsonStrings.of(draft.get().texts())) instanceof Saved.Failed why
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Once, for it would be said at every key press.
    private void tell(Optional<Saved.Failed> why) {
        if (why.isPresent() && !failed)
            notices.accept(
                    Notice.failed("Unsaved work cannot be kept against a crash, save it yourself: " + why.get() + "."));
        failed = why.isPresent();
    }

    /// Goes on in the file of an earlier planner, so that at no moment its work is kept nowhere.
    void goOnIn(DraftFile recovered) {
        var own = file;
        file = recovered;
        own.delete();
        keep();
    }

    /// The program ends as it should; what waits to be written is not.
    public void end() {
        file.end();
    }
}
