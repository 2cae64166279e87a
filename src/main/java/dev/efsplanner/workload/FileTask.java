package dev.efsplanner.workload;

/// Work on many small files that somebody waits for: a clone, an untar, a page. How large the files are is in
/// [StoredData#averageFile].
///
/// @param files how many the task touches, 1 or more
/// @param threads that work on it at once, over all clients, 1 or more
/// @param sameDirectory whether all files lie in one directory, where creating does not scale
public record FileTask(FileWork work, int files, int threads, boolean sameDirectory) {
    public FileTask {
        if (files < 1) throw new IllegalArgumentException("files must be 1 or more, not " + files);
        if (threads < 1) throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
    }

    public FileTask withFiles(int other) {
        return new FileTask(work, other, threads, sameDirectory);
    }

    public FileTask withThreads(int other) {
        return new FileTask(work, files, other, sameDirectory);
    }
}
