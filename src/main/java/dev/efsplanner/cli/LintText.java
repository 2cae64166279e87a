package dev.efsplanner.cli;

import dev.efsplanner.intake.Defect;
import dev.efsplanner.intake.Judged;
import dev.efsplanner.intake.ReadSetup;
import dev.efsplanner.intake.Sample;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.report.ChangeWords;
import dev.efsplanner.report.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A copied set-up for a terminal: what was read, what is wrong with it, and how it does for a workload.
final class LintText {
    private LintText() {}

    static String of(Sample sample, Optional<Judged> judged) {
        var text = new StringBuilder("Read as ").append(sample.form().label()).append(".\n");
        sample.setup()
                .ifPresentOrElse(
                        setup -> setup(text, setup), () -> text.append("It sets up no file system by itself.\n"));
        defects(text, sample.defects());
        if (!sample.notes().isEmpty()) {
            text.append("\nNotes\n");
            sample.notes()
                    .forEach(note ->
                            text.append("  - ").append(Console.visible(note)).append('\n'));
        }
        judged.ifPresent(one -> judged(text, one));
        return text.toString();
    }

    private static void setup(StringBuilder text, ReadSetup setup) {
        text.append('\n').append(setup.title()).append('\n');
        for (var line : setup.lines()) {
            text.append("  ")
                    .append(line.name())
                    .append(": ")
                    .append(line.value())
                    .append(line.at().isPresent() ? " (line " + line.at().getAsInt() + ")" : " (not stated)")
                    .append('\n');
        }
    }

    private static void defects(StringBuilder text, List<Defect> defects) {
        if (defects.isEmpty()) text.append("\nNo defects.\n");
        Optional<Defect> before = Optional.empty();
        for (var defect : defects) {
            if (before.filter(one -> one.severity() == defect.severity()).isEmpty())
                text.append('\n').append(defect.severity().label()).append('\n');
            before = Optional.of(defect);
            text.append("  line ")
                    .append(defect.line())
                    .append(": ")
                    .append(Console.visible(defect.found()))
                    .append("\n    ")
                    .append(Console.visible(defect.wrong()))
                    .append(" [")
                    .append(defect.source())
                    .append("]\n    Right: ")
                    .append(Console.visible(defect.right()))
                    .append('\n');
        }
    }

    private static void judged(StringBuilder text, Judged judged) {
        var plan = judged.plan();
        text.append("\nFor ").append(Console.visible(plan.workload().name())).append('\n');
        text.append("Region ")
                .append(plan.workload().region())
                .append(" · spec edition ")
                .append(plan.edition().id())
                .append(" · prices as of ")
                .append(plan.prices().date())
                .append("\n\n");
        var names = new ArrayList<String>();
        var rows = new ArrayList<Evaluation>();
        judged.row().ifPresent(row -> add(names, rows, "Copied", row));
        plan.recommendation().evaluation().ifPresent(row -> add(names, rows, "Recommended", row));
        if (!rows.isEmpty())
            text.append(Column.table(List.of(
                            new Column(List.of(""), names, false),
                            column("Configuration", rows, ChangeWords::title),
                            column("Verdict", rows, row -> row.verdict().label()),
                            new Column(
                                    List.of("USD a month"),
                                    rows.stream().map(LintText::cost).toList(),
                                    true))))
                    .append('\n');
        judged.warning()
                .ifPresentOrElse(
                        warning -> text.append(warning.pain().title())
                                .append(" (")
                                .append(warning.pain().code())
                                .append("): ")
                                .append(Console.visible(warning.sentence()))
                                .append('\n'),
                        () -> text.append(
                                judged.row().isPresent()
                                        ? "It does what the workload needs, and no other row does it for less.\n"
                                        : "There is no set-up to judge.\n"));
    }

    private static void add(List<String> names, List<Evaluation> rows, String name, Evaluation row) {
        names.add(name);
        rows.add(row);
    }

    private static Column column(String head, List<Evaluation> rows, Function<Evaluation, String> cell) {
        return new Column(List.of(head), rows.stream().map(cell).toList(), false);
    }

    private static String cost(Evaluation row) {
        return row.outcome().isEmpty()
                ? "–"
                : ChangeWords.cost(row.outcome().get().cost().monthly());
    }
}
