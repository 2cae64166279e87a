package dev.efsplanner.report;

import dev.efsplanner.json.JsonText;
import dev.efsplanner.plan.ApiCall;
import dev.efsplanner.plan.Change;
import dev.efsplanner.plan.ChangeRule;
import dev.efsplanner.plan.ChangeStep;
import dev.efsplanner.plan.DayLock;
import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Outcome;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import dev.efsplanner.workload.WorkloadWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The steps of a change as JSON for other programs, following `assets/schema/change-1.json`.
///
/// Money is rounded to cents here and nowhere earlier. What does not apply or is not known is `null`, never left out.
public final class ChangeJson {
    public static final String FORMAT = "efs-planner/change/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChangeJson() {}

    public static String of(Change change) {
        var plan = change.plan();
        var root = NODES.objectNode()
                .put("format", FORMAT)
                .<ObjectNode>set("workload", WorkloadWriter.tree(change.to().workload()))
                .put("edition", change.to().edition())
                .put("pricesDate", change.to().pricesDate())
                .<ObjectNode>set("from", row(change.from(), change.before()))
                .<ObjectNode>set("to", row(change.to(), change.after()))
                .<ObjectNode>set("lock", lock(plan.lock()))
                .put("needsNewFileSystem", plan.needsNewFileSystem())
                .<ObjectNode>set("steps", array(plan.steps(), ChangeJson::step))
                .set("notes", array(plan.notes(), NODES::stringNode));
        return JsonText.of(root);
    }

    private static ObjectNode row(Evaluation row, Optional<Money> monthly) {
        return NODES.objectNode()
                .put("id", row.id())
                .put("title", row.configuration().title())
                .put(
                        "provisionedMibps",
                        row.outcome()
                                .flatMap(Outcome::provisioned)
                                .map(DataRate::mibps)
                                .orElse(null))
                .put("verdict", row.verdict().code())
                .put("monthlyUsd", monthly.map(Money::cents).orElse(null));
    }

    private static ObjectNode step(ChangeStep step) {
        return NODES.objectNode()
                .put("way", step.way().code())
                .put("title", step.title())
                .<ObjectNode>set("calls", array(step.calls(), ChangeJson::call))
                .<ObjectNode>set("reasons", array(step.reasons(), ChangeJson::reason))
                .put("notBefore", step.notBefore().map(Instant::toString).orElse(null))
                .set("lock", lock(step.lock()));
    }

    private static ObjectNode call(ApiCall call) {
        return NODES.objectNode()
                .put("service", call.service())
                .put("operation", call.operation())
                .put("parameters", call.parameters());
    }

    private static ObjectNode reason(ChangeRule rule) {
        return NODES.objectNode().put("sentence", rule.sentence()).put("source", rule.source());
    }

    private static JsonNode lock(Optional<DayLock> lock) {
        if (lock.isEmpty()) return NODES.nullNode();
        var known = lock.get();
        return NODES.objectNode()
                .put("wording", known.wording().code())
                .put("source", known.wording().source())
                .put("forbidden", known.forbidden())
                .put("until", known.until().map(Instant::toString).orElse(null));
    }

    private static <T> ArrayNode array(List<T> entries, Function<T, JsonNode> node) {
        var array = NODES.arrayNode();
        entries.forEach(entry -> array.add(node.apply(entry)));
        return array;
    }
}
