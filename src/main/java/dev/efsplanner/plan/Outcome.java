package dev.efsplanner.plan;

import dev.efsplanner.credit.CreditCourse;
import dev.efsplanner.quantity.DataRate;
import dev.efsplanner.quantity.Latency;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;

/// What happens to the workload on a configuration that AWS allows.
///
/// @param provisioned the amount, in Provisioned mode only
/// @param utilisations the worst moment of each of the five limits, fullest first
/// @param readIops the quota, operations per second
/// @param readLatency best-case first byte; empty when AWS publishes no number
/// @param course credits and waiting work over the horizon
/// @param fileTask how long the workload's file task takes; empty when it has none
public record Outcome(
        Optional<DataRate> provisioned,
        List<Utilisation> utilisations,
        Permitted permitted,
        double readIops,
        double writeIops,
        Optional<Latency> readLatency,
        Optional<Latency> writeLatency,
        CreditCourse course,
        Cost cost,
        Optional<FileTaskTime> fileTask,
        List<Warning> warnings) {
    /// Without a file task.
    public Outcome(
            Optional<DataRate> provisioned,
            List<Utilisation> utilisations,
            Permitted permitted,
            double readIops,
            double writeIops,
            Optional<Latency> readLatency,
            Optional<Latency> writeLatency,
            CreditCourse course,
            Cost cost,
            List<Warning> warnings) {
        this(
                provisioned,
                utilisations,
                permitted,
                readIops,
                writeIops,
                readLatency,
                writeLatency,
                course,
                cost,
                Optional.empty(),
                warnings);
    }

    public Outcome {
        utilisations = List.copyOf(utilisations);
        warnings = List.copyOf(warnings);
    }

    /// The limit that is fullest.
    public Utilisation limiting() {
        return utilisations.getFirst();
    }

    Outcome withWarnings(List<Warning> other) {
        return new Outcome(
                provisioned,
                utilisations,
                permitted,
                readIops,
                writeIops,
                readLatency,
                writeLatency,
                course,
                cost,
                fileTask,
                other);
    }

    /// Hours a month in which work has to wait, on average over the horizon.
    public double throttledHoursPerMonth(Workload workload) {
        return course.throttledSeconds()
                / workload.horizonSeconds()
                * workload.choices().monthHours();
    }
}
