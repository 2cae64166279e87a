package dev.efsplanner.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files opened or saved last, newest first, kept in a file of one path a line.
///
/// A list that cannot be kept is no reason to bother anybody: it is empty the next time.
///
/// @param file where the list is kept
public record RecentFiles(Path file) {
    public static final int MOST = 10;

    /// Lines that are no path are passed over.
    public List<Path> read() {
        var paths = new ArrayList<Path>();
        try {
            for (var line : Files.readString(file).lines().toList()) {
                if (!line.isBlank() && paths.size() < MOST) add(line, paths);
            }
        } catch (IOException _) {
            return List.of();
        }
        return paths;
    }

    private static void add(String line, List<Path> paths) {
        try {
            paths.add(Path.of(line));
        } catch (InvalidPathException _) {
            // Written by another system, or by hand.
        }
    }

    public void write(List<Path> paths) {
        var text = new StringBuilder();
        for (var path : paths) {
            var line = path.toString();
            if (line.lines().count() == 1) text.append(line).append('\n');
        }
        var name = file.toAbsolutePath().getFileName().toString();
        WholeFiles.write(
                file.toAbsolutePath().getParent(),
                List.of(new FileText(name, text.toString().getBytes(StandardCharsets.UTF_8), false)));
    }
}
