package dev.efsplanner.export;

import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.spec.SpecCatalog;
import dev.efsplanner.workload.Parsed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What applying an export changes against one that was saved before.
///
/// @param files in the order of the new export, then those that are no longer part of it
/// @param change from the row that was exported to the one now; empty where one of them cannot be planned
/// @param notes why something could not be compared, or stands on other figures than when it was exported
public record ExportDiff(List<FileDiff> files, Optional<Change> change, List<String> notes) {
    public ExportDiff {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /// Whether all files stay as they are.
    public boolean isSame() {
        return files.stream().allMatch(file -> file.kind() == FileDiff.Kind.SAME);
    }

    public long count(FileDiff.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).count();
    }

    /// How many files are added, removed, changed and unchanged.
    public String counts() {
        return Arrays.stream(FileDiff.Kind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> count(kind) + " " + kind.label())
                .collect(Collectors.joining(", "));
    }

    /// @param made the files of `now`
    /// @param saved the texts that lie where the other export was saved, by path; more than it wrote is no matter
    public static ExportDiff of(ExportSet now, List<SourceFile> made, Map<String, String> saved, SpecCatalog catalog) {
        var notes = new ArrayList<String>();
        var before = before(now, saved, catalog, notes);
        var files = new ArrayList<FileDiff>();
        for (var file : made) {
            var path = file.path();
            files.add(
                    saved.containsKey(path)
                            ? FileDiff.of(path, saved.get(path), file.text())
                            : FileDiff.added(path, file.text()));
        }
        var gone = new TreeSet<String>();
        before.map(set -> set.files()).ifPresent(export -> {
            if (export instanceof Export.Exported(var once)) once.forEach(file -> gone.add(file.path()));
        });
        made.forEach(file -> gone.remove(file.path()));
        gone.stream().filter(saved::containsKey).forEach(path -> files.add(FileDiff.removed(path, saved.get(path))));
        var change = before.map(ExportSet::row)
                .filter(row -> row.outcome().isPresent() && now.row().outcome().isPresent())
                .map(row -> change(row, now.row(), notes));
        return new ExportDiff(files, change, notes);
    }

    private static Change change(Evaluation from, Evaluation to, List<String> notes) {
        var old = from.workload();
        if (!old.region().equals(to.workload().region()))
            notes.add("The saved export is for " + old.region() + ", this one for "
                    + to.workload().region() + ": it makes a new file system there");
        else if (!old.name().equals(to.workload().name()))
            notes.add("The saved export is for the workload “" + Visible.of(old.name())
                    + "”: under another name a new file system is made");
        return Change.of(from, to, Optional.empty());
    }

    /// The saved export planned again.
    private static Optional<ExportSet> before(
            ExportSet now, Map<String, String> saved, SpecCatalog catalog, List<String> notes) {
        var text = saved.get(PlanFile.NAME);
        if (text == null) {
            notes.add("There is no " + PlanFile.NAME + " beside the saved files, so only texts can be compared");
            return Optional.empty();
        }
        return switch (new PlanFileReader(catalog, now.planner()).read(text)) {
            case Parsed.Invalid<Reopened>(var problems) -> {
                problems.forEach(problem -> notes.add(PlanFile.NAME + ":" + problem));
                yield Optional.empty();
            }
            case Parsed.Valid<Reopened>(var reopened) -> {
                reopened.notes().forEach(note -> notes.add("Saved export: " + note));
                var plan = new Planner(reopened.edition(), catalog.prices())
                        .plan(reopened.file().workload());
                yield row(plan, reopened.file().row(), notes)
                        .map(row -> new ExportSet(plan, row, now.format(), now.planner()));
            }
        };
    }

    private static Optional<Evaluation> row(Plan plan, String id, List<String> notes) {
        var row = plan.evaluation(id);
        if (row.isEmpty()) notes.add("Row " + id + " of the saved export is not in the plan any more");
        return row;
    }
}
