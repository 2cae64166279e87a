package dev.efsplanner.cli;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.ExportDiff;
import dev.efsplanner.export.ExportSet;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.export.PlanFile;
import dev.efsplanner.export.PlanFileReader;
import dev.efsplanner.export.SourceFile;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.store.ExportPlace;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.SavedExport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What `plan` is to write, or to compare with what was written: the formats, the row and the folder or zip file.
///
/// @param formats one exporter, or empty for all
/// @param row as typed; empty for the one that was exported, else for the recommended one
/// @param comparing whether the place holds an earlier export to compare with, and nothing is written
record ExportOrder(
        CommandLine command, Optional<Exporter> formats, Optional<String> row, Path place, boolean comparing) {
    /// Empty when nothing is to be exported; half an order is wrong usage.
    static Optional<ExportOrder> of(
            CommandLine command,
            Optional<String> export,
            Optional<String> row,
            Optional<Path> out,
            Optional<Path> diff) {
        if (diff.isPresent() && out.isPresent())
            throw new ParameterException(command, "--diff writes nothing: leave --out away, or --diff");
        if (export.isEmpty() && diff.isEmpty()) {
            if (row.isPresent()) throw new ParameterException(command, "--row needs --export and --out, or --diff");
            if (out.isPresent()) throw new ParameterException(command, "--out needs --export");
            return Optional.empty();
        }
        var word = export.orElse(Exporter.ALL);
        if (!word.equals(Exporter.ALL)) Choice.of(command, "export format", word, ExportFormats.ALL, Exporter.of(word));
        var place = diff.or(() -> out)
                .orElseThrow(() -> new ParameterException(
                        command, "--export needs --out, the folder or zip file to write, or --diff"));
        return Optional.of(new ExportOrder(command, Exporter.of(word), row, place, diff.isPresent()));
    }

    /// The row that is meant; empty when none is named and none is recommended.
    ///
    /// @param exported the row of the export that was read back
    Optional<Evaluation> chosen(Plan plan, Optional<String> exported) {
        return row.map(id -> Choice.of(command, "row", id, ids(plan), plan.evaluation(id)))
                .or(() -> exported.flatMap(plan::evaluation))
                .or(() -> plan.recommendation().evaluation());
    }

    /// @param source the workload as typed, for messages
    /// @param naming whether to print the files' names
    /// @return one of [ExitCode]
    int carryOut(Plan plan, Optional<Evaluation> chosen, String source, Console console, boolean naming) {
        if (chosen.isEmpty()) {
            console.problem(source + ":$: no configuration fits, so none is recommended: choose a row with --row");
            return ExitCode.INVALID;
        }
        var evaluation = chosen.get();
        if (evaluation.verdict() instanceof Verdict.NotPossible(var reason)) {
            console.problem(source + ":$: row " + evaluation.id() + " cannot be exported: " + reason);
            return ExitCode.INVALID;
        }
        var set = new ExportSet(plan, evaluation, formats, Version.NUMBER);
        return switch (set.files()) {
            case Export.Refused(var problems) -> {
                problems.forEach(problem -> console.problem(source + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Export.Exported(var files) ->
                comparing ? compare(set, files, console) : save(set, files, console, naming);
        };
    }

    private int save(ExportSet set, List<SourceFile> sources, Console console, boolean naming) {
        var files = sources.stream().map(file -> Sources.in("", file)).toList();
        var pricesDate = LocalDate.parse(set.plan().prices().date());
        return switch (new ExportPlace(place, PlanFile.NAME, PlanFileReader::isPlanFile).write(files, pricesDate)) {
            case Saved.Failed failed -> {
                console.problem(failed.toString());
                yield ExitCode.INVALID;
            }
            case Saved.Written(var written) -> {
                if (naming) written.forEach(file -> console.print(file.toString()));
                yield ExitCode.DONE;
            }
        };
    }

    private int compare(ExportSet set, List<SourceFile> files, Console console) {
        return switch (SavedExport.read(place)) {
            case SavedExport.Failed(var message) -> {
                console.problem(place + ": " + message);
                yield ExitCode.INVALID;
            }
            case SavedExport.Read(var texts) -> {
                console.print(DiffText.of(ExportDiff.of(set, files, texts, SpecCatalog.bundled())));
                yield ExitCode.DONE;
            }
        };
    }

    private static List<String> ids(Plan plan) {
        return plan.evaluations().stream().map(Evaluation::id).toList();
    }
}
