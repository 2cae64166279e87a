package dev.efsplanner.ui.session;

import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes what a chart shows into a file the person chooses, away from the thread of the window.
///
/// @param worker draws and writes
/// @param receiver hands over the notice
public record ChartSaving(FileChoice choice, Executor worker, Executor receiver, Consumer<Notice> notices) {
    /// @param suggestedName file name with its ending
    /// @param contents asked for on the worker, once there is a file for them
    public void save(String suggestedName, Supplier<byte[]> contents) {
        choice.saveChart(suggestedName)
                .map(Path::toAbsolutePath)
                .ifPresent(file -> worker.execute(() -> {
                    var notice = written(file, contents.get());
                    receiver.execute(() -> notices.accept(notice));
                }));
    }

    private static Notice written(Path file, byte[] bytes) {
        var whole = new FileText(file.getFileName().toString(), bytes, false);
        return switch (WholeFiles.write(file.getParent(), List.of(whole))) {
            case Saved.Written _ -> Notice.done("Saved " + file + ".");
            case Saved.Failed failed -> Notice.failed("Not saved: " + failed + ".");
        };
    }
}
