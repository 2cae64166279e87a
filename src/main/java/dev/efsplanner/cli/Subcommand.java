package dev.efsplanner.cli;

/// One command of the command line, with its arguments filled in.
interface Subcommand {
    /// @return one of [ExitCode]
    int run();
}
