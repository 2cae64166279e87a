package dev.efsplanner.cli;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.quantity.Measure;
import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.report.SensitivityCsv;
import dev.efsplanner.report.SensitivityJson;
import dev.efsplanner.report.SensitivityText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `sensitivity`: which inputs move the cost and the empty date of a row, and how far.
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        header = "Show which inputs move cost and empty date, and how far.",
        description = {
            "%nMoves each number of the workload alone, down and up by the same share or to the ends of its range: what a"
                    + " row then costs, on which day its burst credits run out, and whether it still fits. JSON follows"
                    + " assets/schema/sensitivity-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner sensitivity wordpress",
            "  efs-planner sensitivity wordpress --row regional-gp-bursting --by 50%",
            "  efs-planner sensitivity workload.json --format csv > sensitivity.csv"
        })
final class SensitivityCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(names = "--row", paramLabel = "ID", description = "The row; default: the recommended one, else the first.")
    private Optional<String> row;

    @Option(
            names = "--by",
            paramLabel = "PERCENT",
            defaultValue = "20%",
            description = "How far to move an input that is no range, 0 to 90 %%; default: 20%%.")
    private String by;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    SensitivityCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        double share = share(command);
        return workload.use(console, command, (planner, valid, exported) -> {
            var plan = planner.plan(valid);
            var chosen = row(command, plan, exported);
            console.print(text(Sensitivity.of(planner, valid, chosen.configuration(), share)));
            return ExitCode.DONE;
        });
    }

    private double share(CommandLine command) {
        return switch (NumberText.read(by, Measure.PERCENT)) {
            case NumberText.Refused(var message) -> throw new ParameterException(command, "--by: " + message);
            case NumberText.Read(var percent) -> {
                if (!(percent >= 0 && percent <= 100 * Sensitivity.MOST))
                    throw new ParameterException(command, "--by must be 0 to 90 %, not '" + by + "'");
                yield percent / 100;
            }
        };
    }

    private Evaluation row(CommandLine command, Plan plan, Optional<String> exported) {
        var rows = plan.evaluations();
        return row.map(id -> Choice.of(
                        command, "row", id, rows.stream().map(Evaluation::id).toList(), plan.evaluation(id)))
                .or(() -> exported.flatMap(plan::evaluation))
                .or(() -> plan.recommendation().evaluation())
                .orElseGet(rows::getFirst);
    }

    private String text(Sensitivity found) {
        return switch (format) {
            case "json" -> SensitivityJson.of(found);
            case "csv" -> SensitivityCsv.of(found);
            default -> SensitivityText.of(found);
        };
    }
}
