package dev.efsplanner.plan;

import java.util.List;

/// P6 with numbers, where the workload says how many files somebody waits for.
final class FileTaskWarning {
    /// Somebody who waits notices from about here on, s. Our choice.
    private static final double NOTICED = 1;

    private FileTaskWarning() {}

    /// Raised when latency or a single directory decides how long the task takes, `files × round trips × latency ÷
    /// parallelism`, and that is longer than the need, or without a need longer than a second.
    ///
    /// @return whether it was raised
    static boolean add(List<Warning> warnings, Findings row) {
        double allowed = row.row().workload().needs().fileTaskSeconds().orElse(NOTICED);
        var slow = row.fileTask().filter(time -> time.limit().inEveryMode() && time.seconds() > allowed);
        slow.ifPresent(time -> warnings.add(warning(time)));
        return slow.isPresent();
    }

    private static Warning warning(FileTaskTime time) {
        var measured = time.beyondMeasured()
                ? " More than " + time.waiting().measuredThreads() + " threads were not measured."
                : "";
        return new Warning(
                Pain.LATENCY_BOUND,
                FileTaskWords.title(time.task()) + ": " + FileTaskWords.pace(time) + "; "
                        + FileTaskWords.reason(time, time.slowest()) + measured);
    }
}
