package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Calculations;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.RecoverySteps;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The calculations of one row as JSON for other programs, following `assets/schema/explain-1.json`.
public final class ExplainJson {
    public static final String FORMAT = "efs-planner/explain/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplainJson() {}

    public static String of(Plan plan, Evaluation row, List<Metric> metrics) {
        var sources = NODES.arrayNode();
        var steps = metrics.stream()
                .flatMap(metric -> Calculations.of(plan, row, metric).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        var calculations = CalculationJson.of(plan, row, metrics);
        if (metrics.contains(Metric.CREDITS_OUT)) {
            var recovery = RecoverySteps.of(plan, row);
            if (!recovery.isEmpty()) calculations.set(RecoverySteps.CODE, CalculationJson.steps(recovery));
            steps.addAll(recovery);
        }
        for (var source : CitedSources.of(plan, steps)) {
            sources.add(NODES.objectNode()
                    .put("id", source.id())
                    .put("title", source.title())
                    .put("url", source.url().isEmpty() ? null : source.url())
                    .put("seen", source.seen()));
        }
        return JsonText.of(NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(plan.workload()))
                .put("edition", plan.edition().id())
                .put("pricesDate", plan.prices().date())
                .put("id", row.id())
                .put("title", row.configuration().title())
                .<ObjectNode>set("calculations", calculations)
                .set("sources", sources));
    }
}
