package dev.efsplanner.report;

import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.ChangeStep;
import dev.efsplanner.plan.Evaluation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The steps of a change for a terminal or a mail, with the monthly cost before and after.
public final class ChangeText {
    private ChangeText() {}

    public static String of(Change change) {
        var text = new StringBuilder();
        var from = change.from();
        text.append(Visible.of(from.workload().name())).append('\n');
        text.append("Region ")
                .append(from.workload().region())
                .append(" · spec edition ")
                .append(from.edition())
                .append(" · prices as of ")
                .append(from.pricesDate())
                .append('\n')
                .append(OverriddenLines.of(Stream.of(from, change.to())
                        .flatMap(row -> row.overrides().stream())
                        .distinct()
                        .toList()))
                .append('\n');
        text.append(Column.table(List.of(
                new Column(List.of(""), List.of("From", "To"), false),
                new Column(List.of("Configuration"), both(change, ChangeWords::title), false),
                new Column(List.of("Verdict"), both(change, row -> row.verdict().label()), false),
                new Column(
                        List.of("USD a month"),
                        List.of(ChangeWords.cost(change.before()), ChangeWords.cost(change.after())),
                        true))));
        change.plan()
                .lock()
                .ifPresent(
                        lock -> text.append("\nNow: ").append(lock.sentence()).append('\n'));
        steps(text, change.plan().steps());
        if (!change.plan().notes().isEmpty()) {
            text.append("\nNotes\n");
            change.plan()
                    .notes()
                    .forEach(note -> text.append("  - ").append(note).append('\n'));
        }
        return text.toString();
    }

    private static void steps(StringBuilder text, List<ChangeStep> steps) {
        if (steps.isEmpty()) text.append("\nNothing to change.\n");
        else text.append("\nSteps\n");
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            text.append("  ")
                    .append(i + 1)
                    .append(". ")
                    .append(ChangeWords.title(step))
                    .append('\n');
            ChangeWords.lines(step)
                    .forEach(line -> text.append("     - ").append(line).append('\n'));
        }
    }

    private static List<String> both(Change change, Function<Evaluation, String> cell) {
        return List.of(cell.apply(change.from()), cell.apply(change.to()));
    }
}
