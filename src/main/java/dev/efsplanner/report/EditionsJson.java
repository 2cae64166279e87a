package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.EditionComparison;
import dev.efsplanner.plan.EditionFigure;
import dev.efsplanner.plan.EditionRow;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.MetricChange;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.spec.Figure;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Two editions compared as JSON for other programs, following `assets/schema/editions-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class EditionsJson {
    public static final String FORMAT = "efs-planner/editions/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EditionsJson() {}

    public static String of(EditionComparison comparison) {
        var to = comparison.to();
        return JsonText.of(NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(to.workload()))
                .put("pricesDate", to.prices().date())
                .<ObjectNode>set("overrides", OverriddenJson.of(to.overrides()))
                .<ObjectNode>set("from", edition(comparison.from()))
                .<ObjectNode>set("to", edition(to))
                .<ObjectNode>set("sentences", array(comparison.sentences(), NODES::stringNode))
                .<ObjectNode>set("rows", array(comparison.rows(), EditionsJson::row))
                .set("figures", array(comparison.figures(), EditionsJson::figure)));
    }

    private static ObjectNode edition(Plan plan) {
        var recommended = plan.recommendation().evaluation().map(Evaluation::id);
        return NODES.objectNode()
                .put("edition", plan.edition().id())
                .put("recommended", recommended.orElse(null))
                .put("recommendation", plan.recommendation().sentence());
    }

    private static ObjectNode row(EditionRow row) {
        return NODES.objectNode()
                .put("id", row.id())
                .put("title", row.configuration().title())
                .<ObjectNode>set("from", evaluation(row.from()))
                .<ObjectNode>set("to", evaluation(row.to()))
                .set("changes", array(row.changes(), EditionsJson::change));
    }

    private static JsonNode evaluation(Optional<Evaluation> row) {
        return row.<JsonNode>map(EditionsJson::evaluation).orElse(NODES.nullNode());
    }

    private static ObjectNode evaluation(Evaluation row) {
        var node = NODES.objectNode().put("verdict", row.verdict().code());
        var outcome = row.outcome();
        node.put(
                "limitingDimension",
                outcome.map(o -> o.limiting().dimension().code()).orElse(null));
        number(node, "peakUtilisation", outcome.map(o -> o.limiting().share()));
        number(node, "provisionedMibps", outcome.flatMap(Outcome::provisioned).map(rate -> rate.mibps()));
        number(node, "creditsEmptyAfterDays", outcome.flatMap(EditionsJson::emptyAfterDays));
        return node.put(
                "monthlyUsd",
                outcome.flatMap(o -> o.cost().monthly()).map(usd -> usd.cents()).orElse(null));
    }

    private static void number(ObjectNode node, String field, Optional<Double> number) {
        node.set(field, number.<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode()));
    }

    private static Optional<Double> emptyAfterDays(Outcome outcome) {
        var seconds = outcome.course().emptyAtSeconds();
        return seconds.isPresent() ? Optional.of(seconds.getAsDouble() / 86_400) : Optional.empty();
    }

    private static ObjectNode change(MetricChange change) {
        return NODES.objectNode()
                .put("metric", change.metric().label())
                .put("unit", change.metric().unit())
                .put("from", change.from().text())
                .put("to", change.to().text());
    }

    private static ObjectNode figure(EditionFigure figure) {
        var difference = figure.difference();
        return NODES.objectNode()
                .put("name", difference.name())
                .put("unit", difference.unit())
                .<ObjectNode>set("from", published(difference.from()))
                .<ObjectNode>set("to", published(difference.to()))
                .set("rows", array(figure.rows(), NODES::stringNode));
    }

    private static JsonNode published(Optional<Figure> figure) {
        return figure.<JsonNode>map(one -> NODES.objectNode()
                        .put("value", one.value())
                        .put("source", one.source())
                        .put("asOf", one.asOf()))
                .orElse(NODES.nullNode());
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
