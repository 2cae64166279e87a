package dev.efsplanner.cli;

import dev.efsplanner.export.Export;
import dev.efsplanner.export.Exporter;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.store.FileText;
import dev.efsplanner.store.Saved;
import dev.efsplanner.store.WholeFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What `plan` is to write: the formats, the row and the folder.
///
/// @param formats one exporter, or empty for all
/// @param row as typed; empty for the recommended one
record ExportOrder(CommandLine command, Optional<Exporter> formats, Optional<String> row, Path folder) {
    /// Empty when nothing is to be exported; half an order is wrong usage.
    static Optional<ExportOrder> of(
            CommandLine command, Optional<String> export, Optional<String> row, Optional<Path> out) {
        if (export.isEmpty()) {
            if (row.isPresent()) throw new ParameterException(command, "--row needs --export and --out");
            if (out.isPresent()) throw new ParameterException(command, "--out needs --export");
            return Optional.empty();
        }
        var word = export.get();
        if (!word.equals(Exporter.ALL)) Choice.of(command, "export format", word, ExportFormats.ALL, Exporter.of(word));
        if (out.isEmpty()) throw new ParameterException(command, "--export needs --out, the folder to write into");
        return Optional.of(new ExportOrder(command, Exporter.of(word), row, out.get()));
    }

    /// The row that is meant; empty when none is named and none is recommended.
    Optional<Evaluation> chosen(Plan plan) {
        return row.map(id -> Choice.of(command, "row", id, ids(plan), plan.evaluation(id)))
                .or(() -> plan.recommendation().evaluation());
    }

    /// @param source the workload as typed, for messages
    /// @param naming whether to print the files' names
    /// @return one of [ExitCode]
    int carryOut(Optional<Evaluation> chosen, String source, Console console, boolean naming) {
        if (chosen.isEmpty()) {
            console.problem(source + ":$: no configuration fits, so none is recommended: choose a row with --row");
            return ExitCode.INVALID;
        }
        var evaluation = chosen.get();
        if (evaluation.verdict() instanceof Verdict.NotPossible(var reason)) {
            console.problem(source + ":$: row " + evaluation.id() + " cannot be exported: " + reason);
            return ExitCode.INVALID;
        }
        return switch (formats.map(f -> f.export(evaluation)).orElseGet(() -> Exporter.all(evaluation))) {
            case Export.Refused(var problems) -> {
                problems.forEach(problem -> console.problem(source + ":" + problem));
                yield ExitCode.INVALID;
            }
            case Export.Exported(var files) ->
                save(files.stream().map(file -> Sources.in("", file)).toList(), console, naming);
        };
    }

    private int save(List<FileText> files, Console console, boolean naming) {
        return switch (WholeFiles.write(folder, files)) {
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

    private static List<String> ids(Plan plan) {
        return plan.evaluations().stream().map(Evaluation::id).toList();
    }
}
