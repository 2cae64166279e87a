package dev.efsplanner.report;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Shards;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Money;
import tools.jackson.databind.node.ObjectNode;

/// Several file systems in place of one, where that is a way out of what a row falls short of.
final class ShardsJson {
    private ShardsJson() {}

    /// Puts `shards` into the evaluation; nothing where they are no way out or none is needed.
    static ObjectNode put(ObjectNode node, Plan plan, Evaluation evaluation) {
        Shards.of(plan, evaluation)
                .ifPresent(shards -> node.putObject("shards")
                        .put("count", shards.count())
                        .put("storedGiBEach", shards.storedEach().gib())
                        .put(
                                "provisionedMibpsEach",
                                shards.provisionedEach().map(DataRate::mibps).orElse(null))
                        .put(
                                "monthlyUsdEach",
                                shards.monthlyEach().map(Money::cents).orElse(null))
                        .put("monthlyUsd", shards.monthly().map(Money::cents).orElse(null))
                        .put("sentence", shards.sentence()));
        return node;
    }
}
