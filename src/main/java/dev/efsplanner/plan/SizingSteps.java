package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;

/// The Provisioned Throughput of a row: typed, or sized to the demand.
record SizingSteps(Origin origin, Chain chain) {
    Operand provisioned() {
        double amount = origin.outcome().provisioned().orElseThrow().mibps();
        var typed = origin.row().workload().choices().provisioned();
        if (typed.isPresent()) return Operand.typed("provisioned", amount, "MiB/s");
        var rules = origin.plan().edition().provisioned();
        var least = Formula.of(Operand.of("least", rules.minMibps()));
        var peak = new TrafficSteps(origin, chain).peakMetered();
        boolean atOnce = origin.row().workload().needs().maxDelayHours() == 0;
        var whole = Formula.max(least, Formula.ceil(Formula.of(peak).over(1 + 1e-9)));
        // Hardly anybody asks for more than there is; then the most is part of the formula.
        var enough = whole.value() <= amount ? whole : Formula.min(most(), whole);
        if (atOnce && enough.value() == amount)
            return chain.computed("Provisioned, sized to the peak", "provisioned", enough, Shown.MIBPS);
        return chain.stated("Provisioned, sized to the demand", "provisioned", searched(peak), Shown.MIBPS, amount);
    }

    private Formula most() {
        double most =
                Sizing.most(origin.plan().edition(), origin.row().limits()).mibps();
        var api = Operand.of(
                "most of the API", origin.plan().edition().provisioned().maxMibps());
        var quota = Operand.of("write limit", origin.row().limits().writeMibps());
        return api.value() == most ? Formula.of(api) : Formula.min(Formula.of(api), Formula.of(quota));
    }

    private Stated searched(Operand peak) {
        var workload = origin.row().workload();
        var operands = new ArrayList<>(List.of(
                Operand.of("least", origin.plan().edition().provisioned().minMibps()),
                peak,
                new TrafficSteps(origin, chain).averageMetered(),
                Operand.typed("allowed delay", workload.needs().maxDelayHours(), "h"),
                Operand.typed("horizon", workload.horizonDays(), "days")));
        if (origin.credits()) {
            operands.add(new CreditSteps(origin, chain, 0).earned());
            operands.add(new CreditSteps(origin, chain, 0).burst());
            operands.add(
                    Operand.typed("starting balance", workload.startingCredit().mib(), "MiB"));
            return new Stated(
                    Stated.Way.SEARCHED,
                    "the least amount: the stored size earns more than it, so the file system runs as Bursting, and"
                            + " followed over the horizon no work waits longer than allowed",
                    operands);
        }
        return new Stated(
                Stated.Way.SEARCHED,
                "the fewest whole MiB/s with which no work waits longer than allowed, each amount followed over the"
                        + " horizon",
                operands);
    }
}
