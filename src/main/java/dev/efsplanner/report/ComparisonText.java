package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Shards;
import dev.efsplanner.plan.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The comparison for a terminal or a mail: fixed-width tables no wider than a screen, then the recommendation and why
/// each other row is not it.
public final class ComparisonText {
    /// As wide as a terminal usually is, and as A4 landscape carries.
    private static final int WIDTH = 120;

    private ComparisonText() {}

    public static String of(Plan plan) {
        var text = new StringBuilder();
        text.append(Visible.of(plan.workload().name())).append('\n');
        text.append(basis(plan))
                .append('\n')
                .append(OverriddenLines.of(plan.overrides()))
                .append('\n');
        text.append(tables(plan));
        text.append("\nRecommendation: ")
                .append(plan.recommendation().sentence())
                .append('\n');
        text.append(scenarios(plan));
        plan.recommendation().evaluation().ifPresent(row -> text.append(warnings(row)));
        text.append(FileTaskText.plain(plan));
        var reasons = reasons(plan);
        if (!reasons.isEmpty()) text.append("\nWhy not\n").append(reasons);
        return text.toString();
    }

    static String basis(Plan plan) {
        return "Region " + plan.workload().region() + " · spec edition "
                + plan.edition().id() + " · prices as of " + plan.prices().date();
    }

    private static String tables(Plan plan) {
        var rows = plan.evaluations();
        var name = new Column(List.of(Metric.CONFIGURATION.label(), ""), cells(rows, Metric.CONFIGURATION), false);
        var id = new Column(List.of("ID", ""), rows.stream().map(Evaluation::id).toList(), false);
        var block = new ArrayList<>(List.of(name, id));
        var blocks = new ArrayList<String>();
        for (var metric : Metric.of(plan)) {
            if (metric == Metric.CONFIGURATION) continue;
            var column = new Column(
                    List.of(metric.label(), metric.unit()),
                    cells(rows, metric),
                    metric.better() != Metric.Better.NEITHER);
            if (Column.width(block) + Column.GAP.length() + column.width() > WIDTH) {
                blocks.add(Column.table(block));
                block = new ArrayList<>(List.of(id));
            }
            block.add(column);
        }
        blocks.add(Column.table(block));
        return String.join("\n", blocks);
    }

    private static List<String> cells(List<Evaluation> rows, Metric metric) {
        return rows.stream().map(row -> metric.of(row).text()).toList();
    }

    private static String scenarios(Plan plan) {
        if (plan.scenarios().isEmpty()) return "";
        return "\nScenarios\n\n" + Column.table(ScenarioTables.scenarios(plan)) + "\n"
                + Column.table(ScenarioTables.rows(plan))
                + Spread.ASSUMPTIONS.stream()
                        .map(note -> "  - " + note + "\n")
                        .collect(Collectors.joining("", "\n", ""));
    }

    private static String warnings(Evaluation row) {
        var warnings = row.outcome().map(Outcome::warnings).orElse(List.of());
        if (warnings.isEmpty()) return "";
        return warnings.stream()
                .map(warning -> "  - " + Visible.of(warning.sentence()) + "\n")
                .collect(Collectors.joining(
                        "", "\nWarnings for " + row.configuration().title() + "\n", ""));
    }

    private static String reasons(Plan plan) {
        return plan.evaluations().stream()
                .filter(row -> !row.verdict().reasons().isEmpty())
                .map(row -> "  " + row.configuration().title() + " (" + row.id() + ")\n"
                        + row.verdict().reasons().stream()
                                .map(reason -> "    - " + reason + "\n")
                                .collect(Collectors.joining())
                        + Shards.of(plan, row)
                                .map(shards -> "    Way out: " + shards.sentence() + "\n")
                                .orElse(""))
                .collect(Collectors.joining());
    }
}
