package dev.efsplanner.ui.session;

import dev.efsplanner.workload.WorkloadText;
import java.nio.file.Path;
import java.util.Optional;

/// One piece of work as the person thinks of it: which file it lives in, and what would be lost without saving.
///
/// It has an identity of its own: saved under another name it is still the same work, also for what is undone.
final class Document {
    private Optional<Path> file;
    private Optional<WorkloadText> kept;

    private Document(Optional<Path> file, Optional<WorkloadText> kept) {
        this.file = file;
        this.kept = kept;
    }

    /// Work that has no file yet.
    ///
    /// @param begun what can be had again without a file, such as a preset
    static Document begun(WorkloadText begun) {
        return new Document(Optional.empty(), Optional.of(begun));
    }

    /// Work from before a crash: what its file holds is not known.
    static Document recovered(Optional<Path> file) {
        return new Document(file, Optional.empty());
    }

    Optional<Path> file() {
        return file;
    }

    void saved(Path where, WorkloadText text) {
        file = Optional.of(where);
        kept = Optional.of(text);
    }

    /// Its file holds other work now.
    void overwritten() {
        kept = Optional.empty();
    }

    /// Whether the entry is what is kept, to the letter.
    boolean holds(Entry entry) {
        return kept.filter(entry.text()::equals).isPresent() && !entry.isWrongInSimple();
    }
}
