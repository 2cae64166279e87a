package dev.efsplanner.cli;

/// What the process tells its caller.
public final class ExitCode {
    public static final int DONE = 0;
    /// The workload, a file or the chosen row is not valid, or a file could not be written.
    public static final int INVALID = 1;
    public static final int USAGE = 2;
    public static final int BUG = 3;

    private ExitCode() {}
}
