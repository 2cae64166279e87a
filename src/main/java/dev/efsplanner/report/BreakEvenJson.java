package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Alternative;
import dev.efsplanner.plan.BreakEven;
import dev.efsplanner.plan.Calculation;
import dev.efsplanner.plan.CostCurves;
import dev.efsplanner.plan.CostPoint;
import dev.efsplanner.plan.Crossing;
import dev.efsplanner.plan.Reach;
import dev.efsplanner.plan.Stretch;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The break-even points as JSON for other programs, following `assets/schema/break-even-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class BreakEvenJson {
    public static final String FORMAT = "efs-planner/break-even/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BreakEvenJson() {}

    public static String of(BreakEven found) {
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(found.workload()))
                .put("edition", found.edition())
                .put("pricesDate", found.pricesDate())
                .put("fileSystemType", found.type().code())
                .put("averageMibps", found.average().mibps())
                .put("peakMibps", found.peak().mibps())
                .put("ruleOfThumbRatio", BreakEven.AWS_RATIO)
                .put("summary", found.sentence())
                .<ObjectNode>set("notes", array(found.notes(), NODES::stringNode))
                .put(
                        "burstingSufficesGiB",
                        found.burstingSuffices().map(DataSize::gib).orElse(null))
                .<ObjectNode>set(
                        "overRatio",
                        found.overRatio()
                                .<JsonNode>map(curves -> curves(curves, "ratio"))
                                .orElse(NODES.nullNode()))
                .set("overStored", curves(found.overStored(), "storedGiB"));
        return JsonText.of(root);
    }

    /// @param at what a place on this axis is called
    private static ObjectNode curves(CostCurves curves, String at) {
        return NODES.objectNode()
                .<ObjectNode>set("own", point(curves.atOwn(), at))
                .<ObjectNode>set("crossings", array(curves.crossings(), crossing -> crossing(crossing, at)))
                .<ObjectNode>set("reaches", array(curves.reaches(), reach -> reach(reach, at)))
                .<ObjectNode>set("cheapest", array(curves.cheapest(), BreakEvenJson::stretch))
                .set("points", array(curves.points(), point -> point(point, at)));
    }

    private static ObjectNode point(CostPoint point, String at) {
        var node = NODES.objectNode().put(at, point.at());
        for (var alternative : Alternative.values()) {
            node.put(
                    alternative.code() + "Usd",
                    point.of(alternative).map(Money::cents).orElse(null));
        }
        return node;
    }

    private static ObjectNode crossing(Crossing crossing, String at) {
        return NODES.objectNode()
                .put(at, crossing.at())
                .put("cheaperBelow", crossing.cheaperBelow().code())
                .put("cheaperAbove", crossing.cheaperAbove().code())
                .put("monthlyUsd", crossing.monthly().cents())
                .set("calculation", calculation(crossing.calculation()));
    }

    private static ObjectNode reach(Reach reach, String at) {
        return NODES.objectNode()
                .put("alternative", reach.alternative().code())
                .put(at, reach.at())
                .put("servesBelow", reach.servesBelow())
                .set("calculation", calculation(reach.calculation()));
    }

    private static ObjectNode stretch(Stretch stretch) {
        return NODES.objectNode()
                .put("from", stretch.from())
                .put("to", stretch.to())
                .put("alternative", stretch.cheapest().map(Alternative::code).orElse(null));
    }

    private static ObjectNode calculation(Calculation calculation) {
        return NODES.objectNode()
                .put("title", calculation.title())
                .put("formula", calculation.formula())
                .<ObjectNode>set("operands", array(calculation.operands(), PlanJson::operand))
                .put("result", calculation.result());
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
