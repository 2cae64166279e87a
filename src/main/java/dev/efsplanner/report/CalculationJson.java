package dev.efsplanner.report;

import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Calculations;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Plan;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The chains behind the cells of a row, as they stand in plan files.
final class CalculationJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CalculationJson() {}

    /// By the code of the metric.
    static ObjectNode of(Plan plan, Evaluation row, List<Metric> metrics) {
        var node = NODES.objectNode();
        for (var metric : metrics) node.set(metric.code(), steps(Calculations.of(plan, row, metric)));
        return node;
    }

    static ArrayNode steps(List<Calculation> calculations) {
        var steps = NODES.arrayNode();
        for (var calculation : calculations) {
            var operands = NODES.arrayNode();
            calculation.operands().forEach(operand -> operands.add(PlanJson.operand(operand)));
            steps.add(NODES.objectNode()
                    .put("step", steps.size() + 1)
                    .put("title", calculation.title())
                    .put("way", calculation.working().code())
                    .put("formula", calculation.formula())
                    .<ObjectNode>set("operands", operands)
                    .put("result", calculation.result())
                    .put("unit", calculation.unit().isEmpty() ? null : calculation.unit()));
        }
        return steps;
    }
}
