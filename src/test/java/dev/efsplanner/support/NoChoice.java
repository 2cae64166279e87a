package dev.efsplanner.support;

import dev.efsplanner.ui.session.FileChoice;
import java.nio.file.Path;
import java.util.Optional;

/// A person who closes every chooser without a choice; tests say where they choose.
public interface NoChoice extends FileChoice {
    @Override
    default Optional<Path> openWorkload() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> saveWorkload(String suggestedName) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> exportFolder() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> exportZip(String suggestedName) {
        return Optional.empty();
    }

    @Override
    default Optional<Path> savedExportFolder() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> savedExportFile() {
        return Optional.empty();
    }

    @Override
    default Optional<Path> saveChart(String suggestedName) {
        return Optional.empty();
    }
}
