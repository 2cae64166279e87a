package dev.efsplanner.app;

import dev.efsplanner.cli.Cli;
import dev.efsplanner.cli.Console;
import java.nio.file.Path;

/// The main class.
public final class Launcher {
    /// Where the review files go when there is no display.
    private static final Path REVIEW = Path.of("efs-planner-review");

    private Launcher() {}

    public static void main(String[] arguments) {
        var cli = new Cli(Console.ofProcess(), CrashReport.ofThisMachine());
        System.exit(arguments.length > 0 ? cli.run(arguments) : cli.review("No window in this version", REVIEW));
    }
}
