package dev.efsplanner.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// Unsaved work of one planner, kept whole against a crash. Any thread may ask; after the end nothing is written.
public final class DraftFile {
    private final Path file;
    private final Path lockFile;
    private Optional<FileChannel> lock = Optional.empty();
    private boolean ended;

    DraftFile(Path folder, String name) {
        file = folder.resolve(name + ".json");
        lockFile = folder.resolve(name + ".lock");
    }

    /// Takes the lock that another planner left behind.
    ///
    /// @return false where it is held, or there is nothing to be had
    synchronized boolean claim() {
        try {
            if (!locked()) return false;
        } catch (IOException _) {
            return false;
        }
        if (Files.isRegularFile(file)) return true;
        delete();
        return false;
    }

    private boolean locked() throws IOException {
        if (lock.isPresent()) return true;
        var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                lock = Optional.of(channel);
                return true;
            }
        } catch (OverlappingFileLockException _) {
            // Another window of this very program.
        }
        channel.close();
        return false;
    }

    /// Replaces what was kept, in one step.
    public synchronized Saved write(String text) {
        if (ended) return new Saved.Written(List.of());
        try {
            Files.createDirectories(file.getParent());
            if (!locked()) return new Saved.Failed(lockFile, "is held by another program");
        } catch (IOException e) {
            return new Saved.Failed(lockFile, WholeFiles.reason(e));
        }
        return WholeFiles.write(file, text);
    }

    /// What was kept; empty where it cannot be read.
    public synchronized Optional<String> read() {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// There is nothing to keep any more.
    public synchronized void delete() {
        try {
            Files.deleteIfExists(file);
            release();
            Files.deleteIfExists(lockFile);
        } catch (IOException _) {
            // What cannot be deleted is offered at the next start.
        }
    }

    /// Leaves it for another time, and for others.
    public synchronized void release() {
        try {
            if (lock.isPresent()) lock.get().close();
        } catch (IOException _) {
            // The system takes the lock back when the program ends.
        }
        lock = Optional.empty();
    }

    /// The program ends as it should: nothing is kept, and what comes late is not written.
    public synchronized void end() {
        ended = true;
        delete();
    }
}
