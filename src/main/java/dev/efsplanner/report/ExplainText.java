package dev.efsplanner.report;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Calculations;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.RecoverySteps;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The calculations of one row for a terminal or a mail: each cell with its steps, and the sources they name.
public final class ExplainText {
    private static final int WIDTH = 110;
    private static final String INDENT = "     ";

    private ExplainText() {}

    public static String of(Plan plan, Evaluation row, List<Metric> metrics) {
        var text = new StringBuilder();
        text.append(Visible.of(plan.workload().name())).append('\n');
        text.append(ComparisonText.basis(plan)).append('\n');
        text.append(row.configuration().title()).append(" (").append(row.id()).append(")\n");
        var all = new ArrayList<Calculation>();
        for (var metric : metrics) {
            var steps = Calculations.of(plan, row, metric);
            var unit = steps.getLast().unit();
            var shown = metric.of(row).text() + (unit.isEmpty() ? "" : " " + unit);
            add(text, metric.label() + ": " + shown, steps);
            all.addAll(steps);
            if (metric != Metric.CREDITS_OUT) continue;
            var recovery = RecoverySteps.of(plan, row);
            if (recovery.isEmpty()) continue;
            add(text, RecoverySteps.LABEL + ": " + recovery.getLast().shown(), recovery);
            all.addAll(recovery);
        }
        sources(text, plan, all);
        return text.toString();
    }

    private static void add(StringBuilder text, String heading, List<Calculation> steps) {
        text.append('\n')
                .append(heading)
                .append('\n')
                .append("─".repeat(Visible.width(heading)))
                .append('\n');
        for (int i = 0; i < steps.size(); i++) text.append(step(i + 1, steps.get(i)));
    }

    private static String step(int number, Calculation step) {
        var text = new StringBuilder();
        var head = (number < 10 ? "  " : number < 100 ? " " : "") + number + ". ";
        text.append(head)
                .append(Visible.of(step.title()))
                .append(": ")
                .append(Visible.of(step.shown()))
                .append('\n');
        text.append(wrapped("= ", Visible.of(step.formula())));
        int widest = step.operands().stream()
                .mapToInt(operand -> Visible.width(Visible.of(operand.name())))
                .max()
                .orElse(0);
        for (var operand : step.operands()) {
            var name = Visible.of(operand.name());
            text.append(INDENT).append("  ").append(name).append(" ".repeat(widest - Visible.width(name)));
            text.append(" = ")
                    .append(number(operand))
                    .append("  [")
                    .append(operand.source())
                    .append("]\n");
        }
        return text.toString();
    }

    /// Ten digits: enough to do the arithmetic again.
    static String number(Operand operand) {
        var unit = operand.unit().equals("1") ? "" : " " + operand.unit();
        if (Double.isInfinite(operand.value())) return "∞" + unit;
        return new BigDecimal(operand.value())
                        .round(new MathContext(10))
                        .stripTrailingZeros()
                        .toPlainString()
                + unit;
    }

    private static void sources(StringBuilder text, Plan plan, List<Calculation> all) {
        var cited = CitedSources.of(plan, all);
        if (cited.isEmpty()) return;
        text.append("\nSources\n");
        for (var source : cited) {
            text.append("  ").append(source.id()).append("  ").append(source.title());
            if (!source.url().isEmpty()) text.append(", ").append(source.url());
            text.append('\n');
        }
    }

    private static String wrapped(String mark, String text) {
        var lines = new StringBuilder();
        var line = new StringBuilder(INDENT + mark);
        boolean bare = true;
        for (var word : text.split(" ")) {
            if (!bare && Visible.width(line.toString()) + Visible.width(word) + 1 > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(INDENT + " ".repeat(mark.length()));
                bare = true;
            }
            if (!bare) line.append(' ');
            line.append(word);
            bare = false;
        }
        return lines.append(line).append('\n').toString();
    }
}
