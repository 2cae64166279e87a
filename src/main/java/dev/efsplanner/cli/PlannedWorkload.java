package dev.efsplanner.cli;

import dev.efsplanner.document.NamedWorkload;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.util.List;
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
            description =
                    "A workload file, - for standard input, a preset (see efs-planner presets), or an export to plan again: its"
                            + " folder, zip file or efs-planner.json.")
    private String workload;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "The published figures to plan with; default: newest, of an export its own.")
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
        return use(console, command, (planner, valid, _) -> work.applyAsInt(planner, valid));
    }

    /// The same for work that looks at the row that was exported.
    int use(Console console, CommandLine command, Planning work) {
        var catalog = SpecCatalog.bundled();
        var asked = edition.map(word -> new Editions(catalog).chosen(command, Optional.of(word)));
        var loads = added.chosen(command);
        var level = scenario.chosen(command);
        return switch (new WorkloadArgument(workload).open(console.in(), catalog, asked)) {
            case Parsed.Invalid<NamedWorkload>(var problems) -> refuse(console, problems);
            case Parsed.Valid<NamedWorkload>(var named) -> {
                var figures = named.edition();
                named.export()
                        .ifPresent(export -> export.notes().forEach(note -> console.problem(workload + ": " + note)));
                yield switch (AddedLoads.beside(named.workload(), loads, figures)) {
                    case Parsed.Invalid<Workload>(var problems) -> refuse(console, problems);
                    case Parsed.Valid<Workload>(var valid) ->
                        work.carryOut(
                                new Planner(figures, catalog.prices()),
                                ChosenScenario.at(said.in(valid, command, figures), level),
                                named.export().map(export -> export.file().row()));
                };
            }
        };
    }

    private int refuse(Console console, List<Problem> problems) {
        problems.forEach(problem -> console.problem(workload + ":" + problem));
        return ExitCode.INVALID;
    }

    /// What a command does with a workload that is right.
    interface Planning {
        /// @param row id of the row that was exported, where the workload is read back from an export
        /// @return one of [ExitCode]
        int carryOut(Planner planner, Workload workload, Optional<String> row);
    }
}
