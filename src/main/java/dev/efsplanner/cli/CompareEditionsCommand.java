package dev.efsplanner.cli;

import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.report.EditionsCsv;
import dev.efsplanner.report.EditionsJson;
import dev.efsplanner.report.EditionsText;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `compare-editions`: what another edition of the published figures changes for a workload.
@Command(
        name = "compare-editions",
        mixinStandardHelpOptions = true,
        header = "Compare two editions of the published figures for a workload.",
        description = {
            "%nPlans with both: which rows change in what, whether the recommendation changes, and which figures"
                    + " differ, with their sources. Prices are the same in both. JSON follows"
                    + " assets/schema/editions-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner compare-editions ray-small",
            "  efs-planner compare-editions workload.json --from 2025-08 --to 2026-07",
            "  efs-planner compare-editions workload.json --format csv > editions.csv"
        })
final class CompareEditionsCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORKLOAD",
            description = "A workload file, - for standard input, or a preset (see efs-planner presets).")
    private String workload;

    @Option(names = "--from", paramLabel = "E", description = "The first edition; default: the one before the other.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "E", description = "The second edition; default: the newest.")
    private Optional<String> to;

    @Mixin
    private AddedLoads added;

    @Mixin
    private SaidFigures said;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    CompareEditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        var catalog = SpecCatalog.bundled();
        var editions = new Editions(catalog);
        var after = editions.chosen(command, to);
        var before = from.map(word -> editions.chosen(command, Optional.of(word)))
                .or(() -> catalog.before(after))
                .orElseThrow(() -> new ParameterException(
                        command, "There is no edition before " + after.id() + ": name the first one with --from"));
        if (before.equals(after))
            throw new ParameterException(command, "--from and --to are both " + after.id() + ": name two editions");
        return switch (read(command, before, after)) {
            case Parsed.Invalid<Workload>(var problems) -> {
                problems.forEach(problem -> console.problem(workload + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Parsed.Valid<Workload>(var valid) -> {
                var comparison = EditionComparison.of(
                        new Planner(before, catalog.prices()).plan(valid),
                        new Planner(after, catalog.prices()).plan(valid));
                console.print(text(comparison));
                yield ExitCode.DONE;
            }
        };
    }

    /// Right for both editions.
    private Parsed<Workload> read(CommandLine command, SpecEdition before, SpecEdition after) {
        var loads = added.chosen(command);
        var read = new WorkloadArgument(workload).read(console.in(), after);
        if (!(read instanceof Parsed.Valid<Workload>(var own))) return read;
        if (!(AddedLoads.beside(own, loads, after) instanceof Parsed.Valid<Workload>(var loaded)))
            return AddedLoads.beside(own, loads, after);
        return WorkloadText.of(said.in(loaded, command, after)).parse(KnownNames.of(before));
    }

    private String text(EditionComparison comparison) {
        return switch (format) {
            case "json" -> EditionsJson.of(comparison);
            case "csv" -> EditionsCsv.of(comparison);
            default -> EditionsText.of(comparison);
        };
    }
}
