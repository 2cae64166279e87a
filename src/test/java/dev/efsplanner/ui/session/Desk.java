package dev.efsplanner.ui.session;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.DraftFile;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.support.HandPlan;
import dev.efsplanner.support.NoChoice;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A whole planner without a window: what is typed, its document, and what is kept of it against a crash.
///
/// It always saves to `w.json` in its home, and lets unsaved work go.
final class Desk {
    static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    final List<Notice> notices = new ArrayList<>();
    final PlanSession session = new PlanSession(
            SpecCatalog.bundled(), new PlanningStart(LocalDate.of(2026, 11, 30)), Runnable::run, Runnable::run);
    final TypedWorkload typed = new TypedWorkload(session, WorkloadText.of(HandPlan.workload(11)));
    final Documents documents;
    final Autosave autosave;
    final Recovery recovery;

    /// @param writer writes what is kept
    Desk(Path home, DraftFile own, Executor writer) {
        var filing = new Filing(
                new Always(home.resolve("w.json")),
                _ -> LossQuestion.Answer.DISCARD,
                new RecentFiles(home.resolve("recent-files")),
                () -> NOW,
                "0.1.0");
        documents = new Documents(session, typed, filing, notices::add);
        autosave = new Autosave(
                session, typed, documents, own, new Autosave.Threads(writer, Runnable::run), () -> NOW, notices::add);
        recovery = new Recovery(session, typed, documents, autosave);
    }

    static Preset preset(String id) {
        return Presets.bundled(id).orElseThrow();
    }

    private record Always(Path file) implements NoChoice {
        @Override
        public Optional<Path> openWorkload() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            return Optional.of(file);
        }
    }
}
