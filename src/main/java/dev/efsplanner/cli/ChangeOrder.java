package dev.efsplanner.cli;

import dev.efsplanner.plan.Evaluation;
import dev.efsplanner.plan.Plan;
import dev.efsplanner.plan.Planner;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Measure;
import dev.efsplanner.quantity.NumberText;
import dev.efsplanner.spec.ThroughputMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Which change is asked for, as typed; what cannot be read is wrong usage.
///
/// @param amount what is provisioned now; empty = what the planner sizes
record ChangeOrder(CommandLine command, String from, String to, Optional<DataRate> amount, Optional<Instant> last) {
    static ChangeOrder of(CommandLine command, String from, String to, Optional<String> amount, Optional<String> last) {
        return new ChangeOrder(
                command, from, to, amount.map(word -> amount(command, word)), last.map(word -> instant(command, word)));
    }

    private static DataRate amount(CommandLine command, String word) {
        return switch (NumberText.read(word, Measure.MIBPS)) {
            case NumberText.Refused(var message) ->
                throw new ParameterException(command, "--from-provisioned: " + message);
            case NumberText.Read(var value) -> {
                if (value <= 0)
                    throw new ParameterException(command, "--from-provisioned must be more than 0 MiB/s, not " + word);
                yield DataRate.ofMibps(value);
            }
        };
    }

    private static Instant instant(CommandLine command, String word) {
        try {
            var at = OffsetDateTime.parse(word);
            if (at.getYear() >= 2015 && at.getYear() <= 9998) return at.toInstant();
            throw new ParameterException(
                    command, "--last-change: EFS has no file system from the year " + at.getYear());
        } catch (DateTimeParseException _) {
            throw new ParameterException(
                    command,
                    "--last-change: '" + word + "' is not a time: write date, time and zone, as in 2026-11-23T09:00Z");
        }
    }

    Evaluation current(Planner planner, Plan plan) {
        var row = row(plan, from);
        if (amount.isEmpty()) return row;
        if (row.configuration().throughput() != ThroughputMode.PROVISIONED)
            throw new ParameterException(command, "--from-provisioned needs a row in Provisioned mode, not " + from);
        var workload = plan.workload();
        var choices = workload.choices().withProvisioned(amount.get());
        return planner.plan(workload.withChoices(choices)).evaluation(from).orElseThrow();
    }

    Evaluation target(Plan plan) {
        return row(plan, to);
    }

    private Evaluation row(Plan plan, String id) {
        var known = plan.evaluations().stream().map(Evaluation::id).toList();
        return Choice.of(command, "row", id, known, plan.evaluation(id));
    }
}
