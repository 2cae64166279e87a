package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;

/// What only following the plan shows: when credits run out, how long work waits.
record WaitingSteps(Origin origin, Chain chain) {
    private static final String WITH_CREDITS = "followed from event to event over the horizon, the week repeating:"
            + " credits are earned all the time and spent at the metered rate that is served, between 0 and the largest"
            + " balance; with credit the burst rate is permitted, without it the baseline; what is not permitted waits"
            + " and is served later";
    private static final String WITHOUT = "followed from event to event over the horizon, the week repeating: what is"
            + " above the permitted rate waits and is served later";

    void creditsOut() {
        var empty = origin.outcome().course().emptyAtSeconds();
        if (!origin.credits()) {
            chain.said("Credits run out", new Stated(Stated.Way.RULE, noCredits(), List.of()), "–");
        } else if (empty.isEmpty()) {
            chain.said("Credits run out", followed(), "never");
        } else {
            var seconds = chain.stated(
                    "Credits first run out", "empty after", followed(), Shown.SECONDS, empty.getAsDouble());
            chain.computed("Credits run out", "day", Formula.of(seconds).over(86_400), Shown.DAY);
        }
    }

    private String noCredits() {
        return origin.row().is(ThroughputMode.ELASTIC)
                ? "Elastic Throughput has no burst credits"
                : "Provisioned Throughput above what the stored size earns has no burst credits";
    }

    void throttled() {
        var workload = origin.row().workload();
        var course = origin.outcome().course();
        var waits = chain.stated(
                "Time in which work waits", "waiting", followed(), Shown.SECONDS, course.throttledSeconds());
        var horizon = Formula.of(Operand.typed("horizon", workload.horizonDays(), "days"));
        var month = Formula.of(Operand.typed("month", workload.choices().monthHours(), "h"));
        chain.computed(
                "Throttled",
                "throttled",
                Formula.of(waits).over(horizon.times(86_400)).times(month),
                Shown.HOURS_A_MONTH,
                origin.outcome().throttledHoursPerMonth(workload));
    }

    Operand longestDelay() {
        double seconds = origin.outcome().course().longestDelaySeconds();
        var longest = chain.stated("Longest that work waits", "longest wait", followed(), Shown.SECONDS, seconds);
        return chain.computed(
                "Longest delay", "longest delay", Formula.of(longest).over(3600), Shown.HOURS, seconds / 3600);
    }

    /// The engine's rule and its inputs.
    Stated followed() {
        var workload = origin.row().workload();
        var traffic = new TrafficSteps(origin, chain);
        var operands = new ArrayList<Operand>();
        operands.add(traffic.averageMetered());
        operands.add(traffic.peakMetered());
        if (origin.credits()) {
            var credits = new CreditSteps(origin, chain, 0);
            operands.add(
                    Operand.typed("starting balance", workload.startingCredit().mib(), "MiB"));
            operands.add(credits.earned());
            operands.add(credits.base());
            operands.add(credits.burst());
            operands.add(credits.cap());
        } else if (origin.row().is(ThroughputMode.PROVISIONED)) {
            operands.add(new SizingSteps(origin, chain).provisioned());
        }
        operands.add(Operand.of("read limit", origin.row().limits().readMibps()));
        operands.add(Operand.of("write limit", origin.row().limits().writeMibps()));
        double growth = workload.storage().growthPerMonth().gib();
        if (growth > 0) operands.add(Operand.typed("growth a month", growth, "GiB"));
        operands.add(Operand.typed("horizon", workload.horizonDays(), "days"));
        return new Stated(Stated.Way.FOLLOWED, origin.credits() ? WITH_CREDITS : WITHOUT, operands);
    }
}
