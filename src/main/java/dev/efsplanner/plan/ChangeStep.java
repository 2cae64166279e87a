package dev.efsplanner.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One step of a change; each begins when the one before it is done.
///
/// @param calls the operations that make it, in order; empty when it is work on files only
/// @param reasons why it is made this way, and what to mind
/// @param notBefore where the 24-hour rule holds this step, or one before it, back
/// @param lock what the step locks in its turn
public record ChangeStep(
        ChangeWay way,
        String title,
        List<ApiCall> calls,
        List<ChangeRule> reasons,
        Optional<Instant> notBefore,
        Optional<DayLock> lock) {
    public ChangeStep {
        calls = List.copyOf(calls);
        reasons = List.copyOf(reasons);
    }

    static ChangeStep online(String title, List<ApiCall> calls, ChangeRule... reasons) {
        return new ChangeStep(ChangeWay.ONLINE, title, calls, List.of(reasons), Optional.empty(), Optional.empty());
    }

    static ChangeStep newFileSystem(String title, List<ApiCall> calls, List<ChangeRule> reasons) {
        return new ChangeStep(ChangeWay.NEW_FILE_SYSTEM, title, calls, reasons, Optional.empty(), Optional.empty());
    }

    ChangeStep notBefore(Optional<Instant> at) {
        return new ChangeStep(way, title, calls, reasons, at, lock);
    }

    ChangeStep locking(DayLock other) {
        return new ChangeStep(way, title, calls, reasons, notBefore, Optional.of(other));
    }
}
