package dev.efsplanner.ui.shell;

import dev.efsplanner.export.PlanFile;
import dev.efsplanner.ui.session.FileChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
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
        return open("Open plan, workload or export", FileKind.OPENED);
    }

    @Override
    public Optional<Path> saveWorkload(String suggestedName) {
        return save("Save workload", FileKind.SAVED, suggestedName);
    }

    @Override
    public Optional<Path> saveChart(String suggestedName) {
        var ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        var kind = new FileKind(ending.substring(1).toUpperCase(Locale.ROOT) + " files", ending);
        return save("Save chart", List.of(kind), suggestedName);
    }

    @Override
    public Optional<Path> exportFolder() {
        return folder("Folder for the export");
    }

    @Override
    public Optional<Path> exportZip(String suggestedName) {
        return save("Zip file for the export", List.of(FileKind.ZIP), suggestedName);
    }

    @Override
    public Optional<Path> savedExportFolder() {
        return folder("Folder of the saved export");
    }

    @Override
    public Optional<Path> savedExportFile() {
        var chooser = titled("Saved export");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Zip files and " + PlanFile.NAME, "*.zip", PlanFile.NAME),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openScenarios() {
        return open("Open scenarios", List.of(FileKind.JSON));
    }

    @Override
    public Optional<Path> saveScenarios(String suggestedName) {
        return save("Save scenarios", List.of(FileKind.JSON), suggestedName);
    }

    private Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner));
    }

    private Optional<Path> open(String title, List<FileKind> kinds) {
        return path(chooser(title, kinds).showOpenDialog(owner));
    }

    private Optional<Path> save(String title, List<FileKind> kinds, String suggestedName) {
        var chooser = chooser(title, kinds);
        var endings = kinds.stream().map(FileKind::ending).toList();
        return new SaveDialog(endings, () -> FileKind.ending(kinds, chooser.getSelectedExtensionFilter()), begin -> {
                    chooser.setInitialFileName(begin.getFileName().toString());
                    if (begin.getParent() != null)
                        chooser.setInitialDirectory(begin.getParent().toFile());
                    return path(chooser.showSaveDialog(owner));
                })
                .ask(Path.of(suggestedName));
    }

    private static FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = titled(title);
        chooser.getExtensionFilters().addAll(FileKind.filters(kinds));
        return chooser;
    }

    private static FileChooser titled(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
