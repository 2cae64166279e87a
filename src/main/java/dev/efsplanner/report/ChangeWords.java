package dev.efsplanner.report;

import dev.efsplanner.plan.ChangeStep;
import dev.efsplanner.plan.DayLock;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of a change, the same on the command line and in the window.
public final class ChangeWords {
    private ChangeWords() {}

    /// The configuration, with the provisioned amount where there is one.
    public static String title(Evaluation row) {
        var title = row.configuration().title();
        return row.outcome()
                .flatMap(Outcome::provisioned)
                .map(amount -> title + " · " + amount)
                .orElse(title);
    }

    public static String cost(Optional<Money> cost) {
        return cost.map(Money::toString).orElse("price missing");
    }

    /// What a step does and in which way.
    public static String title(ChangeStep step) {
        return step.title() + " (" + step.way().label() + ")";
    }

    /// When a step can begin, the calls that make it, why it is so, and what it locks in its turn.
    public static List<String> lines(ChangeStep step) {
        var lines = new ArrayList<String>();
        step.notBefore().ifPresent(at -> lines.add("not before " + DayLock.shown(at)));
        step.calls().forEach(call -> lines.add(call.toString()));
        step.reasons().forEach(rule -> lines.add(rule.sentence() + " [" + rule.source() + "]"));
        step.lock()
                .ifPresent(lock ->
                        lines.add("then " + lock.sentence() + (lock.until().isPresent() ? ", if made at once [" : " [")
                                + lock.wording().source() + "]"));
        return lines;
    }
}
