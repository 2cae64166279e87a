package dev.efsplanner.ui.shell;

import dev.efsplanner.ui.session.FileChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The choosers of the desktop.
public final class NativeFileChoice implements FileChoice {
    private final Stage owner;

    public NativeFileChoice(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> openWorkload() {
        var chooser = workloads("Open workload");
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveWorkload(String suggestedName) {
        var chooser = workloads("Save workload");
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> exportFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle("Folder for the export");
        return path(chooser.showDialog(owner));
    }

    private static FileChooser workloads(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Workload files", "*.json"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
