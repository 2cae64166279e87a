package dev.efsplanner.cli;

import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.report.OutlookCsv;
import dev.efsplanner.report.OutlookJson;
import dev.efsplanner.report.OutlookText;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `outlook`: how a growing workload fares month by month, and when what fits now is outgrown.
@Command(
        name = "outlook",
        mixinStandardHelpOptions = true,
        header = "Show month by month how a growing workload fares.",
        description = {
            "%nFollows the growth of storage and of traffic: in which month a configuration is outgrown, when"
                    + " Provisioned Throughput must rise and to how much, and what the cheapest that fits costs"
                    + " each month. JSON follows assets/schema/outlook-1.json.%n"
        },
        footer = {
            "",
            "Examples:",
            "  efs-planner outlook workload.json",
            "  efs-planner outlook workload.json --months 36 --from 2026-11",
            "  efs-planner outlook workload.json --row regional-gp-bursting",
            "  efs-planner outlook workload.json --format csv > outlook.csv"
        })
final class OutlookCommand implements Subcommand {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedWorkload workload;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "Months of growth to look ahead, 1 to 36; default: 12.")
    private String months;

    @Option(names = "--row", paramLabel = "ID", description = "Show only this row.")
    private Optional<String> row;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "The calendar month of month 0.")
    private Optional<String> from;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table (the default), json or csv.")
    private String format;

    OutlookCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run() {
        var command = spec.commandLine();
        Choice.of(command, "format", format, List.of("table", "json", "csv"));
        int ahead = ahead(command);
        var start = from.map(text -> StartMonth.of(command, text));
        return workload.use(console, command, (planner, valid) -> {
            var outlook = Outlook.of(planner, valid, ahead, start);
            console.print(
                    text(row.map(id -> outlook.only(row(command, outlook, id))).orElse(outlook)));
            return ExitCode.DONE;
        });
    }

    private int ahead(CommandLine command) {
        if (months.matches("[0-9]{1,3}")) {
            int ahead = Integer.parseInt(months);
            if (ahead >= 1 && ahead <= Outlook.MOST_MONTHS) return ahead;
        }
        throw new ParameterException(
                command, "--months must be a whole number from 1 to " + Outlook.MOST_MONTHS + ", not '" + months + "'");
    }

    private static OutlookRow row(CommandLine command, Outlook outlook, String id) {
        var rows = outlook.rows();
        return Choice.of(
                command,
                "row",
                id,
                rows.stream().map(OutlookRow::id).toList(),
                rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    private String text(Outlook outlook) {
        return switch (format) {
            case "json" -> OutlookJson.of(outlook);
            case "csv" -> OutlookCsv.of(outlook);
            default -> OutlookText.of(outlook);
        };
    }
}
