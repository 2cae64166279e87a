package dev.efsplanner.cli;

import dev.efsplanner.plan.Basis;
import dev.efsplanner.report.SpecNames;
import dev.efsplanner.report.SpecText;
import dev.efsplanner.spec.RegionLimits;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecJson;
import dev.efsplanner.workload.Overrides;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  efs-planner spec --region eu-west-1 --format json",
            "  efs-planner spec --region us-east-1 --names"
        })
final class SpecCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "E", description = "Default: the newest.")
    private Optional<String> edition;

    @Option(names = "--region", paramLabel = "R", description = "Only this Region, such as us-east-1.")
    private Optional<String> region;

    @Option(
            names = "--names",
            description = "List the figures and prices that a workload may override; needs --region.")
    private boolean names;

    @Mixin
    private SaidFigures said;

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
        if (region.isEmpty() && (names || !said.isEmpty()))
            throw new ParameterException(
                    command,
                    (names ? "--names" : "--override") + " needs --region: limits and prices differ by Region");
        var own = said.beside(Overrides.NONE, command, figures);
        var basis = limits.map(one -> Basis.of(figures, catalog.prices(), one.code(), own))
                .orElse(new Basis(figures, catalog.prices(), List.of()));
        console.print(
                names
                        ? SpecNames.of(figures, catalog.prices(), region.orElseThrow())
                        : print(basis, limits.map(RegionLimits::code)));
        return ExitCode.DONE;
    }

    private String print(Basis basis, Optional<String> region) {
        var edition = basis.edition();
        var limits = region.map(edition.regions()::get);
        return format.equals("json")
                ? limits.map(one -> SpecJson.of(edition, one)).orElseGet(() -> SpecJson.of(edition))
                : SpecText.of(basis, limits);
    }
}
