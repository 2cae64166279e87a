package dev.efsplanner.cli;

/// Where a fault of the program itself is recorded.
@FunctionalInterface
public interface Bugs {
    /// @return one line for the user that names the code and the log file
    String record(Throwable bug);
}
