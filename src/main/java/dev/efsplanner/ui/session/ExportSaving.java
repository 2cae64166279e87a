package dev.efsplanner.ui.session;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.ExportSet;
import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.PlanFileReader;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.store.ExportPlace;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.SavedExport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Saves the export, with the plan file beside it, where the person chooses: the same bytes as the command line writes,
/// away from the thread of the window.
///
/// @param worker writes
/// @param receiver hands over the notice
public record ExportSaving(
        ExportSession exports, FileChoice choice, Executor worker, Executor receiver, Consumer<Notice> notices) {
    private static final String ZIP = ".zip";

    public void toFolder() {
        save(_ -> choice.exportFolder());
    }

    /// A name without the ending gets it.
    public void toZip() {
        save(set -> choice.exportZip(SuggestedName.of(set.plan().workload(), ZIP))
                .map(file -> SavedExport.isZip(file) ? file : file.resolveSibling(file.getFileName() + ZIP)));
    }

    private void save(Function<ExportSet, Optional<Path>> chosen) {
        exports.now().ifPresent(set -> {
            switch (set.files()) {
                case Export.Refused(var problems) ->
                    notices.accept(Notice.failed("Not saved: "
                            + set.row().configuration().title() + " has no export: "
                            + problems.getFirst().message() + "."));
                case Export.Exported(var files) ->
                    chosen.apply(set)
                            .ifPresent(place -> worker.execute(() -> {
                                var notice = written(place, set, files);
                                receiver.execute(() -> notices.accept(notice));
                            }));
            }
        });
    }

    private static Notice written(Path place, ExportSet set, List<SourceFile> files) {
        var texts = files.stream()
                .map(file -> new FileText(file.path(), file.text().getBytes(StandardCharsets.UTF_8), file.executable()))
                .toList();
        var date = LocalDate.parse(set.plan().prices().date());
        return switch (new ExportPlace(place, PlanFile.NAME, PlanFileReader::isPlanFile).write(texts, date)) {
            case Saved.Written(var paths) ->
                Notice.done(
                        SavedExport.isZip(place)
                                ? "Saved " + place + ", " + texts.size() + " files."
                                : "Saved " + paths.size() + " files in " + place + ".");
            case Saved.Failed failed -> Notice.failed("Not saved: " + failed + ".");
        };
    }
}
