package dev.efsplanner.plan;

import java.util.List;
import java.util.OptionalInt;

/// The lifecycle policy: after how many days without access a file moves to IA and on to Archive.
///
/// @param backOnFirstAccess a file returns to Standard when it is read
public record StoragePolicy(OptionalInt iaAfterDays, OptionalInt archiveAfterDays, boolean backOnFirstAccess) {
    /// The numbers of days that the EFS API takes.
    public static final List<Integer> DAYS = List.of(1, 7, 14, 30, 60, 90, 180, 270, 365);

    public static final StoragePolicy NONE = new StoragePolicy(OptionalInt.empty(), OptionalInt.empty(), false);

    public StoragePolicy {
        check(iaAfterDays, "IA");
        check(archiveAfterDays, "Archive");
        if (archiveAfterDays.isPresent()
                && iaAfterDays.isPresent()
                && archiveAfterDays.getAsInt() <= iaAfterDays.getAsInt()) {
            throw new IllegalArgumentException("Archive must come later than IA");
        }
    }

    private static void check(OptionalInt days, String to) {
        if (days.isPresent() && !DAYS.contains(days.getAsInt())) {
            throw new IllegalArgumentException(to + " after " + days.getAsInt() + " days: must be one of " + DAYS);
        }
    }

    public boolean isNone() {
        return iaAfterDays.isEmpty() && archiveAfterDays.isEmpty();
    }
}
