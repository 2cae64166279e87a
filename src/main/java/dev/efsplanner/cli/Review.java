package dev.efsplanner.cli;

import dev.efsplanner.chart.ChartFiles;
import dev.efsplanner.chart.ChartStyle;
import dev.efsplanner.export.Export;
import dev.efsplanner.export.ExportSet;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.report.BreakEvenText;
import dev.efsplanner.report.ComparisonText;
import dev.efsplanner.report.OutlookText;
import dev.efsplanner.report.ReviewFiles;
import dev.efsplanner.spec.FileSystemType;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import dev.efsplanner.workload.Presets;
import dev.efsplanner.workload.WorkloadWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the window would show first, printed and written to a folder: the comparison for the first preset, charts,
/// plan, workload and the exports of the recommended row.
record Review(Console console) {
    private static final int MONTHS = 12;

    int run(String why, Path folder) {
        var catalog = SpecCatalog.bundled();
        var preset = Presets.bundled(Presets.IDS.getFirst()).orElseThrow();
        var planner = new Planner(catalog.newest(), catalog.prices());
        var plan = planner.plan(preset.workload());
        var outlook = Outlook.of(planner, preset.workload(), MONTHS, Optional.empty());
        console.print(why + ": printing the comparison for the preset " + preset.id()
                + " and writing its review files to " + folder + ".\n");
        console.print(ComparisonText.of(plan));
        return switch (WholeFiles.write(folder, files(plan, outlook))) {
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

    private static List<FileText> files(Plan plan, Outlook outlook) {
        var files = new ArrayList<FileText>();
        var type = plan.recommendation()
                .evaluation()
                .map(row -> row.configuration().type())
                .orElse(FileSystemType.REGIONAL);
        var breakEven = BreakEven.of(plan, type);
        var charts = ChartFiles.of(plan, ChartStyle.light());
        charts.putAll(ChartFiles.ahead(plan, outlook, breakEven, ChartStyle.light()));
        ReviewFiles.of(plan, charts).forEach(file -> files.add(new FileText(file.path(), file.bytes(), false)));
        files.add(FileText.of("outlook.txt", OutlookText.of(outlook)));
        files.add(FileText.of("break-even.txt", BreakEvenText.of(breakEven)));
        files.add(FileText.of("workload.json", WorkloadWriter.text(plan.workload())));
        plan.recommendation().evaluation().ifPresent(row -> files.addAll(exports(plan, row)));
        return files;
    }

    private static List<FileText> exports(Plan plan, Evaluation row) {
        return switch (new ExportSet(plan, row, Optional.empty(), Version.NUMBER).files()) {
            case Export.Exported(var files) ->
                files.stream().map(file -> Sources.in("exports/", file)).toList();
            case Export.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
