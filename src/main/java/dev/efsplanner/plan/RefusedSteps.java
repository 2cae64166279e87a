package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;

/// The cells of a row that AWS does not allow: the rule that forbids it is all there is to show.
record RefusedSteps(Plan plan, Evaluation evaluation, Chain chain) {
    private static final String ROWS =
            "one of the combinations of file system type, performance mode and throughput mode, with"
                    + " the storage policies that the stored data calls for";

    /// EFS User Guide, performance (S1): Max I/O is not for One Zone nor Elastic. FAQ (S15): where Archive is offered.
    private static final String MAX_IO_SOURCE = "S1, 2025-12";

    private static final String ARCHIVE_SOURCE = "S15, 2024";

    void cell(Metric metric) {
        var text = metric.likely(evaluation).text();
        chain.said(metric.label(), metric == Metric.CONFIGURATION ? rows(evaluation, List.of()) : rule(), text);
    }

    /// Where a row of the table comes from.
    ///
    /// @param found what the planner chose for it
    static Stated rows(Evaluation evaluation, List<Operand> found) {
        var policy = evaluation.configuration().policy();
        var operands = new ArrayList<>(found);
        policy.iaAfterDays().ifPresent(after -> operands.add(Operand.typed("IA after", after, "days")));
        policy.archiveAfterDays().ifPresent(after -> operands.add(Operand.typed("Archive after", after, "days")));
        return new Stated(Stated.Way.RULE, ROWS, operands);
    }

    private Stated rule() {
        var configuration = evaluation.configuration();
        var reason = String.join(" ", evaluation.verdict().reasons());
        if (configuration.impossible().isEmpty()) return new Stated(Stated.Way.RULE, reason, range());
        boolean archives = configuration.policy().archiveAfterDays().isPresent();
        return new Stated(
                Stated.Way.RULE, reason + " (" + (archives ? ARCHIVE_SOURCE : MAX_IO_SOURCE) + ")", List.of());
    }

    private List<Operand> range() {
        var operands = new ArrayList<Operand>();
        if (evaluation.configuration().throughput() == ThroughputMode.PROVISIONED) {
            evaluation
                    .workload()
                    .choices()
                    .provisioned()
                    .ifPresent(typed -> operands.add(Operand.typed("provisioned", typed.mibps(), "MiB/s")));
            operands.add(Operand.of("least", plan.edition().provisioned().minMibps()));
            operands.add(Operand.of("most", plan.edition().provisioned().maxMibps()));
        }
        return operands;
    }
}
