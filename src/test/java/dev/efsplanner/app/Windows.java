package dev.efsplanner.app;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.Drafts;
import dev.efsplanner.store.RecentFiles;
import dev.efsplanner.store.SavedExport;
import dev.efsplanner.store.SettingsFile;
import dev.efsplanner.ui.session.FileChoice;
import dev.efsplanner.ui.session.LossQuestion;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.ui.shell.Theme;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.stage.Stage;

/// Windows for tests: the real catalog and presets, a fixed day, files as told.
final class Windows {
    private static final SpecCatalog CATALOG = SpecCatalog.bundled();
    private static final List<Preset> PRESETS = Presets.bundled();

    private static final FileChoice NOTHING_CHOSEN = new Chosen(Optional.empty(), Optional.empty(), Optional.empty());

    /// Where nothing is: what a window keeps goes under here.
    private static final Path NOWHERE = Path.of("target/no-state");

    private Windows() {}

    /// A window whose choosers are all closed without a choice.
    static PlannerWindow window() {
        return window(NOTHING_CHOSEN);
    }

    static PlannerWindow window(FileChoice files) {
        return window(files, _ -> LossQuestion.Answer.DISCARD, NOWHERE);
    }

    /// A window that goes on working out whatever takes long, and never comes to an end.
    static PlannerWindow seekingWithoutEnd() {
        return window(NOTHING_CHOSEN, _ -> LossQuestion.Answer.DISCARD, NOWHERE, _ -> {});
    }

    /// Shows a window as large as the headless screen, of 1000 by 1000, has room for; on the toolkit's thread.
    static Stage shown(PlannerWindow window) {
        var stage = new Stage();
        stage.setScene(window.scene(1000, 860));
        stage.show();
        return stage;
    }

    /// @param state where the window keeps what it remembers
    static PlannerWindow window(FileChoice files, LossQuestion question, Path state) {
        return window(files, question, state, Runnable::run);
    }

    private static PlannerWindow window(FileChoice files, LossQuestion question, Path state, Executor seeker) {
        return new PlannerWindow(
                new Theme(),
                CATALOG,
                PRESETS,
                new PlannerWindow.Surroundings(
                        new PlanningStart(LocalDate.of(2026, 11, 30)),
                        files,
                        question,
                        new RecentFiles(state.resolve("recent-files")),
                        Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC),
                        new PlannerWindow.Keeping(new Drafts(state).own(), _ -> {}),
                        remembering(state),
                        Runnable::run,
                        seeker,
                        Runnable::run,
                        _ -> {},
                        () -> {}));
    }

    /// Where nothing is, nothing is kept: else one test would set the window of the next.
    private static PlannerWindow.Remembering remembering(Path state) {
        var file = new SettingsFile(state.resolve("settings.json"));
        return new PlannerWindow.Remembering(file, state.equals(NOWHERE) ? _ -> {} : Runnable::run);
    }

    /// A person who always chooses the same.
    record Chosen(Optional<Path> openWorkload, Optional<Path> workloadToSave, Optional<Path> exportFolder)
            implements FileChoice {
        @Override
        public Optional<Path> saveChart(String suggestedName) {
            return exportFolder.map(folder -> folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> saveWorkload(String suggestedName) {
            return workloadToSave;
        }

        @Override
        public Optional<Path> exportZip(String suggestedName) {
            return exportFolder.map(folder -> folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> savedExportFolder() {
            return exportFolder;
        }

        /// The first zip file in the folder.
        @Override
        public Optional<Path> savedExportFile() {
            return exportFolder.map(folder -> {
                try (var files = Files.list(folder)) {
                    return files.filter(SavedExport::isZip).findFirst().orElseThrow();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
