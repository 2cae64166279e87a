package dev.efsplanner.cli;

import dev.efsplanner.chart.ChartFiles;
import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.report.ComparisonText;
import dev.efsplanner.report.ReviewFiles;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the window would show first, printed and written to a folder: the comparison for the first preset, charts,
/// plan, workload and the exports of the recommended row.
record Review(Console console) {
    int run(String why, Path folder) {
        var catalog = SpecCatalog.bundled();
        var preset = Presets.bundled(Presets.IDS.getFirst()).orElseThrow();
        var plan = new Planner(catalog.newest(), catalog.prices()).plan(preset.workload());
        console.print(why + ": printing the comparison for the preset " + preset.id()
                + " and writing its review files to " + folder + ".\n");
        console.print(ComparisonText.of(plan));
        return switch (WholeFiles.write(folder, files(plan))) {
            case Saved.Written(var files) -> {
                console.print("\nReview files");
                files.forEach(file -> console.print("  " + file));
                yield ExitCode.DONE;
            }
            case Saved.Failed failed -> {
                console.problem(failed.toString());
                yield ExitCode.INVALID;
            }
        };
    }

    private static List<FileText> files(Plan plan) {
        var files = new ArrayList<FileText>();
        ReviewFiles.of(plan, ChartFiles.of(plan, ChartStyle.light()))
                .forEach(file -> files.add(new FileText(file.path(), file.bytes(), false)));
        files.add(FileText.of("workload.json", WorkloadWriter.text(plan.workload())));
        plan.recommendation().evaluation().ifPresent(row -> files.addAll(exports(row)));
        return files;
    }

    private static List<FileText> exports(Evaluation row) {
        return switch (Exporter.all(row)) {
            case Export.Exported(var files) ->
                files.stream().map(file -> Sources.in("exports/", file)).toList();
            case Export.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
