package dev.efsplanner.ui.session;

import dev.efsplanner.export.SourceFile;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Writes the files of an export into a folder the person chooses, away from the thread of the window.
///
/// @param worker writes
/// @param receiver hands over the notice
public record ExportSaving(FileChoice choice, Executor worker, Executor receiver, Consumer<Notice> notices) {
    public void save(List<SourceFile> files) {
        choice.exportFolder()
                .ifPresent(folder -> worker.execute(() -> {
                    var notice = written(folder, files);
                    receiver.execute(() -> notices.accept(notice));
                }));
    }

    private static Notice written(Path folder, List<SourceFile> files) {
        var texts = files.stream()
                .map(file -> new FileText(file.path(), file.text().getBytes(StandardCharsets.UTF_8), file.executable()))
                .toList();
        return switch (WholeFiles.write(folder, texts)) {
            case Saved.Written(var paths) ->
                Notice.done("Saved "
                        + (paths.size() == 1 ? paths.getFirst().toString() : paths.size() + " files in " + folder)
                        + ".");
            case Saved.Failed failed -> Notice.failed("Not saved: " + failed + ".");
        };
    }
}
