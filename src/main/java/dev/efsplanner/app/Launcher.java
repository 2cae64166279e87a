package dev.efsplanner.app;

import dev.efsplanner.cli.Cli;
import dev.efsplanner.cli.Console;
import java.nio.file.Path;

/// The main class: a command where there are arguments, else the window, else what the window would show first.
public final class Launcher {
    /// Where the review files go when there is no display.
    private static final Path REVIEW = Path.of("efs-planner-review");

    private Launcher() {}

    public static void main(String[] arguments) {
        // AWT only draws charts into images: it has no need of a screen.
        System.setProperty("java.awt.headless", "true");
        var cli = new Cli(Console.ofProcess(), CrashReport.ofThisMachine(), WindowStart::open);
        System.exit(arguments.length > 0 ? cli.run(arguments) : cli.open(REVIEW));
    }
}
