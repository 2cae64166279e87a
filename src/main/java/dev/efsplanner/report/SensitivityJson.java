package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Sensitivity;
import dev.efsplanner.plan.Sensitivity.End;
import dev.efsplanner.plan.Sensitivity.Move;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What moves cost and empty date as JSON for other programs, following `assets/schema/sensitivity-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class SensitivityJson {
    public static final String FORMAT = "efs-planner/sensitivity/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SensitivityJson() {}

    public static String of(Sensitivity found) {
        var now = found.now();
        var row = NODES.objectNode()
                .put("id", now.id())
                .put("title", now.configuration().title());
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(found.workload()))
                .put("edition", now.edition())
                .put("pricesDate", now.pricesDate())
                .put("by", found.by())
                .<ObjectNode>set("sentences", array(found.sentences(), NODES::stringNode))
                .<ObjectNode>set("assumptions", array(found.assumptions(), NODES::stringNode))
                .<ObjectNode>set("row", judged(row, now))
                .set("inputs", array(found.moves(), move -> input(found, move)));
        return JsonText.of(root);
    }

    private static ObjectNode judged(ObjectNode node, Evaluation row) {
        boolean credits =
                row.outcome().filter(outcome -> outcome.course().hasCredits()).isPresent();
        return node.put("verdict", row.verdict().code())
                .<ObjectNode>set("reasons", array(row.verdict().reasons(), NODES::stringNode))
                .put(
                        "monthlyUsd",
                        row.outcome()
                                .flatMap(outcome -> outcome.cost().monthly())
                                .map(usd -> usd.cents())
                                .orElse(null))
                .put("hasCredits", credits)
                .set("creditsEmptyAfterDays", number(Sensitivity.emptyDays(row)));
    }

    private static ObjectNode input(Sensitivity found, Move move) {
        double days = move.emptySwingDays(found.now());
        return NODES.objectNode()
                .put("path", move.lever().path())
                .put("label", move.lever().label())
                .put("unit", move.lever().unit())
                .put("now", move.stands())
                .put("ends", move.ranged() ? "range" : "share")
                .<ObjectNode>set("low", end(move.low()))
                .<ObjectNode>set("high", end(move.high()))
                .put(
                        "costSwingUsd",
                        move.costSwing(found.now()).map(usd -> usd.cents()).orElse(null))
                .set(
                        "emptySwingDays",
                        number(Double.isInfinite(days) ? OptionalDouble.empty() : OptionalDouble.of(days)));
    }

    private static ObjectNode end(End end) {
        return judged(NODES.objectNode().put("value", end.value()), end.row());
    }

    private static JsonNode number(OptionalDouble value) {
        return value.isPresent() ? NODES.numberNode(value.getAsDouble()) : NODES.nullNode();
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
