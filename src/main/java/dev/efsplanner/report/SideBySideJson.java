package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.ComparedInput;
import dev.efsplanner.plan.ComparedMetric;
import dev.efsplanner.plan.Contender;
import dev.efsplanner.plan.Difference;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.SideBySide;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Plans side by side as JSON for other programs, following `assets/schema/compare-1.json`.
///
/// What does not apply or is not known is `null`, never left out.
public final class SideBySideJson {
    public static final String FORMAT = "efs-planner/compare/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SideBySideJson() {}

    public static String of(SideBySide comparison) {
        return JsonText.of(NODES.objectNode()
                .put("format", FORMAT)
                .put("baseline", comparison.baseline())
                .<ObjectNode>set("contenders", array(comparison.contenders(), SideBySideJson::contender))
                .<ObjectNode>set("sentences", array(comparison.sentences(), NODES::stringNode))
                .<ObjectNode>set("inputs", array(comparison.inputs(), SideBySideJson::input))
                .set("metrics", array(comparison.metrics(), SideBySideJson::metric)));
    }

    private static ObjectNode contender(Contender one) {
        var plan = one.plan();
        return NODES.objectNode()
                .put("name", one.name())
                .put("edition", plan.edition().id())
                .put("pricesDate", plan.prices().date())
                .put("row", one.row().id())
                .put("title", one.row().configuration().title())
                .put("verdict", one.row().verdict().code())
                .<ObjectNode>set("reasons", array(one.row().verdict().reasons(), NODES::stringNode))
                .set("workload", WorkloadWriter.tree(plan.workload()));
    }

    private static ObjectNode input(ComparedInput input) {
        return NODES.objectNode()
                .put("name", input.name())
                .put("unit", input.unit())
                .put("differs", input.differs())
                .set("texts", array(input.texts(), NODES::stringNode));
    }

    private static ObjectNode metric(ComparedMetric metric) {
        return NODES.objectNode()
                .put("metric", metric.metric().code())
                .put("unit", metric.metric().unit())
                .<ObjectNode>set("values", array(metric.values(), SideBySideJson::value))
                .set(
                        "differences",
                        array(
                                metric.differences(),
                                one -> one.<JsonNode>map(SideBySideJson::difference)
                                        .orElse(NODES.nullNode())));
    }

    private static ObjectNode value(Metric.Value value) {
        return NODES.objectNode()
                .put("text", value.text())
                .set("number", number(value.order(), Math.abs(value.order().orElse(0)) < Double.MAX_VALUE));
    }

    private static ObjectNode difference(Difference difference) {
        return NODES.objectNode()
                .put("effect", difference.effect().word())
                .<ObjectNode>set("absolute", number(difference.absolute(), true))
                .<ObjectNode>set("share", number(difference.share(), true))
                .put("text", difference.text());
    }

    private static JsonNode number(OptionalDouble number, boolean known) {
        return number.isPresent() && known && Double.isFinite(number.getAsDouble())
                ? NODES.numberNode(number.getAsDouble())
                : NODES.nullNode();
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> node) {
        var array = NODES.arrayNode();
        items.forEach(item -> array.add(node.apply(item)));
        return array;
    }
}
