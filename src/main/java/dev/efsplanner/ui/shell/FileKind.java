package dev.efsplanner.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;

/// The kinds of files that choosers tell apart.
///
/// @param title as a person reads it, before the ending
/// @param ending with its dot
record FileKind(String title, String ending) {
    static final FileKind PLAN = new FileKind("Plan files", ".efsplan");
    static final FileKind JSON = new FileKind("JSON files", ".json");
    static final FileKind ZIP = new FileKind("Zip files", ".zip");

    /// What a planner can open, its own files first.
    static final List<FileKind> OPENED = List.of(PLAN, JSON, ZIP);

    /// What a workload can be saved as.
    static final List<FileKind> SAVED = List.of(PLAN, JSON);

    private static final ExtensionFilter ALL = new ExtensionFilter("All files", "*.*");

    /// One filter for each kind in turn, and last all files.
    static List<ExtensionFilter> filters(List<FileKind> kinds) {
        return Stream.concat(kinds.stream().map(FileKind::filter), Stream.of(ALL))
                .toList();
    }

    private ExtensionFilter filter() {
        return new ExtensionFilter(title + " (*" + ending + ")", "*" + ending);
    }

    /// The ending of the kind that a filter lets through; for all files that of the first.
    static String ending(List<FileKind> kinds, ExtensionFilter chosen) {
        return kinds.stream()
                .filter(kind -> chosen != null && chosen.getExtensions().contains("*" + kind.ending()))
                .findFirst()
                .orElse(kinds.getFirst())
                .ending();
    }
}
