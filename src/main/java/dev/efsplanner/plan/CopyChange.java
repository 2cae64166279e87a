package dev.efsplanner.plan;

import dev.efsplanner.spec.FileSystemType;
import java.util.ArrayList;
import java.util.List;

/// The steps of a change that no operation makes on an existing file system: create another, copy, switch, delete.
final class CopyChange {
    private CopyChange() {}

    static List<ChangeStep> steps(Setting current, Setting target) {
        var steps = new ArrayList<ChangeStep>();
        steps.add(created(current, target));
        if (target.configuration().padding().gib() > 0)
            steps.add(OnlineChange.padded(target.configuration().padding()));
        steps.add(ChangeStep.newFileSystem(
                "Copy the data with AWS DataSync or EFS replication",
                List.of(
                        ApiCall.dataSync("CreateLocationEfs"),
                        ApiCall.dataSync("CreateTask"),
                        ApiCall.dataSync("StartTaskExecution")),
                List.of(ChangeRule.COPY)));
        steps.add(ChangeStep.newFileSystem(
                "Stop writing, copy what changed meanwhile, and mount the new file system on every client",
                List.of(ApiCall.dataSync("StartTaskExecution")),
                List.of()));
        if (!target.policy().isNone()) steps.add(policy(target));
        steps.add(ChangeStep.newFileSystem(
                "Delete the old file system",
                List.of(ApiCall.efs("DeleteMountTarget"), ApiCall.efs("DeleteFileSystem")),
                current.archives()
                        ? List.of(ChangeRule.BOTH_BILLED, ChangeRule.ARCHIVE_MINIMUM)
                        : List.of(ChangeRule.BOTH_BILLED)));
        return steps;
    }

    private static ChangeStep created(Setting current, Setting target) {
        var from = current.configuration();
        var to = target.configuration();
        var reasons = new ArrayList<ChangeRule>();
        if (from.performance() != to.performance()) reasons.add(ChangeRule.PERFORMANCE_MODE);
        if (from.type() != to.type()) reasons.add(ChangeRule.TYPE);
        var zone = to.type() == FileSystemType.ONE_ZONE ? ", AvailabilityZoneName=…" : "";
        return ChangeStep.newFileSystem(
                "Create a new file system: " + to.type().label() + " · "
                        + to.performance().label() + " · " + target.throughput(),
                List.of(
                        ApiCall.efs(
                                "CreateFileSystem",
                                "PerformanceMode=" + to.performance().code() + ", " + OnlineChange.parameters(target)
                                        + zone),
                        ApiCall.efs("CreateMountTarget")),
                reasons);
    }

    private static ChangeStep policy(Setting target) {
        var step = OnlineChange.policy(target, true);
        var reasons = new ArrayList<>(step.reasons());
        reasons.add(ChangeRule.LANDS_IN_STANDARD);
        return ChangeStep.online(step.title(), step.calls(), reasons.toArray(ChangeRule[]::new));
    }
}
