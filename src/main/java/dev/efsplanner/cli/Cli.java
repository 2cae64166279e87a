package dev.efsplanner.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: parses the arguments, runs the command, and turns whatever happens into an exit code.
public final class Cli {
    private final Console console;
    private final Bugs bugs;
    private final Window window;

    public Cli(Console console, Bugs bugs, Window window) {
        this.console = console;
        this.bugs = bugs;
        this.window = window;
    }

    /// @return one of [ExitCode]
    public int run(String... arguments) {
        return guarded(() -> {
            try {
                return execute(commands().parseArgs(arguments));
            } catch (ParameterException wrong) {
                return usage(wrong);
            }
        });
    }

    /// Without arguments: the window, or where there is no display what it would show first (see [Review]).
    ///
    /// @param review the folder to write the review files into
    /// @return one of [ExitCode]
    public int open(Path review) {
        return guarded(() -> window.open(Optional.empty())
                .map(why -> new Review(console).run(why, review))
                .orElse(ExitCode.DONE));
    }

    private int guarded(IntSupplier work) {
        int code;
        try {
            code = work.getAsInt();
        } catch (RuntimeException | Error bug) {
            code = ExitCode.BUG;
            console.problem(bugs.record(bug));
        }
        var failure = console.finish();
        failure.ifPresent(message -> console.problem("standard output: could not be written: " + message));
        return failure.isPresent() && code == ExitCode.DONE ? ExitCode.INVALID : code;
    }

    private CommandLine commands() {
        var commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new PlanCommand(console));
        commands.addSubcommand(new BreakEvenCommand(console));
        commands.addSubcommand(new SensitivityCommand(console));
        commands.addSubcommand(new ChangeCommand(console));
        commands.addSubcommand(new OutlookCommand(console));
        commands.addSubcommand(new GoalSeekCommand(console));
        commands.addSubcommand(new CompareCommand(console));
        commands.addSubcommand(new CompareEditionsCommand(console));
        commands.addSubcommand(new ExplainCommand(console));
        commands.addSubcommand(new LintCommand(console));
        commands.addSubcommand(new PresetsCommand(console));
        commands.addSubcommand(new SideLoadsCommand(console));
        commands.addSubcommand(new SpecCommand(console));
        commands.addSubcommand(new OpenCommand(console, window));
        commands.setExpandAtFiles(false);
        return commands;
    }

    private int execute(CommandLine.ParseResult parsed) {
        var command = parsed.asCommandLineList().getLast();
        for (var given : parsed.asCommandLineList()) {
            if (given.isVersionHelpRequested()) {
                console.print("EFS Planner " + Version.NUMBER);
                return ExitCode.DONE;
            }
            if (given.isUsageHelpRequested()) {
                console.print(given.getUsageMessage(Ansi.OFF));
                return ExitCode.DONE;
            }
        }
        if (command.getCommand() instanceof Subcommand c) return c.run();
        throw new ParameterException(
                command,
                "A command is missing: plan, break-even, sensitivity, change, outlook, goal-seek, compare, compare-editions, explain, lint, presets, side-loads, spec or open");
    }

    private int usage(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        var root = wrong.getCommandLine();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && root.getParent() == null) {
            console.problem("Unknown command '" + unmatched.getUnmatched().getFirst() + "': choose one of "
                    + String.join(", ", root.getSubcommands().keySet()));
        } else {
            wrong.getMessage().lines().forEach(console::problem);
        }
        console.problem("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }
}
