package dev.efsplanner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The folder in which unsaved work is kept against a crash: one file for each running planner, locked while it runs.
///
/// The lock tells work whose planner is gone from work of one that runs beside us: the system takes it back however the
/// program ends, which no list of process ids can promise.
///
/// @param folder is made when something is first kept
public record Drafts(Path folder) {
    private static final String ENDING = ".json";

    /// A place for this planner, empty as yet.
    public DraftFile own() {
        return new DraftFile(folder, UUID.randomUUID().toString());
    }

    /// What planners left behind that are gone, newest first; nobody else is offered it until it is released.
    public List<DraftFile> abandoned() {
        var found = new ArrayList<DraftFile>();
        for (var file : files()) {
            var name = file.getFileName().toString();
            var draft = new DraftFile(folder, name.substring(0, name.length() - ENDING.length()));
            if (draft.claim()) found.add(draft);
        }
        return found;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Drafts::written).reversed().thenComparing(Path::compareTo))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }
}
