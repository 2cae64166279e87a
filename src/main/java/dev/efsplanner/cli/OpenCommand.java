package dev.efsplanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `open`: the window with a file in it, as a double click on the file opens it.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        header = "Open the window, with a file in it.",
        description = "%nWithout a file it opens as without a command.%n",
        footer = {"", "Example:", "  efs-planner open workload.json"})
final class OpenCommand implements Subcommand {
    private final Console console;
    private final Window window;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A workload file, or what was exported.")
    private Optional<Path> file = Optional.empty();

    OpenCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public int run() {
        var missing = file.filter(path -> !Files.exists(path));
        if (missing.isPresent()) {
            console.problem(missing.get() + ": does not exist");
            return ExitCode.INVALID;
        }
        var why = window.open(file);
        why.ifPresent(reason ->
                console.problem(reason + ": the window cannot be opened; 'efs-planner plan' works without one"));
        return why.isPresent() ? ExitCode.INVALID : ExitCode.DONE;
    }
}
