package dev.efsplanner.plan;

import java.util.ArrayList;
import java.util.List;

/// Opens the numbers of a row: for each cell the chain from inputs and published figures to what the cell shows.
///
/// Made on demand, for the cell somebody looks at; the same data serves window, report and command line.
public final class Calculations {
    private Calculations() {}

    /// At least one step; the last one's result is the text of the cell.
    public static List<Calculation> of(Plan plan, Evaluation evaluation, Metric metric) {
        var chain = new Chain();
        evaluation
                .outcome()
                .ifPresentOrElse(
                        outcome -> steps(Origin.of(plan, evaluation, outcome), chain, metric),
                        () -> new RefusedSteps(plan, evaluation, chain).cell(metric));
        new RangeSteps(evaluation, chain).range(metric);
        return chain.steps();
    }

    private static void steps(Origin origin, Chain chain, Metric metric) {
        switch (metric) {
            case CONFIGURATION -> configuration(origin, chain);
            case VERDICT -> new VerdictSteps(origin, chain).verdict();
            case LIMITING -> new LimitSteps(origin, chain).limiting();
            case UTILISATION -> new LimitSteps(origin, chain).peakUse();
            case HEADROOM -> new LimitSteps(origin, chain).headroom();
            case PERMITTED_READ -> new ThroughputSteps(origin, chain).permittedRead();
            case PERMITTED_WRITE -> new ThroughputSteps(origin, chain).permittedWrite();
            case PROVISIONED -> provisioned(origin, chain);
            case READ_IOPS -> new LatencySteps(origin, chain).readIops();
            case WRITE_IOPS -> new LatencySteps(origin, chain).writeIops();
            case READ_LATENCY -> new LatencySteps(origin, chain).read();
            case WRITE_LATENCY -> new LatencySteps(origin, chain).write();
            case CREDITS_OUT -> new WaitingSteps(origin, chain).creditsOut();
            case THROTTLED -> new WaitingSteps(origin, chain).throttled();
            case LONGEST_DELAY -> new WaitingSteps(origin, chain).longestDelay();
            case FILE_TASK -> new FileTaskSteps(origin, chain).cell();
            case MONTHLY_COST -> new CostSteps(origin, chain).monthly();
        }
    }

    private static void provisioned(Origin origin, Chain chain) {
        if (origin.outcome().provisioned().isEmpty()) {
            var text = "there is an amount in Provisioned mode only";
            chain.said("Provisioned", new Stated(Stated.Way.RULE, text, List.of()), "–");
            return;
        }
        var amount = new SizingSteps(origin, chain).provisioned();
        if (chain.steps().isEmpty())
            chain.computed("Provisioned, as typed", "provisioned", Formula.of(amount), Shown.MIBPS);
    }

    private static void configuration(Origin origin, Chain chain) {
        var configuration = origin.row().configuration();
        var found = new ArrayList<Operand>();
        if (configuration.padding().gib() > 0) found.add(new StoredSteps(origin, chain).padding("padding"));
        chain.said("Configuration", RefusedSteps.rows(origin.evaluation(), found), configuration.title());
    }
}
