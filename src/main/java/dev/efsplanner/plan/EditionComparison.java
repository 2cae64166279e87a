package dev.efsplanner.plan;

import dev.efsplanner.spec.EditionDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One workload planned with two editions of the published figures: what changes, and which figures change it.
///
/// @param from mostly the plan with the older edition
/// @param rows in the order of the second plan; then those that only the first has
/// @param figures that differ in the workload's Region and bear on a row that is possible
public record EditionComparison(Plan from, Plan to, List<EditionRow> rows, List<EditionFigure> figures) {
    public EditionComparison {
        rows = List.copyOf(rows);
        figures = List.copyOf(figures);
    }

    /// @throws IllegalArgumentException when the plans are of different workloads
    public static EditionComparison of(Plan from, Plan to) {
        if (!from.workload().equals(to.workload()))
            throw new IllegalArgumentException("the plans are of different workloads");
        var rows = new ArrayList<EditionRow>();
        to.evaluations().forEach(row -> rows.add(new EditionRow(from.evaluation(row.id()), Optional.of(row))));
        from.evaluations().stream()
                .filter(row -> to.evaluation(row.id()).isEmpty())
                .forEach(row -> rows.add(new EditionRow(Optional.of(row), Optional.empty())));
        return new EditionComparison(from, to, rows, figures(from, to, rows));
    }

    private static List<EditionFigure> figures(Plan from, Plan to, List<EditionRow> rows) {
        return EditionDifferences.of(from.edition(), to.edition(), to.workload().region()).stream()
                .map(difference -> new EditionFigure(
                        difference,
                        rows.stream()
                                .filter(row -> row.configuration().impossible().isEmpty())
                                .filter(row -> new Concern(difference.name()).of(row.configuration()))
                                .map(EditionRow::id)
                                .toList()))
                .filter(figure -> !figure.rows().isEmpty())
                .toList();
    }

    /// What it comes to: whether the recommendation stays, and how many rows change.
    public List<String> sentences() {
        var before = from.recommendation().evaluation().map(Evaluation::id);
        var after = to.recommendation().evaluation().map(Evaluation::id);
        var recommended = Stream.of(from, to)
                .map(plan -> "Edition " + plan.edition().id() + ": "
                        + plan.recommendation().sentence());
        var stays = before.equals(after)
                ? "The recommendation stays"
                : "The recommendation changes from " + before.orElse("none") + " to " + after.orElse("none");
        long changed = rows.stream().filter(EditionRow::isChanged).count();
        long verdicts = rows.stream()
                .filter(row -> row.changes().stream().anyMatch(change -> change.metric() == Metric.VERDICT))
                .count();
        return Stream.concat(
                        Stream.of(stays + "; " + changed + " of " + rows.size() + " rows change, " + verdicts
                                + " of them in their verdict."),
                        recommended)
                .toList();
    }
}
