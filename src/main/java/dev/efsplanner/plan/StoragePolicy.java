package dev.efsplanner.plan;

import dev.efsplanner.workload.Choices;
import java.util.OptionalInt;
import java.util.StringJoiner;

/// The lifecycle policy: after how many days without access a file moves to IA and on to Archive.
///
/// @param backOnFirstAccess a file returns to Standard when it is read
public record StoragePolicy(OptionalInt iaAfterDays, OptionalInt archiveAfterDays, boolean backOnFirstAccess) {
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
        if (days.isPresent() && !Choices.POLICY_DAYS.contains(days.getAsInt())) {
            throw new IllegalArgumentException(
                    to + " after " + days.getAsInt() + " days: must be one of " + Choices.POLICY_DAYS);
        }
    }

    /// What the workload chooses, in rows with IA.
    static StoragePolicy ia(Choices choices) {
        return new StoragePolicy(
                OptionalInt.of(choices.iaAfterDays()), OptionalInt.empty(), choices.backOnFirstAccess());
    }

    /// What the workload chooses, in rows with IA and Archive.
    static StoragePolicy iaAndArchive(Choices choices) {
        return new StoragePolicy(
                OptionalInt.of(choices.iaAfterDays()),
                OptionalInt.of(choices.archiveAfterDays()),
                choices.backOnFirstAccess());
    }

    /// As a person says it: `IA after 30 days, Archive after 90`; empty without a policy.
    public String label() {
        var words = new StringJoiner(", ");
        iaAfterDays.ifPresent(days -> words.add("IA after " + days + (days == 1 ? " day" : " days")));
        archiveAfterDays.ifPresent(days -> words.add("Archive after " + days));
        return words.toString();
    }

    public boolean isNone() {
        return iaAfterDays.isEmpty() && archiveAfterDays.isEmpty();
    }
}
