package dev.efsplanner.plan;

import dev.efsplanner.quantity.DataSize;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.ThroughputMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The steps of a change that the file system goes through while it is in use.
///
/// First data returns to Standard where the new policy wants it there, and dummy files are written, so that the new
/// mode finds the baseline it counts on; then the throughput changes; then files may leave Standard.
final class OnlineChange {
    private static final String BACK = "TransitionToPrimaryStorageClass=AFTER_1_ACCESS";
    private static final StoragePolicy RETURNING = new StoragePolicy(OptionalInt.empty(), OptionalInt.empty(), true);

    private OnlineChange() {}

    static List<ChangeStep> steps(Setting current, Setting target) {
        var steps = new ArrayList<ChangeStep>();
        boolean returns = returns(current.policy(), target.policy());
        if (returns) steps.addAll(returning(current));
        double padding = target.configuration().padding().gib()
                - current.configuration().padding().gib();
        if (padding > 0) steps.add(padded(DataSize.ofGib(padding)));
        throughput(current, target).ifPresent(steps::add);
        var before = returns ? RETURNING : current.policy();
        if (!before.equals(target.policy())) steps.add(policy(target, before.isNone()));
        if (padding < 0)
            steps.add(ChangeStep.online("Delete " + DataSize.ofGib(-padding) + " of dummy files", List.of()));
        return steps;
    }

    /// Files lie where the target's policy would not have put them.
    private static boolean returns(StoragePolicy from, StoragePolicy to) {
        return from.archiveAfterDays().isPresent() && to.archiveAfterDays().isEmpty()
                || from.iaAfterDays().isPresent() && to.iaAfterDays().isEmpty();
    }

    /// Files lie outside Standard before and after, without having returned.
    private static boolean stayOut(StoragePolicy from, StoragePolicy to) {
        return !from.isNone() && !to.isNone() && !returns(from, to);
    }

    private static List<ChangeStep> returning(Setting current) {
        var stop = ChangeStep.online(
                "Stop the lifecycle policy and let files return to Standard when they are read",
                List.of(ApiCall.efs("PutLifecycleConfiguration", BACK)),
                ChangeRule.LIFECYCLE);
        var reads = List.of(ApiCall.efs("DescribeFileSystems"));
        return List.of(
                stop,
                current.archives()
                        ? ChangeStep.online(
                                "Read every file that is in IA or Archive, until none is left there",
                                reads,
                                ChangeRule.ARCHIVE_LOCK_IN,
                                ChangeRule.BACK_BY_ACCESS,
                                ChangeRule.ARCHIVE_MINIMUM)
                        : ChangeStep.online(
                                "Read every file that is in IA, until none is left there",
                                reads,
                                ChangeRule.BACK_BY_ACCESS));
    }

    static ChangeStep padded(DataSize by) {
        return ChangeStep.online("Write " + by + " of dummy files", List.of(), ChangeRule.BASELINE_GROWS);
    }

    private static Optional<ChangeStep> throughput(Setting current, Setting target) {
        if (current.throughput().equals(target.throughput())
                && current.provisioned().equals(target.provisioned())) return Optional.empty();
        boolean sameMode =
                current.configuration().throughput() == target.configuration().throughput();
        boolean more = sameMode && !ChangePlan.isRestricted(current, target);
        var title = sameMode
                ? (more ? "Raise" : "Lower") + " Provisioned Throughput from "
                        + current.provisioned().orElseThrow() + " to "
                        + target.provisioned().orElseThrow()
                : "Switch from " + current.throughput() + " to " + target.throughput();
        var calls = List.of(ApiCall.efs("UpdateFileSystem", parameters(target)));
        var reasons = new ArrayList<>(List.of(ChangeRule.THROUGHPUT));
        if (more) reasons.add(ChangeRule.INCREASE);
        if (!sameMode && stayOut(current.policy(), target.policy())) reasons.addAll(standardOnly(target));
        var step = ChangeStep.online(title, calls, reasons.toArray(ChangeRule[]::new));
        return Optional.of(step.locking(
                target.is(ThroughputMode.PROVISIONED)
                        ? DayLock.ofProvisioned(Optional.empty())
                        : DayLock.ofMode(Optional.empty())));
    }

    static String parameters(Setting target) {
        return "ThroughputMode=" + target.configuration().throughput().code()
                + target.provisioned()
                        .map(amount -> ", ProvisionedThroughputInMibps=" + Numbers.plain(amount.mibps()))
                        .orElse("");
    }

    /// @param leaves files leave Standard that stayed there so far
    static ChangeStep policy(Setting target, boolean leaves) {
        var policy = target.policy();
        var reasons = new ArrayList<>(List.of(ChangeRule.LIFECYCLE));
        if (target.archives()) reasons.addAll(List.of(ChangeRule.ARCHIVE_NEEDS_ELASTIC, ChangeRule.ARCHIVE_LOCK_IN));
        if (leaves && !policy.isNone()) reasons.addAll(standardOnly(target));
        var title = policy.isNone()
                ? "Delete the lifecycle policy: files stay in Standard"
                : "Set the lifecycle policy: " + policy.label();
        return ChangeStep.online(
                title,
                List.of(ApiCall.efs("PutLifecycleConfiguration", transitions(policy))),
                reasons.toArray(ChangeRule[]::new));
    }

    /// What the new mode loses by data that is not in Standard.
    private static List<ChangeRule> standardOnly(Setting target) {
        return switch (target.configuration().throughput()) {
            case ELASTIC -> List.of();
            case PROVISIONED -> List.of(ChangeRule.INCLUDED_SHRINKS);
            case BURSTING -> List.of(ChangeRule.BASELINE_SHRINKS);
        };
    }

    private static String transitions(StoragePolicy policy) {
        var parts = new ArrayList<String>();
        policy.iaAfterDays().ifPresent(days -> parts.add("TransitionToIA=" + after(days)));
        policy.archiveAfterDays().ifPresent(days -> parts.add("TransitionToArchive=" + after(days)));
        if (policy.backOnFirstAccess()) parts.add(BACK);
        return parts.isEmpty() ? "LifecyclePolicies=[]" : String.join(", ", parts);
    }

    private static String after(int days) {
        return days == 1 ? "AFTER_1_DAY" : "AFTER_" + days + "_DAYS";
    }
}
