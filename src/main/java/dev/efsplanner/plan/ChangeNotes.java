package dev.efsplanner.plan;

import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a change plan says besides its steps: which reading of the 24-hour rule it follows, and where it stays open.
final class ChangeNotes {
    private ChangeNotes() {}

    static List<String> of(Setting current, Setting target, Optional<DayLock> lock, List<ChangeStep> steps) {
        var notes = new ArrayList<String>();
        if (steps.isEmpty()) return notes;
        boolean copies = steps.stream().anyMatch(step -> step.way() == ChangeWay.NEW_FILE_SYSTEM);
        var changesThroughput = steps.stream().anyMatch(step -> step.lock().isPresent());
        if (copies) {
            notes.add(
                    "The 24-hour rule speaks of changes, not of creation: it holds the new file system back in nothing.");
        } else if (changesThroughput) {
            rule(notes, current, target, lock);
        }
        if (current.archives() && !target.archives() && !copies && !target.is(ThroughputMode.ELASTIC)) {
            notes.add("What blocks is data in Archive: while there is any, UpdateFileSystem cannot leave Elastic. What"
                    + " reading it costs is not counted here.");
        }
        return notes;
    }

    private static void rule(List<String> notes, Setting current, Setting target, Optional<DayLock> lock) {
        boolean restricted = ChangePlan.isRestricted(current, target);
        boolean raised = current.is(ThroughputMode.PROVISIONED) && !restricted;
        var until = lock.flatMap(DayLock::until).map(DayLock::shown);
        if (raised) return;
        if (restricted && until.isEmpty()) {
            notes.add("When the mode or the amount was last changed is not given: within 24 hours of it"
                    + " UpdateFileSystem answers TooManyRequests.");
        }
        if (!restricted) {
            notes.add("By AWS's current wording of the 24-hour rule nothing delays this; by that of 2022 any change of"
                    + " the mode within 24 hours of the last one does. If UpdateFileSystem answers TooManyRequests, wait"
                    + until.map(at -> " until " + at + ".").orElse(" and try again within the day."));
        }
    }
}
