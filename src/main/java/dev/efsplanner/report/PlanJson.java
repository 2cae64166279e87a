package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.Amount;
import dev.efsplanner.plan.Cost;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Metric;
import dev.efsplanner.plan.Operand;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Permitted;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Shortfall;
import dev.efsplanner.plan.Utilisation;
import dev.efsplanner.plan.Verdict;
import dev.efsplanner.plan.Warning;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.WorkloadWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON for other programs, following `assets/schema/plan-1.json`.
///
/// Money is rounded to cents here and nowhere earlier; every other number is written in full. What does not apply or is
/// not known is `null`, never left out.
public final class PlanJson {
    public static final String FORMAT = "efs-planner/plan/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlanJson() {}

    public static String of(Plan plan) {
        return JsonText.of(tree(plan));
    }

    /// With the steps behind every cell.
    public static String withCalculations(Plan plan) {
        var root = tree(plan);
        for (int i = 0; i < plan.evaluations().size(); i++) {
            var calculations = CalculationJson.of(plan, plan.evaluations().get(i), Metric.of(plan));
            ((ObjectNode) root.get("evaluations").get(i)).set("calculations", calculations);
        }
        return JsonText.of(root);
    }

    private static JsonNode tree(Plan plan) {
        var recommended = plan.recommendation().evaluation().map(Evaluation::id);
        var root = object().put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(plan.workload()))
                .put("edition", plan.edition().id())
                .put("pricesDate", plan.prices().date())
                .<ObjectNode>set("overrides", OverriddenJson.of(plan.overrides()))
                .put("recommended", recommended.orElse(null))
                .put("recommendation", plan.recommendation().sentence());
        RangesJson.put(root, plan);
        return root.set("evaluations", array(plan.evaluations(), row -> ShardsJson.put(evaluation(row), plan, row)));
    }

    private static ObjectNode evaluation(Evaluation evaluation) {
        var configuration = evaluation.configuration();
        var node = object().put("id", evaluation.id())
                .put("title", configuration.title())
                .put("fileSystemType", configuration.type().code())
                .put("performanceMode", configuration.performance().code())
                .put("throughputMode", configuration.throughput().code())
                .<ObjectNode>set(
                        "provisionedMibps",
                        number(evaluation.outcome(), o -> o.provisioned().map(rate -> rate.mibps())))
                .<ObjectNode>set("iaAfterDays", days(configuration.policy().iaAfterDays()))
                .<ObjectNode>set("archiveAfterDays", days(configuration.policy().archiveAfterDays()))
                .put("backOnFirstAccess", configuration.policy().backOnFirstAccess())
                .put("paddingGiB", configuration.padding().gib())
                .put("verdict", evaluation.verdict().code())
                .<ObjectNode>set("reasons", texts(evaluation.verdict().reasons()))
                .set("shortfalls", shortfalls(evaluation.verdict()));
        performance(node, evaluation);
        cost(node, evaluation.outcome().map(Outcome::cost));
        RangesJson.put(node, evaluation);
        return node;
    }

    private static void performance(ObjectNode node, Evaluation evaluation) {
        var outcome = evaluation.outcome();
        node.put(
                        "limitingDimension",
                        outcome.map(o -> o.limiting().dimension().code()).orElse(null))
                .<ObjectNode>set(
                        "peakUtilisation", some(outcome, o -> o.limiting().share()))
                .<ObjectNode>set(
                        "utilisations",
                        array(outcome.map(Outcome::utilisations).orElse(List.of()), PlanJson::utilisation))
                .<ObjectNode>set(
                        "permitted",
                        outcome.<JsonNode>map(o -> permitted(o.permitted())).orElse(NODES.nullNode()))
                .<ObjectNode>set("readIops", some(outcome, Outcome::readIops))
                .<ObjectNode>set("writeIops", some(outcome, Outcome::writeIops))
                .<ObjectNode>set("creditsEmptyAfterDays", number(outcome, PlanJson::emptyAfterDays))
                .<ObjectNode>set(
                        "throttledHoursPerMonth", some(outcome, o -> o.throttledHoursPerMonth(evaluation.workload())))
                .<ObjectNode>set(
                        "lowestCreditMiB",
                        number(outcome, o -> credits(o, o.course().lowestMib())))
                .<ObjectNode>set(
                        "netCreditMiBPerWeek",
                        number(outcome, o -> credits(o, o.course().netMibPerCycle())))
                .<ObjectNode>set(
                        "longestDelayHours", some(outcome, o -> o.course().longestDelaySeconds() / 3600))
                .<ObjectNode>set(
                        "readLatencyMs", number(outcome, o -> o.readLatency().map(Latency::ms)))
                .<ObjectNode>set(
                        "writeLatencyMs", number(outcome, o -> o.writeLatency().map(Latency::ms)))
                .<ObjectNode>set(
                        "fileTask",
                        outcome.flatMap(Outcome::fileTask)
                                .<JsonNode>map(FileTaskJson::of)
                                .orElse(NODES.nullNode()))
                .<ObjectNode>set("warnings", warnings(outcome, Warning::sentence))
                .set("warningCodes", warnings(outcome, warning -> warning.pain().code()));
    }

    private static void cost(ObjectNode node, Optional<Cost> cost) {
        node.put("monthlyUsd", cost.flatMap(Cost::monthly).map(Money::cents).orElse(null))
                .<ObjectNode>set(
                        "monthlyUsdParts", array(cost.map(Cost::amounts).orElse(List.of()), PlanJson::amount))
                .set("missingPrices", texts(cost.map(Cost::missing).orElse(List.of())));
    }

    private static ArrayNode shortfalls(Verdict verdict) {
        return switch (verdict) {
            case Verdict.FallsShort(var shortfalls) -> array(shortfalls, PlanJson::shortfall);
            case Verdict.Fits() -> NODES.arrayNode();
            case Verdict.NotPossible _ -> NODES.arrayNode();
        };
    }

    static ObjectNode shortfall(Shortfall shortfall) {
        boolean money = shortfall.kind() == Shortfall.Kind.BUDGET;
        Function<Double, JsonNode> figure =
                value -> money ? NODES.numberNode(Money.ofUsd(value).cents()) : NODES.numberNode(value);
        var available = shortfall.available();
        return object().put("dimension", shortfall.kind().code())
                .<ObjectNode>set("needed", figure.apply(shortfall.needed()))
                .<ObjectNode>set(
                        "available", available.isPresent() ? figure.apply(available.getAsDouble()) : NODES.nullNode())
                .put("unit", shortfall.unit())
                .put("since", shortfall.since().isEmpty() ? null : shortfall.since())
                .put("sentence", shortfall.sentence());
    }

    private static ObjectNode utilisation(Utilisation utilisation) {
        return object().put("dimension", utilisation.dimension().code())
                .put("demand", utilisation.demand())
                .put("capacity", utilisation.capacity())
                .put("unit", utilisation.dimension().unit())
                .put("share", utilisation.share())
                .put("atSeconds", utilisation.atSeconds());
    }

    private static ObjectNode permitted(Permitted permitted) {
        return object().put("readMibps", permitted.read().mibps())
                .put("writeMibps", permitted.write().mibps())
                .put("readMibpsWithoutCredits", permitted.baseRead().mibps())
                .put("writeMibpsWithoutCredits", permitted.baseWrite().mibps());
    }

    private static ObjectNode amount(Amount amount) {
        return object().put("name", amount.name())
                .put("usd", amount.usd().cents())
                .put("formula", amount.formula())
                .set("operands", array(amount.operands(), PlanJson::operand));
    }

    static ObjectNode operand(Operand operand) {
        return object().put("name", operand.name())
                .put("value", operand.value())
                .put("unit", operand.unit())
                .put("source", operand.source());
    }

    private static JsonNode days(OptionalInt days) {
        return days.isPresent() ? NODES.numberNode(days.getAsInt()) : NODES.nullNode();
    }

    private static Optional<Double> emptyAfterDays(Outcome outcome) {
        var seconds = outcome.course().emptyAtSeconds();
        return seconds.isPresent() ? Optional.of(seconds.getAsDouble() / 86_400) : Optional.empty();
    }

    private static Optional<Double> credits(Outcome outcome, double mib) {
        return outcome.course().hasCredits() ? Optional.of(mib) : Optional.empty();
    }

    private static JsonNode some(Optional<Outcome> outcome, Function<Outcome, Double> value) {
        return number(outcome, o -> Optional.of(value.apply(o)));
    }

    private static JsonNode number(Optional<Outcome> outcome, Function<Outcome, Optional<Double>> value) {
        return outcome.flatMap(value).<JsonNode>map(NODES::numberNode).orElse(NODES.nullNode());
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }

    private static ArrayNode warnings(Optional<Outcome> outcome, Function<Warning, String> text) {
        return texts(outcome.map(Outcome::warnings).orElse(List.of()).stream()
                .map(text)
                .toList());
    }

    private static ArrayNode texts(List<String> texts) {
        return array(texts, NODES::stringNode);
    }

    private static ObjectNode object() {
        return NODES.objectNode();
    }
}
