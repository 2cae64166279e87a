package dev.efsplanner.plan;

import dev.efsplanner.spec.FileSystemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Every need of the workload held against the row, one step each, and the verdict they make.
final class VerdictSteps {
    private static final String MET = "met";
    private static final String NOT_MET = "not met";

    private final Origin origin;
    private final Chain chain;
    private final List<Integer> met = new ArrayList<>();
    private final List<Integer> missed = new ArrayList<>();

    VerdictSteps(Origin origin, Chain chain) {
        this.origin = origin;
        this.chain = chain;
    }

    void verdict() {
        delay();
        limits();
        latency();
        fileTask();
        zone();
        budget();
        var split = split();
        var held = met.isEmpty() ? "" : "; met in step " + numbers(met);
        var text = missed.isEmpty()
                ? "fits where every need is met: step " + numbers(met)
                : "falls short where a need is not met: step " + numbers(missed) + held + split;
        boolean unjudged = origin.row().workload().needs().monthlyBudget().isPresent() && unpriced();
        var budget = unjudged ? "; the budget is not judged while a price is missing" : "";
        chain.said(
                "Verdict",
                new Stated(Stated.Way.RULE, text + budget, List.of()),
                origin.evaluation().verdict().label());
    }

    /// The way out by several file systems, where there is one: what the verdict ends with.
    private String split() {
        return Shards.of(origin.plan(), origin.evaluation())
                .map(shards -> "; "
                        + shards.calculation().result()
                        + " meet them: step "
                        + chain.said(
                                shards.calculation().title(),
                                new Stated(
                                        Stated.Way.SEARCHED,
                                        shards.calculation().formula(),
                                        shards.calculation().operands()),
                                shards.calculation().result()))
                .orElse("");
    }

    /// Throughput and credits are judged by whether work waits too long.
    private void delay() {
        var longest = new WaitingSteps(origin, chain).longestDelay();
        var allowed =
                Operand.typed("allowed delay", origin.row().workload().needs().maxDelayHours(), "h");
        check(
                "No work waits longer than allowed",
                "longest delay ≤ allowed delay; a second's grace where a delay is allowed",
                List.of(longest, allowed),
                Sizing.inTime(origin.row(), origin.outcome().course()));
    }

    private void limits() {
        for (var use : origin.outcome().utilisations()) {
            switch (use.dimension()) {
                case METERED_THROUGHPUT, DATA_PATH -> {}
                case IOPS, CLIENTS, CONCURRENCY ->
                    check(
                            use.dimension().label() + " within the limit",
                            use.dimension().inSentence() + " ≤ 1",
                            List.of(new LimitSteps(origin, chain).share(use)),
                            use.share() <= 1 + 1e-9);
            }
        }
    }

    private void latency() {
        var needs = origin.row().workload().needs();
        var figures = origin.row().figures();
        var published = new LatencySteps(origin, chain);
        needs.readLatency()
                .ifPresent(need ->
                        latency("Read", need.ms(), figures.readLatencyMs().flatMap(_ -> published.read())));
        needs.readLatency().ifPresent(need -> coldReads(need.ms()));
        needs.writeLatency()
                .ifPresent(need ->
                        latency("Write", need.ms(), figures.writeLatencyMs().flatMap(_ -> published.write())));
    }

    private void latency(String what, double need, Optional<Operand> published) {
        var operands = new ArrayList<>(published.stream().toList());
        operands.add(Operand.typed("needed", need, "ms"));
        var rule = published.isPresent()
                ? "published ≤ needed"
                : LatencySteps.notPublished(origin) + ": the need cannot be shown to be met";
        check(
                what + " latency as needed",
                rule,
                operands,
                published.filter(p -> p.value() <= need).isPresent());
    }

    private void coldReads(double need) {
        var tiers = origin.row().tiers();
        var cold = tiers.iaReads().plus(tiers.archiveReads());
        if (cold.gib() == 0) return;
        check(
                "Read latency of data in IA or Archive as needed",
                "AWS says only tens of milliseconds (S2, 2025-12): a need below 100 ms cannot be shown to be met",
                List.of(
                        Operand.typed("read from IA and Archive a month", cold.gib(), "GiB"),
                        Operand.typed("needed", need, "ms")),
                need >= 100);
    }

    private void fileTask() {
        var need = origin.row().workload().needs().fileTaskSeconds();
        var task = origin.outcome().fileTask();
        if (need.isEmpty() || task.isEmpty()) return;
        double most = need.getAsDouble();
        var time = task.get();
        var taken = new FileTaskSteps(origin, chain).judged(time, most);
        boolean known = !time.atLeast();
        check(
                "The file task in time",
                known
                        ? "file task ≤ needed"
                        : LatencySteps.notPublished(origin) + ": the need cannot be shown to be met",
                List.of(taken, Operand.typed("needed", most, "s")),
                known && taken.value() <= most);
    }

    private void zone() {
        if (!origin.row().workload().needs().surviveZoneLoss()) return;
        var type = origin.row().configuration().type();
        check(
                "Survives the loss of a zone",
                "Regional keeps the data in several Availability Zones, One Zone in a single one",
                List.of(),
                type == FileSystemType.REGIONAL);
    }

    private void budget() {
        var budget = origin.row().workload().needs().monthlyBudget();
        if (budget.isEmpty() || unpriced()) return;
        var monthly = new CostSteps(origin, chain).monthly().orElseThrow();
        double most = budget.get().usd().doubleValue();
        check(
                "Within the budget",
                "monthly cost ≤ budget",
                List.of(monthly, Operand.typed("budget", most, "USD a month")),
                monthly.value() <= most);
    }

    private boolean unpriced() {
        return !origin.outcome().cost().missing().isEmpty();
    }

    private void check(String title, String rule, List<Operand> operands, boolean holds) {
        int step = chain.said(title, new Stated(Stated.Way.RULE, rule, operands), holds ? MET : NOT_MET);
        (holds ? met : missed).add(step);
    }

    private static String numbers(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
