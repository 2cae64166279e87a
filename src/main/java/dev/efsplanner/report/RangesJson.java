package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Extent;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Prospect;
import dev.efsplanner.plan.ScenarioBest;
import dev.efsplanner.plan.Spread;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.Axis;
import dev.efsplanner.workload.Level;
import dev.efsplanner.workload.Scenario;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the plan of a workload with ranges says beside that of its likely numbers.
final class RangesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RangesJson() {}

    /// Puts `scenarios` into the plan; nothing without ranges.
    static void put(ObjectNode root, Plan plan) {
        if (plan.scenarios().isEmpty()) return;
        var scenarios = root.putObject("scenarios");
        var assumptions = scenarios.putArray("assumptions");
        Spread.ASSUMPTIONS.forEach(assumptions::add);
        var cases = scenarios.putArray("cases");
        plan.scenarios().forEach(best -> cases.add(best(best)));
    }

    /// Puts `ranges` into the evaluation; nothing without ranges.
    static void put(ObjectNode node, Evaluation evaluation) {
        evaluation.spread().ifPresent(spread -> node.set("ranges", ranges(spread)));
    }

    private static ObjectNode best(ScenarioBest best) {
        return scenario(best.scenario())
                .put("weight", best.scenario().weight())
                .put("best", best.row().map(Evaluation::id).orElse(null))
                .set("monthlyUsd", usd(best.evaluation().flatMap(RangesJson::monthly)));
    }

    private static ObjectNode ranges(Spread spread) {
        var worst = spread.worst();
        var node = NODES.objectNode()
                .put("sentence", spread.sentence())
                .put("fits", spread.fits())
                .put("fitsWeight", spread.fitsWeight())
                .put("best", spread.best())
                .<ObjectNode>set("largestRegretUsd", usd(worst.flatMap(Prospect::regret)))
                .<ObjectNode>set("monthlyUsd", extent(spread.monthlyCost(), RangesJson::usd))
                .<ObjectNode>set("headroom", extent(spread.headroom(), RangesJson::number))
                .<ObjectNode>set("peakUtilisation", extent(spread.peakUtilisation(), RangesJson::number))
                .<ObjectNode>set("creditsEmptyAfterDays", extent(spread.creditsEmptyAfterDays(), RangesJson::number))
                .<ObjectNode>set(
                        "provisionedMibps",
                        extent(spread.provisioned().map(e -> e.map(DataRate::mibps)), RangesJson::number))
                .<ObjectNode>set("paddingGiB", extent(spread.padding().map(DataSize::gib), RangesJson::number));
        var scenarios = node.putArray("scenarios");
        spread.prospects().forEach(prospect -> scenarios.add(prospect(prospect)));
        return node;
    }

    private static ObjectNode prospect(Prospect prospect) {
        var row = prospect.evaluation();
        var outcome = row.outcome();
        return scenario(prospect.scenario())
                .put("verdict", row.verdict().code())
                .<ObjectNode>set("monthlyUsd", usd(monthly(row)))
                .<ObjectNode>set("regretUsd", usd(prospect.regret()))
                .put("peakUtilisation", outcome.orElseThrow().limiting().share())
                .put("throttledHoursPerMonth", outcome.orElseThrow().throttledHoursPerMonth(row.workload()));
    }

    private static ObjectNode scenario(Scenario scenario) {
        var node = NODES.objectNode();
        for (var axis : Axis.values()) {
            node.put(
                    axis.code(),
                    Optional.ofNullable(scenario.levels().get(axis))
                            .map(Level::code)
                            .orElse(null));
        }
        return node;
    }

    private static Optional<Money> monthly(Evaluation row) {
        return row.outcome().map(Outcome::cost).flatMap(cost -> cost.monthly());
    }

    private static <T> JsonNode extent(Optional<Extent<T>> extent, Function<T, JsonNode> value) {
        return extent.<JsonNode>map(e -> extent(e, value)).orElse(NODES.nullNode());
    }

    private static <T> ObjectNode extent(Extent<T> extent, Function<T, JsonNode> value) {
        return NODES.objectNode()
                .<ObjectNode>set("lowest", value.apply(extent.lowest()))
                .<ObjectNode>set("likely", value.apply(extent.likely()))
                .set("highest", value.apply(extent.highest()));
    }

    private static JsonNode usd(Optional<Money> money) {
        return money.map(RangesJson::usd).orElse(NODES.nullNode());
    }

    private static JsonNode usd(Money money) {
        return NODES.numberNode(money.cents());
    }

    private static JsonNode number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : NODES.nullNode();
    }

    private static JsonNode number(double number) {
        return Double.isInfinite(number) ? NODES.nullNode() : NODES.numberNode(number);
    }
}
