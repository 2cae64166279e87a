package dev.efsplanner.cli;

import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.report.BreakEvenCsv;
import dev.efsplanner.report.BreakEvenJson;
import dev.efsplanner.report.BreakEvenText;
import dev.efsplanner.spec.FileSystemType;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `break-even`: what the throughput modes cost for a workload whose peak lasts shorter or longer, or that stores more
/// or less, and where the cheapest one changes.
@Command(
        name = "break-even",
        mixinStandardHelpOptions = true,
        header = "Show where the cheapest throughput mode changes for a workload.",
        description = {
            "%nCompares Elastic, Provisioned, Bursting, and Bursting with padding: over the average-to-peak ratio (the"
                    + " peak stays and lasts shorter or longer) and over the stored size. JSON follows"
                    + " assets/schema/break-even-1.json and opens every crossing to formula and sources.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner break-even ray-small",
            "  efs-planner break-even workload.json --type oneZone",
            "  efs-planner break-even workload.json --format csv > break-even.csv"
        })
final class BreakEvenCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(
            names = "--type",
            paramLabel = "T",
            defaultValue = "regional",
            description = "regional (the default) or oneZone.")
    private String type;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    BreakEvenCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        var chosen = type(command);
        return workload.use(console, command, (planner, valid) -> {
            console.print(text(BreakEven.of(planner.plan(valid), chosen)));
            return ExitCode.DONE;
        });
    }

    private FileSystemType type(CommandLine command) {
        var types = Arrays.asList(FileSystemType.values());
        return Choice.of(
                command,
                "type",
                type,
                types.stream().map(FileSystemType::code).toList(),
                types.stream().filter(known -> known.code().equals(type)).findFirst());
    }

    private String text(BreakEven found) {
        return switch (format) {
            case "json" -> BreakEvenJson.of(found);
            case "csv" -> BreakEvenCsv.of(found);
            default -> BreakEvenText.of(found);
        };
    }
}
