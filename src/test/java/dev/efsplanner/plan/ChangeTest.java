package dev.efsplanner.plan;

import static dev.efsplanner.support.Workloads.steady;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.efsplanner.support.Catalog;
import dev.efsplanner.support.Workloads;
import dev.efsplanner.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Changes from one row of a plan to another, in whole.
class ChangeTest {
    private static final Workload TIERED = Raised.stored(Workloads.of(0, steady(30, 10)), 100, 200, 300, 1024);

    @Test
    void another_type_is_another_file_system() {
        assertEquals("""
                $120.00 → $16.00
                Create a new file system: One Zone · General Purpose · Bursting [EFS CreateFileSystem PerformanceMode=generalPurpose, ThroughputMode=bursting, AvailabilityZoneName=…, EFS CreateMountTarget]
                  A file system is Regional or One Zone from its creation: UpdateFileSystem cannot change it. (API model 2015-02-01 (S14))
                Copy the data with AWS DataSync or EFS replication [DataSync CreateLocationEfs, DataSync CreateTask, DataSync StartTaskExecution]
                  AWS DataSync copies file by file; EFS replication copies into a file system whose overwrite protection is off. A copy reads every file, also those in IA and Archive; the destination of a replication can only be read until that is deleted. (EFS user guide, replication (S8); API model 2015-02-01 (S14))
                Stop writing, copy what changed meanwhile, and mount the new file system on every client [DataSync StartTaskExecution]
                Delete the old file system [EFS DeleteMountTarget, EFS DeleteFileSystem]
                  Until the old file system is deleted, both are billed. (planner)
                The 24-hour rule speaks of changes, not of creation: it holds the new file system back in nothing.
                """, change(Workloads.of(100, steady(30, 10)), "regional-gp-provisioned", "onezone-gp-bursting"));
    }

    @Test
    void another_performance_mode_with_a_policy_is_another_file_system_that_gets_its_own_policy() {
        assertEquals("""
                $3,885.31 → $42.50
                Create a new file system: Regional · Max I/O · Bursting [EFS CreateFileSystem PerformanceMode=maxIO, ThroughputMode=bursting, EFS CreateMountTarget]
                  The performance mode is chosen when a file system is created and cannot be changed. (EFS user guide, performance (S1); API model 2015-02-01 (S14))
                Copy the data with AWS DataSync or EFS replication [DataSync CreateLocationEfs, DataSync CreateTask, DataSync StartTaskExecution]
                  AWS DataSync copies file by file; EFS replication copies into a file system whose overwrite protection is off. A copy reads every file, also those in IA and Archive; the destination of a replication can only be read until that is deleted. (EFS user guide, replication (S8); API model 2015-02-01 (S14))
                Stop writing, copy what changed meanwhile, and mount the new file system on every client [DataSync StartTaskExecution]
                Set the lifecycle policy: IA after 30 days [EFS PutLifecycleConfiguration TransitionToIA=AFTER_30_DAYS]
                  The lifecycle policy is replaced as a whole, while the file system is in use. (API model 2015-02-01 (S14))
                  Only data in Standard earns burst credits: the baseline falls as files leave Standard. (EFS user guide, performance (S1))
                  All new writes land in Standard: a copy leaves it only by its own lifecycle policy. (EFS user guide, lifecycle management (S9))
                Delete the old file system [EFS DeleteMountTarget, EFS DeleteFileSystem]
                  Until the old file system is deleted, both are billed. (planner)
                  Data that leaves Archive within 90 days is billed for the rest of them. (EFS user guide, billing reports (S7); EFS FAQ (S15))
                The 24-hour rule speaks of changes, not of creation: it holds the new file system back in nothing.
                """, change(TIERED, "regional-gp-elastic-ia30-archive90", "regional-maxio-bursting-ia30"));
    }

    @Test
    void data_in_archive_stands_in_the_way_of_leaving_elastic() {
        assertEquals("""
                $3,885.31 → $132.50
                Stop the lifecycle policy and let files return to Standard when they are read [EFS PutLifecycleConfiguration TransitionToPrimaryStorageClass=AFTER_1_ACCESS]
                  The lifecycle policy is replaced as a whole, while the file system is in use. (API model 2015-02-01 (S14))
                Read every file that is in IA or Archive, until none is left there [EFS DescribeFileSystems]
                  Once data is in Archive, the file system cannot be changed to Provisioned or Bursting: all data must leave Archive first. (EFS user guide, availability and durability, zh_cn)
                  A file returns to Standard when it is read, once the policy says so; DescribeFileSystems shows when none is left outside (SizeInBytes: ValueInIA, ValueInArchive). (API model 2015-02-01 (S14))
                  Data that leaves Archive within 90 days is billed for the rest of them. (EFS user guide, billing reports (S7); EFS FAQ (S15))
                Switch from Elastic to Provisioned with 20 MiB/s [EFS UpdateFileSystem ThroughputMode=provisioned, ProvisionedThroughputInMibps=20]
                  The throughput mode and the provisioned amount are changed while the file system is in use. (API model 2015-02-01 (S14))
                Set the lifecycle policy: IA after 30 days [EFS PutLifecycleConfiguration TransitionToIA=AFTER_30_DAYS]
                  The lifecycle policy is replaced as a whole, while the file system is in use. (API model 2015-02-01 (S14))
                  Only data in Standard includes throughput: more of the provisioned amount is billed as files leave it. (EFS user guide, performance (S1); EFS FAQ (S15))
                By AWS's current wording of the 24-hour rule nothing delays this; by that of 2022 any change of the mode within 24 hours of the last one does. If UpdateFileSystem answers TooManyRequests, wait and try again within the day.
                What blocks is data in Archive: while there is any, UpdateFileSystem cannot leave Elastic. What reading it costs is not counted here.
                """, change(TIERED, "regional-gp-elastic-ia30-archive90", "regional-gp-provisioned-ia30"));
    }

    @Test
    void what_stays_with_elastic_is_not_blocked_by_archive() {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(TIERED);
        var change = Change.of(
                plan.evaluation("regional-gp-elastic-ia30-archive90").orElseThrow(),
                plan.evaluation("regional-gp-elastic-ia30").orElseThrow(),
                Optional.empty());
        assertEquals(List.of(), change.plan().notes());
    }

    @Test
    void no_change_has_no_steps_and_nothing_to_note() {
        var none = change(TIERED, "regional-gp-elastic", "regional-gp-elastic");
        assertEquals(none.substring(0, none.indexOf('\n') + 1) + "\n", none);
    }

    private static String change(Workload workload, String from, String to) {
        var plan = new Planner(Catalog.EDITION, Catalog.PRICES).plan(workload);
        var change = Change.of(
                plan.evaluation(from).orElseThrow(), plan.evaluation(to).orElseThrow(), Optional.empty());
        return change.before().orElseThrow() + " → " + change.after().orElseThrow() + "\n"
                + change.plan().steps().stream().map(ChangeTest::line).collect(Collectors.joining())
                + String.join("\n", change.plan().notes()) + "\n";
    }

    private static String line(ChangeStep step) {
        return step.title() + " " + step.calls() + "\n"
                + step.reasons().stream()
                        .map(rule -> "  " + rule.sentence() + " (" + rule.source() + ")\n")
                        .collect(Collectors.joining());
    }
}
