package dev.efsplanner.cli;

import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.report.ComparisonCsv;
import dev.efsplanner.report.ComparisonText;
import dev.efsplanner.report.PlanJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plan`: every configuration for a workload, best first; and the files that set one of them up.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        header = "Judge and price every configuration for a workload.",
        description = {
            "%nPrints the comparison. With --export, writes the files that set one row up and prints their names;"
                    + " the comparison only if --format asks for it.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner plan ray-small",
            "  efs-planner plan workload.json --edition 2025-08",
            "  efs-planner plan workload.json --format json > plan.json",
            "  efs-planner plan workload.json --export all --out infrastructure",
            "  efs-planner plan infrastructure",
            "  efs-planner plan workload.json --diff infrastructure",
            "  efs-planner plan - --export aws-cli --row regional-gp-bursting --out . < workload.json"
        })
final class PlanCommand implements Subcommand {
    private static final List<String> FORMATS = List.of("table", "json", "csv");

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(names = "--format", paramLabel = "F", description = "table (the default), json or csv.")
    private Optional<String> format;

    @Option(
            names = "--calculations",
            description = "With --format json: each evaluation also has the steps behind its cells.")
    private boolean calculations;

    @Option(
            names = "--export",
            paramLabel = "FORMAT",
            completionCandidates = ExportFormats.class,
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    private Optional<String> export;

    @Option(
            names = "--row",
            paramLabel = "ID",
            description = "The row to export; default: the recommended one, of an export its own.")
    private Optional<String> row;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "The folder to write into, or a file that ends in .zip.")
    private Optional<Path> out;

    @Option(
            names = "--diff",
            paramLabel = "PLACE",
            description =
                    "Instead of writing, print what the export would change of the one in that folder or zip file.")
    private Optional<Path> diff;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        format.ifPresent(word -> Choice.of(command, "format", word, FORMATS));
        if (calculations && !format.equals(Optional.of("json")))
            throw new ParameterException(command, "--calculations needs --format json");
        var order = ExportOrder.of(command, export, row, out, diff);
        return workload.use(console, command, (planner, valid, exported) -> {
            var plan = planner.plan(valid);
            var chosen = order.flatMap(o -> o.chosen(plan, exported));
            if (order.isEmpty() || format.isPresent()) {
                console.print(text(plan));
                if (format.orElse("table").equals("table")) exported.ifPresent(id -> console.print(inView(plan, id)));
            }
            return order.map(o -> o.carryOut(plan, chosen, workload.name(), console, format.isEmpty()))
                    .orElse(ExitCode.DONE);
        });
    }

    private static String inView(Plan plan, String id) {
        return "\nExported row: "
                + plan.evaluation(id)
                        .map(row -> row.configuration().title() + " (" + id + "): "
                                + row.verdict().label() + ", "
                                + Metric.MONTHLY_COST.of(row).text() + " USD a month")
                        .orElse(id + ", which is not in this plan any more");
    }

    private String text(Plan plan) {
        return switch (format.orElse("table")) {
            case "json" -> calculations ? PlanJson.withCalculations(plan) : PlanJson.of(plan);
            case "csv" -> ComparisonCsv.of(plan);
            default -> ComparisonText.of(plan);
        };
    }
}
