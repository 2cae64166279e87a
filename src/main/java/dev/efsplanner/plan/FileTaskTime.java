package dev.efsplanner.plan;

import dev.efsplanner.workload.FileTask;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long a row takes for the workload's file task, with nothing else running.
///
/// @param rates what each limit allows, slowest first; the first one decides
/// @param creditless what the permitted throughput allows once burst credits are gone; empty without credits
/// @param atLeast true where AWS publishes no latency and the one of General Purpose stands for it
public record FileTaskTime(
        FileTask task, FileWait waiting, List<FileRate> rates, Optional<FileRate> creditless, boolean atLeast) {
    public FileTaskTime {
        rates = rates.stream()
                .sorted(Comparator.comparingDouble(FileRate::filesPerSecond).thenComparing(FileRate::limit))
                .toList();
    }

    public FileRate slowest() {
        return rates.getFirst();
    }

    public FileLimit limit() {
        return slowest().limit();
    }

    public double filesPerSecond() {
        return slowest().filesPerSecond();
    }

    public double seconds() {
        return task.files() / filesPerSecond();
    }

    public OptionalDouble secondsWithoutCredits() {
        return creditless.isPresent()
                ? OptionalDouble.of(task.files() / withoutCredits().filesPerSecond())
                : OptionalDouble.empty();
    }

    /// What decides once burst credits are gone.
    FileRate withoutCredits() {
        return creditless
                .filter(rate -> rate.filesPerSecond() < filesPerSecond())
                .orElse(slowest());
    }

    /// More threads at once than the curve was measured with.
    public boolean beyondMeasured() {
        return Math.min(task.threads(), task.files()) > waiting.measuredThreads();
    }
}
