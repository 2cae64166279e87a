package dev.efsplanner.cli;

import dev.efsplanner.document.NamedWorkload;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.Problem;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a workload that is named on the command line is planned with: the options that all planning commands share.
final class PlanningOptions {
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

    /// Does the command's work where the workload is valid, else says every problem it has.
    ///
    /// @param workload as it was named on the command line
    /// @return one of [ExitCode]
    int use(String workload, Console console, CommandLine command, Planning work) {
        var catalog = SpecCatalog.bundled();
        var asked = edition.map(word -> new Editions(catalog).chosen(command, Optional.of(word)));
        var loads = added.chosen(command);
        var level = scenario.chosen(command);
        return switch (new WorkloadArgument(workload).open(console.in(), catalog, asked)) {
            case Parsed.Invalid<NamedWorkload>(var problems) -> refuse(workload, console, problems);
            case Parsed.Valid<NamedWorkload>(var named) -> {
                var figures = named.edition();
                named.export()
                        .ifPresent(export -> export.notes().forEach(note -> console.problem(workload + ": " + note)));
                yield switch (AddedLoads.beside(named.workload(), loads, figures)) {
                    case Parsed.Invalid<Workload>(var problems) -> refuse(workload, console, problems);
                    case Parsed.Valid<Workload>(var valid) ->
                        work.carryOut(
                                new Planner(figures, catalog.prices()),
                                ChosenScenario.at(said.in(valid, command, figures), level),
                                named.export().map(export -> export.file().row()));
                };
            }
        };
    }

    private static int refuse(String workload, Console console, List<Problem> problems) {
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
