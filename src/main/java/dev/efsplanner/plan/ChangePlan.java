package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way from one setting of a file system to another: ordered steps, those that AWS's 24-hour rule delays, and what
/// it locks.
///
/// What AWS lets one change, with the sources, is in [ChangeRule]; the 24-hour rule is in [Wording]. What it costs to
/// read data out of IA or Archive is not counted.
///
/// @param lock what the last change of the current file system locks
/// @param steps none when nothing changes
public record ChangePlan(
        Setting current, Setting target, Optional<DayLock> lock, List<ChangeStep> steps, List<String> notes) {
    public ChangePlan {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /// @param lastChange when the current throughput mode or amount was last changed; empty when not known or long ago
    public static ChangePlan of(Setting current, Setting target, Optional<Instant> lastChange) {
        var lock = lastChange.map(at -> current.is(ThroughputMode.PROVISIONED)
                ? DayLock.ofProvisioned(lastChange)
                : DayLock.ofMode(lastChange));
        var steps = needsCopy(current, target)
                ? CopyChange.steps(current, target)
                : delayed(OnlineChange.steps(current, target), current, target, lock);
        return new ChangePlan(current, target, lock, steps, ChangeNotes.of(current, target, lock, steps));
    }

    private static boolean needsCopy(Setting current, Setting target) {
        var from = current.configuration();
        var to = target.configuration();
        return from.type() != to.type() || from.performance() != to.performance();
    }

    public boolean needsNewFileSystem() {
        return needsCopy(current, target);
    }

    /// Which throughput changes wait: a switch away from Provisioned, and a decrease of the amount (S1).
    static boolean isRestricted(Setting current, Setting target) {
        if (!current.is(ThroughputMode.PROVISIONED)) return false;
        return !target.is(ThroughputMode.PROVISIONED)
                || target.provisioned()
                                .orElseThrow()
                                .compareTo(current.provisioned().orElseThrow())
                        < 0;
    }

    /// The step that changes the throughput waits where it is restricted, and all that follow wait with it.
    private static List<ChangeStep> delayed(
            List<ChangeStep> steps, Setting current, Setting target, Optional<DayLock> lock) {
        Optional<Instant> wait = isRestricted(current, target) ? lock.flatMap(DayLock::until) : Optional.empty();
        var timed = new ArrayList<ChangeStep>();
        boolean waiting = false;
        for (var step : steps) {
            boolean changesThroughput = step.lock().isPresent();
            waiting |= changesThroughput;
            var begun = waiting ? step.notBefore(wait) : step;
            timed.add(
                    changesThroughput
                            ? begun.locking(
                                    target.is(ThroughputMode.PROVISIONED)
                                            ? DayLock.ofProvisioned(wait)
                                            : DayLock.ofMode(wait))
                            : begun);
        }
        return timed;
    }
}
