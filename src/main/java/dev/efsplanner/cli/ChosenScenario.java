package dev.efsplanner.cli;

import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import dev.efsplanner.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `--scenario`: plan with one end of the workload's ranges, as if it had none.
final class ChosenScenario {
    private static final List<String> KNOWN =
            Arrays.stream(Level.values()).map(Level::code).toList();

    @Option(
            names = "--scenario",
            paramLabel = "S",
            description =
                    "Of numbers that are ranges take only the low, likely or high one; default: plan ranks over all of"
                            + " them, other commands take the likely one.")
    private Optional<String> word;

    /// @throws CommandLine.ParameterException for a word that is no level
    Optional<Level> chosen(CommandLine command) {
        return word.map(
                w -> Level.valueOf(Choice.of(command, "scenario", w, KNOWN).toUpperCase(Locale.ROOT)));
    }

    /// The workload at that level of everything.
    static Workload at(Workload workload, Optional<Level> level) {
        return level.map(Scenario::all).map(workload::at).orElse(workload);
    }
}
