package dev.efsplanner.app;

import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.SavedExport;
import dev.efsplanner.ui.session.FileChoice;
import dev.efsplanner.ui.session.PlanningStart;
import dev.efsplanner.workload.Preset;
import dev.efsplanner.workload.Presets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Windows for tests: the real catalog and presets, a fixed day, files as told.
final class Windows {
    private static final SpecCatalog CATALOG = SpecCatalog.bundled();
    private static final List<Preset> PRESETS = Presets.bundled();

    private Windows() {}

    /// A window whose choosers are all closed without a choice.
    static PlannerWindow window() {
        return window(new Chosen(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static PlannerWindow window(FileChoice files) {
        return new PlannerWindow(
                CATALOG,
                PRESETS,
                new PlannerWindow.Surroundings(
                        new PlanningStart(LocalDate.of(2026, 11, 30)),
                        files,
                        Runnable::run,
                        Runnable::run,
                        Runnable::run,
                        _ -> {},
                        () -> {}));
    }

    /// A person who always chooses the same.
    record Chosen(Optional<Path> openWorkload, Optional<Path> workloadToSave, Optional<Path> exportFolder)
            implements FileChoice {
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
