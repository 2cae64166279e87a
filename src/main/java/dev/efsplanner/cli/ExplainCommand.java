package dev.efsplanner.cli;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.report.ExplainJson;
import dev.efsplanner.report.ExplainText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `explain`: how the numbers of a row come about.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Show how the numbers of a configuration come about.",
        description = {
            "%nFor each cell of the comparison the steps from the workload and the published figures to what it shows:"
                    + " formula, operands, where each comes from and of what date. JSON follows"
                    + " assets/schema/explain-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner explain ray-small --metric monthlyCost",
            "  efs-planner explain workload.json --row regional-gp-bursting",
            "  efs-planner explain workload.json --format json > explained.json"
        })
final class ExplainCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(names = "--row", paramLabel = "ID", description = "The row; default: the recommended one, else the first.")
    private Optional<String> row;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "Only this cell, such as monthlyCost, headroom or verdict; default: all.")
    private Optional<String> metric;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", description = "table (the default) or json.")
    private String format;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json"));
        var one = metric.map(word -> List.of(metric(command, word)));
        return workload.use(console, command, (planner, valid) -> {
            var plan = planner.plan(valid);
            var chosen = row(command, plan);
            var metrics = one.orElse(Metric.of(plan));
            console.print(
                    format.equals("json")
                            ? ExplainJson.of(plan, chosen, metrics)
                            : ExplainText.of(plan, chosen, metrics));
            return ExitCode.DONE;
        });
    }

    private static Metric metric(CommandLine command, String word) {
        var all = Arrays.asList(Metric.values());
        return Choice.of(
                command,
                "metric",
                word,
                all.stream().map(Metric::code).toList(),
                all.stream().filter(m -> m.code().equals(word)).findFirst());
    }

    private Evaluation row(CommandLine command, Plan plan) {
        var rows = plan.evaluations();
        return row.map(id -> Choice.of(
                        command, "row", id, rows.stream().map(Evaluation::id).toList(), plan.evaluation(id)))
                .orElseGet(() -> plan.recommendation().evaluation().orElse(rows.getFirst()));
    }
}
