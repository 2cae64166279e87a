package dev.efsplanner.cli;

import dev.efsplanner.plan.Planner;
import dev.efsplanner.workload.Workload;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The workload that a command plans, and what it is planned with.
final class PlannedWorkload {
    @Parameters(
            paramLabel = "WORKLOAD",
            description =
                    "A workload file, - for standard input, a preset (see efs-planner presets), or an export to plan again: its"
                            + " folder, zip file or efs-planner.json.")
    private String workload;

    @Mixin
    private PlanningOptions options;

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
    int use(Console console, CommandLine command, PlanningOptions.Planning work) {
        return options.use(workload, console, command, work);
    }
}
