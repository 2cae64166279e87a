package dev.efsplanner.cli;

import dev.efsplanner.report.SpecText;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecJson;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `spec`: the published figures and prices that plans are made with.
@Command(
        name = "spec",
        mixinStandardHelpOptions = true,
        header = "Print the published figures and prices, each with its source.",
        description =
                "%nWith --region, also the prices there. JSON is a spec file, following assets/schema/spec-1.json.%n",
        footer = {
            "",
            "Examples:",
            "  efs-planner spec",
            "  efs-planner spec --edition 2025-08",
            "  efs-planner spec --region eu-west-1 --format json"
        })
final class SpecCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "E", description = "Default: the newest.")
    private Optional<String> edition;

    @Option(names = "--region", paramLabel = "R", description = "Only this Region, such as us-east-1.")
    private Optional<String> region;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table (the default) or json.")
    private String format;

    SpecCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json"));
        var catalog = SpecCatalog.bundled();
        var figures = new Editions(catalog).chosen(command, edition);
        var known = List.copyOf(figures.regions().keySet());
        var limits = region.map(code -> Choice.of(
                command,
                "Region",
                code,
                known,
                Optional.ofNullable(figures.regions().get(code))));
        console.print(
                format.equals("json")
                        ? limits.map(one -> SpecJson.of(figures, one)).orElseGet(() -> SpecJson.of(figures))
                        : SpecText.of(figures, catalog.prices(), limits));
        return ExitCode.DONE;
    }
}
