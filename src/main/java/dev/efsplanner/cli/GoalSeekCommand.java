package dev.efsplanner.cli;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Goal;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.GoalSeek;
import dev.efsplanner.quantity.Measure;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.report.GoalCsv;
import dev.efsplanner.report.GoalJson;
import dev.efsplanner.report.GoalText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `goal-seek`: sizing backwards, from what is wanted to what it takes.
@Command(
        name = "goal-seek",
        mixinStandardHelpOptions = true,
        header = "Size backwards: cheapest row, most clients, least stored data, latest date.",
        description = {
            "%nAnswers from the goal: which configuration is the cheapest that meets the needs and what each cheaper one"
                    + " lacks; how many clients a row or a budget carries; from which stored size on Bursting"
                    + " suffices; until when a growing workload still has its needs met. JSON follows"
                    + " assets/schema/goal-seek-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner goal-seek ray-small",
            "  efs-planner goal-seek ray-small --goal clients --budget 5000",
            "  efs-planner goal-seek ray-small --goal clients --row regional-gp-provisioned",
            "  efs-planner goal-seek workload.json --goal date --from 2026-11",
            "  efs-planner goal-seek workload.json --format json"
        })
final class GoalSeekCommand implements Subcommand {
    private static final String ALL = "all";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(
            names = "--goal",
            paramLabel = "G",
            defaultValue = ALL,
            description = "cheapest, clients, stored, date or all (the default).")
    private String goal;

    @Option(
            names = "--row",
            paramLabel = "ID",
            description = "The row for clients and date; default: the recommended one.")
    private Optional<String> row;

    @Option(
            names = "--budget",
            paramLabel = "USD",
            description = "What it may cost a month; default: the workload's budget.")
    private Optional<String> budget;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "The calendar month of month 0.")
    private Optional<String> from;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    GoalSeekCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        Choice.of(command, "goal", goal, List.of("cheapest", "clients", "stored", "date", ALL));
        var limit = budget.map(word -> budget(command, word));
        var start = from.map(word -> StartMonth.of(command, word));
        return workload.use(console, command, (planner, valid) -> {
            var seek = GoalSeek.of(planner, valid, limit);
            console.print(text(seek.answers(goals(command, seek, start))));
            return ExitCode.DONE;
        });
    }

    private List<Goal> goals(CommandLine command, GoalSeek seek, Optional<YearMonth> start) {
        var known = seek.plan().evaluations().stream().map(Evaluation::id).toList();
        var asked = row.map(
                        id -> Choice.of(command, "row", id, known, seek.plan().evaluation(id)))
                .orElseGet(seek::usualRow);
        return Goal.all(asked.configuration(), seek.budget(), start).stream()
                .filter(one -> goal.equals(ALL) || goal.equals(one.code()))
                .toList();
    }

    private static Money budget(CommandLine command, String word) {
        return switch (NumberText.read(word, Measure.USD_PER_MONTH)) {
            case NumberText.Refused(var message) -> throw new ParameterException(command, "--budget: " + message);
            case NumberText.Read(var value) -> {
                if (value < 0 || value > 1e12)
                    throw new ParameterException(
                            command, "--budget must be 0 to 1000000000000 USD a month, not " + word);
                yield Money.ofUsd(value);
            }
        };
    }

    private String text(GoalAnswers found) {
        return switch (format) {
            case "json" -> GoalJson.of(found);
            case "csv" -> GoalCsv.of(found);
            default -> GoalText.of(found);
        };
    }
}
