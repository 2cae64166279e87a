package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outlook;
import dev.efsplanner.plan.OutlookMonth;
import dev.efsplanner.plan.OutlookRow;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.workload.WorkloadWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The outlook as JSON for other programs, following `assets/schema/outlook-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class OutlookJson {
    public static final String FORMAT = "efs-planner/outlook/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OutlookJson() {}

    public static String of(Outlook outlook) {
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(outlook.workload()))
                .put("edition", outlook.edition())
                .put("pricesDate", outlook.pricesDate())
                .<ObjectNode>set("sentences", array(outlook.sentences(), NODES::stringNode))
                .<ObjectNode>set("assumptions", array(Outlook.ASSUMPTIONS, NODES::stringNode))
                .<ObjectNode>set("months", array(outlook.months(), month -> month(outlook, month)))
                .set("rows", array(outlook.rows(), OutlookJson::row));
        return JsonText.of(root);
    }

    private static ObjectNode month(Outlook outlook, OutlookMonth month) {
        return NODES.objectNode()
                .put("month", month.number())
                .put(
                        "calendar",
                        outlook.from()
                                .map(from -> from.plusMonths(month.number()).toString())
                                .orElse(null))
                .put("storedGiB", month.stored().gib())
                .put("trafficFactor", month.trafficFactor())
                .put("cheapest", month.cheapest().map(Evaluation::id).orElse(null))
                .put("monthlyUsd", month.cheapest().flatMap(OutlookJson::usd).orElse(null));
    }

    private static ObjectNode row(OutlookRow row) {
        var outgrown = row.outgrown();
        return NODES.objectNode()
                .put("id", row.id())
                .put("title", row.configuration().title())
                .put("outgrownInMonth", outgrown.isPresent() ? outgrown.getAsInt() : null)
                .set(
                        "months",
                        array(
                                IntStream.range(0, row.months().size()).boxed().toList(),
                                month -> NODES.objectNode()
                                        .put("month", month)
                                        .put(
                                                "verdict",
                                                row.months()
                                                        .get(month)
                                                        .verdict()
                                                        .code())
                                        .<ObjectNode>set(
                                                "reasons",
                                                array(
                                                        row.months()
                                                                .get(month)
                                                                .verdict()
                                                                .reasons(),
                                                        NODES::stringNode))
                                        .put(
                                                "monthlyUsd",
                                                usd(row.months().get(month)).orElse(null))
                                        .put(
                                                "provisionedMibps",
                                                row.provisioned(month)
                                                        .map(DataRate::mibps)
                                                        .orElse(null))));
    }

    private static Optional<BigDecimal> usd(Evaluation evaluation) {
        return evaluation.outcome().flatMap(outcome -> outcome.cost().monthly()).map(usd -> usd.cents());
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
