package dev.efsplanner.app;

import dev.efsplanner.cli.Console;
import dev.efsplanner.cli.ExitCode;
import dev.efsplanner.cli.Version;

/// The main class.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        var console = Console.ofProcess();
        console.problem("EFS Planner " + Version.NUMBER + " has no commands yet");
        System.exit(ExitCode.USAGE);
    }
}
