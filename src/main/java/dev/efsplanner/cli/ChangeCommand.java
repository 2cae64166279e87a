package dev.efsplanner.cli;

import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.report.ChangeJson;
import dev.efsplanner.report.ChangeText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `change`: the steps from the configuration that a file system has to another, and what AWS locks on the way.
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        header = "List the steps from one configuration to another.",
        description = {
            "%nSays which steps are made online and which need a new file system and a copy, what AWS's 24-hour rule"
                    + " locks until when, and the monthly cost before and after. JSON follows"
                    + " assets/schema/change-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner change ray-small --from regional-gp-bursting --to regional-gp-elastic",
            "  efs-planner change workload.json --from regional-gp-provisioned --from-provisioned 256"
                    + " --to regional-gp-provisioned",
            "  efs-planner change workload.json --from regional-gp-provisioned --to regional-gp-elastic"
                    + " --last-change 2026-11-23T09:00Z"
        })
final class ChangeCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(
            names = "--from",
            paramLabel = "ROW",
            required = true,
            description = "The row of the plan that the file system is now.")
    private String from;

    @Option(
            names = "--from-provisioned",
            paramLabel = "N",
            description = "MiB/s provisioned now; default: what the plan says.")
    private Optional<String> amount;

    @Option(names = "--to", paramLabel = "ROW", required = true, description = "The row that it is to become.")
    private String to;

    @Option(
            names = "--last-change",
            paramLabel = "TIME",
            description = "When throughput mode or amount were last changed, as in 2026-11-23T09:00Z.")
    private Optional<String> lastChange;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table (the default) or json.")
    private String format;

    ChangeCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json"));
        var order = ChangeOrder.of(command, from, to, amount, lastChange);
        return workload.use(console, command, (planner, valid) -> {
            var plan = planner.plan(valid);
            return print(order.current(planner, plan), order.target(plan), order);
        });
    }

    private int print(Evaluation current, Evaluation target, ChangeOrder order) {
        for (var row : List.of(current, target)) {
            if (row.verdict() instanceof Verdict.NotPossible(var reason)) {
                console.problem(workload.name() + ":$: row " + row.id() + " is not possible: " + reason);
                return ExitCode.INVALID;
            }
        }
        var change = Change.of(current, target, order.last());
        console.print(format.equals("json") ? ChangeJson.of(change) : ChangeText.of(change));
        return ExitCode.DONE;
    }
}
