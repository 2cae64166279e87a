package dev.efsplanner.cli;

import dev.efsplanner.plan.KnownNames;
import dev.efsplanner.spec.SpecEdition;
import dev.efsplanner.workload.Parsed;
import dev.efsplanner.workload.SideLoad;
import dev.efsplanner.workload.SideLoadSizing;
import dev.efsplanner.workload.Workload;
import dev.efsplanner.workload.WorkloadText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `--add`: side loads beside the layers of the workload that is named.
final class AddedLoads {
    private static final List<String> KNOWN =
            Arrays.stream(SideLoad.values()).map(SideLoad::code).toList();

    @Option(
            names = "--add",
            paramLabel = "LOAD",
            split = ",",
            description = "Side loads to plan with beside the workload's own, such as rsync,virus-scan (see efs-planner"
                    + " side-loads).")
    private List<String> words = new ArrayList<>();

    /// @throws CommandLine.ParameterException for a word that is no side load
    List<SideLoad> chosen(CommandLine command) {
        return words.stream()
                .map(word -> Choice.of(command, "side load", word, KNOWN, SideLoad.of(word)))
                .toList();
    }

    /// The workload with the loads; invalid where their numbers are beyond what a workload may have.
    static Parsed<Workload> beside(Workload workload, List<SideLoad> loads, SpecEdition edition) {
        if (loads.isEmpty()) return new Parsed.Valid<>(workload);
        return WorkloadText.of(SideLoadSizing.added(workload, loads)).parse(KnownNames.of(edition));
    }
}
