package dev.efsplanner.store;

import java.nio.file.Path;
import java.util.List;

/// What became of files to be written: where they are, or why not.
public sealed interface Saved {
    /// @param files in the order they were written
    record Written(List<Path> files) implements Saved {
        public Written {
            files = List.copyOf(files);
        }
    }

    /// Nothing is left behind of the file that failed; files written before it are whole.
    ///
    /// @param message what stood in the way, in one sentence
    record Failed(Path file, String message) implements Saved {
        @Override
        public String toString() {
            return file + ": " + message;
        }
    }
}
