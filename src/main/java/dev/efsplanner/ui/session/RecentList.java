package dev.efsplanner.ui.session;

import dev.efsplanner.store.RecentFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files opened or saved last as commands that open them again, newest first.
public final class RecentList {
    private final RecentFiles kept;
    private final Consumer<Path> open;
    private final ObservableList<Command> commands = FXCollections.observableArrayList();

    RecentList(RecentFiles kept, Consumer<Path> open) {
        this.kept = kept;
        this.open = open;
        show(kept.read());
    }

    /// Other windows may have added files meanwhile, so the list is read anew each time.
    void add(Path place) {
        var file = place.toAbsolutePath().normalize();
        var paths = new ArrayList<>(kept.read());
        paths.remove(file);
        paths.addFirst(file);
        keep(paths.subList(0, Math.min(paths.size(), RecentFiles.MOST)));
    }

    /// @return whether it was on the list
    boolean forget(Path place) {
        var paths = new ArrayList<>(kept.read());
        boolean listed = paths.remove(place.toAbsolutePath().normalize());
        if (listed) keep(paths);
        return listed;
    }

    private void keep(List<Path> paths) {
        kept.write(paths);
        show(paths);
    }

    private void show(List<Path> paths) {
        commands.setAll(paths.stream()
                .map(path -> Command.of(Command.escaped(title(path)), () -> open.accept(path)))
                .toList());
    }

    private static String title(Path path) {
        return path.getParent() == null ? path.toString() : path.getFileName() + "  –  " + path.getParent();
    }

    public ObservableList<Command> commands() {
        return commands;
    }
}
