package dev.efsplanner.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where to save, with the ending that a name must have.
///
/// A name without it gets it. The desktop asks before a file is replaced, but only for the name that was typed: where
/// the longer name is taken, it is offered once more for the desktop to ask.
///
/// @param endings with their dots, all of which are right
/// @param missing the ending that is added, by then the one of the kind that is chosen
/// @param dialog shows a place to begin with, and gives the place that is chosen
record SaveDialog(List<String> endings, Supplier<String> missing, Function<Path, Optional<Path>> dialog) {

    /// @param first file name, or a whole path
    Optional<Path> ask(Path first) {
        var chosen = dialog.apply(first);
        while (chosen.isPresent()) {
            var typed = chosen.get();
            if (isEnded(typed)) return chosen;
            var ended = typed.resolveSibling(typed.getFileName() + missing.get());
            if (Files.notExists(ended)) return Optional.of(ended);
            chosen = dialog.apply(ended);
        }
        return chosen;
    }

    private boolean isEnded(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith(ending) && name.length() > ending.length());
    }
}
