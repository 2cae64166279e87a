package dev.efsplanner.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `efs-planner` itself: says what there is.
@Command(
        name = "efs-planner",
        header = "Judges, prices and exports Amazon EFS configurations for a workload.",
        synopsisSubcommandLabel = "COMMAND",
        description = "%nWithout a command: opens the window.%n",
        footer = {
            "",
            "Examples:",
            "  efs-planner presets",
            "  efs-planner plan ray-small",
            "  efs-planner plan workload.json --format json",
            "  efs-planner plan workload.json --export all --out infrastructure",
            "  efs-planner break-even ray-small",
            "  efs-planner sensitivity wordpress --by 50%%",
            "  efs-planner change ray-small --from regional-gp-bursting --to regional-gp-elastic",
            "  efs-planner outlook workload.json --from 2026-11",
            "  efs-planner compare now.json then.json",
            "  efs-planner compare-editions workload.json",
            "  efs-planner plan wordpress --add rsync,virus-scan",
            "  efs-planner goal-seek ray-small --budget 5000",
            "  efs-planner explain ray-small --metric monthlyCost",
            "  efs-planner lint setup.sh ray-small",
            "  efs-planner spec --region eu-west-1",
            "",
            "Exit codes: 0 done; 1 the workload or a file is not valid; 2 wrong usage; 3 a bug."
        })
final class RootCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help; each command has its own.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;
}
