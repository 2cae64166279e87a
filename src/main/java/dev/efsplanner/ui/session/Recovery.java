package dev.efsplanner.ui.session;

import dev.efsplanner.json.JsonStrings;
import dev.efsplanner.store.DraftFile;
import dev.efsplanner.store.Drafts;
import java.util.List;
import java.util.Optional;

/// Brings back the unsaved work of planners that did not end as they should.
public final class Recovery {
    private final PlanSession session;
    private final TypedWorkload typed;
    private final Documents documents;
    private final Autosave autosave;

    /// Work that can be brought back.
    public record Found(KeptDraft draft, DraftFile file) {}

    public Recovery(PlanSession session, TypedWorkload typed, Documents documents, Autosave autosave) {
        this.session = session;
        this.typed = typed;
        this.documents = documents;
        this.autosave = autosave;
    }

    /// Newest first; until it is recovered, discarded or left, no other planner is offered the same.
    public static List<Found> found(Drafts drafts) {
        return drafts.abandoned().stream()
                .flatMap(file -> {
                    var draft = file.read().map(JsonStrings::read).flatMap(KeptDraft::of);
                    // From a newer planner, perhaps: it knows what to do with it.
                    if (draft.isEmpty()) file.release();
                    return draft.map(of -> new Found(of, file)).stream();
                })
                .toList();
    }

    public void recover(Found found) {
        var draft = found.draft();
        documents.recover(Document.recovered(draft.file()), () -> {
            session.catalog().edition(draft.edition()).ifPresent(session.editionProperty()::set);
            typed.show(new TypedWorkload.State(draft.entry(), draft.preset(), Optional.empty()));
        });
        draft.row().ifPresent(session::choose);
        autosave.goOnIn(found.file());
    }

    public void discard(Found found) {
        found.file().delete();
    }

    /// For another time, or another planner.
    public void leave(Found found) {
        found.file().release();
    }
}
