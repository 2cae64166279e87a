package dev.efsplanner.ui.shell;

import dev.efsplanner.export.PlanFile;
import dev.efsplanner.ui.session.FileChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
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
        var chooser = workloads("Open workload or export", "*.json", "*.zip");
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveWorkload(String suggestedName) {
        var chooser = workloads("Save workload", "*.json");
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> saveChart(String suggestedName) {
        var ending = suggestedName.substring(suggestedName.lastIndexOf('.') + 1);
        var chooser = new FileChooser();
        chooser.setTitle("Save chart");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT) + " files", "*." + ending),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> exportFolder() {
        return folder("Folder for the export");
    }

    @Override
    public Optional<Path> exportZip(String suggestedName) {
        var chooser = files("Zip file for the export", "Zip files", "*.zip");
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> savedExportFolder() {
        return folder("Folder of the saved export");
    }

    @Override
    public Optional<Path> savedExportFile() {
        var chooser = files("Saved export", "Zip files and efs-planner.json", "*.zip", PlanFile.NAME);
        return path(chooser.showOpenDialog(owner));
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> openScenarios() {
        return path(files("Open scenarios", "Scenarios", "*.json").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveScenarios(String suggestedName) {
        var chooser = files("Save scenarios", "Scenarios", "*.json");
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    private static FileChooser workloads(String title, String... endings) {
        return files(title, "Workload files", endings);
    }

    private static FileChooser files(String title, String kind, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(kind, patterns),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
