package dev.efsplanner.cli;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Workload;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The workload and the edition that a command plans with: the arguments that all planning commands share.
final class PlannedWorkload {
    @Parameters(
            paramLabel = "WORKLOAD",
            description = "A workload file, - for standard input, or a preset (see efs-planner presets).")
    private String workload;

    @Option(names = "--edition", paramLabel = "E", description = "The published figures to plan with; default: newest.")
    private Optional<String> edition;

    @Mixin
    private AddedLoads added;

    @Mixin
    private SaidFigures said;

    @Mixin
    private ChosenScenario scenario;

    /// The workload as it was named on the command line.
    String name() {
        return workload;
    }

    /// Does the command's work where the workload is valid, else says every problem it has.
    ///
    /// @return one of [ExitCode]
    int use(Console console, CommandLine command, ToIntBiFunction<Planner, Workload> work) {
        var catalog = SpecCatalog.bundled();
        var figures = new Editions(catalog).chosen(command, edition);
        var loads = added.chosen(command);
        var level = scenario.chosen(command);
        var read = new WorkloadArgument(workload).read(console.in(), figures);
        var planned = read instanceof Parsed.Valid<Workload>(var own) ? AddedLoads.beside(own, loads, figures) : read;
        return switch (planned) {
            case Parsed.Invalid<Workload>(var problems) -> {
                problems.forEach(problem -> console.problem(workload + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Parsed.Valid<Workload>(var valid) ->
                work.applyAsInt(
                        new Planner(figures, catalog.prices()),
                        ChosenScenario.at(said.in(valid, command, figures), level));
        };
    }
}
