package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Answer;
import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.GoalAnswers;
import dev.efsplanner.plan.Rival;
import dev.efsplanner.workload.WorkloadWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What came out of asking backwards as JSON for other programs, following `assets/schema/goal-seek-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class GoalJson {
    public static final String FORMAT = "efs-planner/goal-seek/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GoalJson() {}

    public static String of(GoalAnswers found) {
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(found.workload()))
                .put("edition", found.edition())
                .put("pricesDate", found.pricesDate())
                .<ObjectNode>set("answers", array(found.answers(), GoalJson::answer))
                .set("assumptions", array(found.notes(), NODES::stringNode));
        return JsonText.of(root);
    }

    private static ObjectNode answer(Answer answer) {
        var value = answer.value();
        return NODES.objectNode()
                .put("goal", answer.goal().code())
                .put("title", answer.goal().title())
                .put("found", answer.found().code())
                .put("value", value.isPresent() ? value.getAsDouble() : null)
                .put("unit", answer.unit())
                .put("lastDate", answer.lastDate().map(Object::toString).orElse(null))
                .put("sentence", answer.sentence())
                .put("row", answer.row().map(Evaluation::id).orElse(null))
                .put("monthlyUsd", answer.row().flatMap(GoalJson::usd).orElse(null))
                .<ObjectNode>set(
                        "binding",
                        answer.binding().<JsonNode>map(PlanJson::shortfall).orElse(NODES.nullNode()))
                .<ObjectNode>set("rivals", array(answer.rivals(), GoalJson::rival))
                .set("calculation", calculation(answer.calculation()));
    }

    private static ObjectNode rival(Rival rival) {
        return NODES.objectNode()
                .put("row", rival.row().id())
                .put("monthlyUsd", usd(rival.row()).orElse(null))
                .put("verdict", rival.row().verdict().code())
                .put("sentence", rival.sentence());
    }

    private static ObjectNode calculation(Calculation calculation) {
        return NODES.objectNode()
                .put("title", calculation.title())
                .put("formula", calculation.formula())
                .<ObjectNode>set("operands", array(calculation.operands(), PlanJson::operand))
                .put("result", calculation.shown());
    }

    private static Optional<BigDecimal> usd(Evaluation row) {
        return row.outcome().flatMap(outcome -> outcome.cost().monthly()).map(usd -> usd.cents());
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
