package dev.efsplanner.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window; a port, because the command line knows no window.
@FunctionalInterface
public interface Window {
    /// Returns when the window is closed.
    ///
    /// @param file to open in it
    /// @return why no window could be opened; empty after one was
    Optional<String> open(Optional<Path> file);
}
