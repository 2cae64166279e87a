package dev.efsplanner.report;

import dev.efsplanner.plan.Amount;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Shards;
import dev.efsplanner.plan.Spread;
import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The comparison as a Markdown page: what is recommended and why, all rows, what the recommended one costs, charts.
final class ComparisonMarkdown {
    private ComparisonMarkdown() {}

    /// @param files paths of pictures; each is shown unless it is the PNG beside an SVG
    static String of(Plan plan, List<String> files) {
        var page = new StringBuilder();
        page.append("# Amazon EFS for ")
                .append(escaped(Visible.of(plan.workload().name())))
                .append("\n\n")
                .append(ComparisonText.basis(plan))
                .append(overridden(plan))
                .append("\n\n## Recommendation\n\n")
                .append(escaped(plan.recommendation().sentence()))
                .append("\n\n")
                .append(scenarios(plan))
                .append("## All configurations\n\n")
                .append(table(plan))
                .append("\n## Why not\n\n");
        for (var row : plan.evaluations()) page.append(reasons(plan, row));
        plan.recommendation()
                .evaluation()
                .ifPresent(row -> page.append(warnings(row)).append(bill(row)));
        page.append(FileTaskText.markdown(plan, ComparisonMarkdown::escaped));
        var shown = files.stream().filter(path -> path.endsWith(".svg")).toList();
        if (!shown.isEmpty()) page.append("\n## Charts\n");
        for (var path : shown)
            page.append("\n![").append(path).append("](").append(path).append(")\n");
        return page.toString();
    }

    private static String scenarios(Plan plan) {
        if (plan.scenarios().isEmpty()) return "";
        return "## Scenarios\n\n" + columns(ScenarioTables.scenarios(plan)) + "\n" + columns(ScenarioTables.rows(plan))
                + "\n"
                + Spread.ASSUMPTIONS.stream()
                        .map(note -> "- " + escaped(note) + "\n")
                        .collect(Collectors.joining("", "", "\n"));
    }

    private static String columns(List<Column> columns) {
        return line(columns.stream().map(column -> column.head().getFirst()))
                + line(columns.stream().map(column -> column.toTheRight() ? "---:" : "---"))
                + IntStream.range(0, columns.getFirst().cells().size())
                        .mapToObj(i -> line(columns.stream()
                                .map(column -> escaped(column.cells().get(i)))))
                        .collect(Collectors.joining());
    }

    private static String overridden(Plan plan) {
        return plan.overrides().isEmpty()
                ? ""
                : "\n\n"
                        + plan.overrides().stream()
                                .map(overridden -> "- **Overridden**: " + escaped(overridden.sentence()))
                                .collect(Collectors.joining("\n"));
    }

    private static String table(Plan plan) {
        return line(Metric.of(plan).stream().map(ComparisonMarkdown::heading))
                + line(Metric.of(plan).stream()
                        .map(metric -> metric.better() == Metric.Better.NEITHER ? "---" : "---:"))
                + plan.evaluations().stream()
                        .map(row -> line(Metric.of(plan).stream()
                                .map(metric -> escaped(metric.of(row).text()))))
                        .collect(Collectors.joining());
    }

    private static String heading(Metric metric) {
        return metric.unit().isEmpty() ? metric.label() : metric.label() + ", " + metric.unit();
    }

    private static String reasons(Plan plan, Evaluation row) {
        return Stream.concat(
                        row.verdict().reasons().stream(),
                        Shards.of(plan, row).map(shards -> "Way out: " + shards.sentence()).stream())
                .map(words -> "- **" + escaped(row.configuration().title()) + "**: " + escaped(words) + "\n")
                .collect(Collectors.joining());
    }

    private static String warnings(Evaluation row) {
        var warnings = row.outcome().map(Outcome::warnings).orElse(List.of());
        if (warnings.isEmpty()) return "";
        return warnings.stream()
                .map(warning -> "- **" + escaped(warning.pain().title()) + "**: " + escaped(warning.sentence()) + "\n")
                .collect(Collectors.joining(
                        "", "\n## Warnings for " + escaped(row.configuration().title()) + "\n\n", ""));
    }

    private static String bill(Evaluation row) {
        Function<Amount, String> line = amount -> line(Stream.of(
                escaped(amount.name()),
                amount.usd().toString(),
                escaped(amount.formula()),
                escaped(amount.operands().stream()
                        .map(o -> o.name() + " = " + Numbers.show(o.value()) + " " + o.unit()
                                + (o.overridden() ? " (overridden)" : ""))
                        .collect(Collectors.joining("; ")))));
        return row.outcome()
                .map(outcome ->
                        "\n## Monthly cost of " + escaped(row.configuration().title()) + "\n\n"
                                + "| Amount | USD | Formula | Operands |\n| --- | ---: | --- | --- |\n"
                                + outcome.cost().amounts().stream().map(line).collect(Collectors.joining()))
                .orElse("");
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /// Keeps a name from becoming markup or a table cell of its own.
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }
}
