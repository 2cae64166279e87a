package dev.efsplanner.report;

import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.ChangeStep;
import dev.efsplanner.plan.DayLock;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.Money;
import java.util.List;
import java.util.Optional;
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
                new Column(List.of("Configuration"), both(change, ChangeText::title), false),
                new Column(List.of("Verdict"), both(change, row -> row.verdict().label()), false),
                new Column(List.of("USD a month"), List.of(money(change.before()), money(change.after())), true))));
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
                    .append(step.title())
                    .append(" (")
                    .append(step.way().label())
                    .append(")\n");
            step.notBefore().ifPresent(at -> line(text, "not before " + DayLock.shown(at)));
            step.calls().forEach(call -> line(text, call.toString()));
            step.reasons().forEach(rule -> line(text, rule.sentence() + " [" + rule.source() + "]"));
            step.lock()
                    .ifPresent(lock -> line(
                            text,
                            "then " + lock.sentence() + (lock.until().isPresent() ? ", if made at once [" : " [")
                                    + lock.wording().source() + "]"));
        }
    }

    private static void line(StringBuilder text, String words) {
        text.append("     - ").append(words).append('\n');
    }

    private static List<String> both(Change change, Function<Evaluation, String> cell) {
        return List.of(cell.apply(change.from()), cell.apply(change.to()));
    }

    private static String title(Evaluation row) {
        var title = row.configuration().title();
        return row.outcome()
                .flatMap(Outcome::provisioned)
                .map(amount -> title + " · " + amount)
                .orElse(title);
    }

    private static String money(Optional<Money> cost) {
        return cost.map(Money::toString).orElse("price missing");
    }
}
