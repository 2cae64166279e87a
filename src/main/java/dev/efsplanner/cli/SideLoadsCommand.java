package dev.efsplanner.cli;

import dev.efsplanner.report.SideLoadsJson;
import dev.efsplanner.report.SideLoadsText;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `side-loads`: what the planning commands take after `--add`.
@Command(
        name = "side-loads",
        mixinStandardHelpOptions = true,
        header = "List the loads that can be added beside a workload's own.",
        description = "%nEach is a word that the planning commands take after --add. With a workload: the numbers each"
                + " would have there. JSON follows assets/schema/side-loads-1.json.%n",
        footer = {
            "",
            "Examples:",
            "  efs-planner side-loads",
            "  efs-planner side-loads wordpress",
            "  efs-planner side-loads workload.json --format json",
            "  efs-planner plan wordpress --add rsync,virus-scan"
        })
final class SideLoadsCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORKLOAD",
            description = "A workload file, - for standard input, or a preset.")
    private Optional<String> workload;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table (the default) or json.")
    private String format;

    SideLoadsCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        Choice.of(spec.commandLine(), "format", format, List.of("table", "json"));
        if (workload.isEmpty()) return print(Optional.empty());
        var named = workload.get();
        return switch (new WorkloadArgument(named)
                .read(console.in(), SpecCatalog.bundled().newest())) {
            case Parsed.Invalid<Workload>(var problems) -> {
                problems.forEach(problem -> console.problem(named + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Parsed.Valid<Workload>(var valid) -> print(Optional.of(valid));
        };
    }

    private int print(Optional<Workload> of) {
        console.print(format.equals("json") ? SideLoadsJson.of(of) : SideLoadsText.of(of));
        return ExitCode.DONE;
    }
}
