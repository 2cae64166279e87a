package dev.efsplanner.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Writes down when the window has drawn its first frame and its first plan; then the window closes.
///
/// Asked for with the system property `efsplanner.start-times`, which names a file, by packaging only: who started the
/// program knows when.
final class StartTimes {
    private static final Optional<Path> FILE =
            Optional.ofNullable(System.getProperty("efsplanner.start-times")).map(Path::of);

    private StartTimes() {}

    static boolean areAskedFor() {
        return FILE.isPresent();
    }

    /// One line, in milliseconds since 1970; nothing unless asked for.
    static void reached(String moment) {
        FILE.ifPresent(file -> append(file, moment + " " + System.currentTimeMillis() + "\n"));
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
