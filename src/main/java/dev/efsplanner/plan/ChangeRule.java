package dev.efsplanner.plan;

/// What AWS lets one change, and what a change brings with it; each with the source it was read in.
public enum ChangeRule {
    /// Performance page of the user guide, and the API model: only `CreateFileSystem` takes a performance mode.
    PERFORMANCE_MODE(
            "The performance mode is chosen when a file system is created and cannot be changed.",
            "EFS user guide, performance (S1); API model 2015-02-01 (S14)"),
    /// `AvailabilityZoneName` of `CreateFileSystem`, and only this, makes a file system One Zone.
    TYPE(
            "A file system is Regional or One Zone from its creation: UpdateFileSystem cannot change it.",
            "API model 2015-02-01 (S14)"),
    /// `UpdateFileSystem` takes `ThroughputMode` and `ProvisionedThroughputInMibps`.
    THROUGHPUT(
            "The throughput mode and the provisioned amount are changed while the file system is in use.",
            "API model 2015-02-01 (S14)"),
    INCREASE("An increase of the provisioned amount is always allowed.", "EFS user guide, performance (S1)"),
    /// An empty array deletes the configuration.
    LIFECYCLE(
            "The lifecycle policy is replaced as a whole, while the file system is in use.",
            "API model 2015-02-01 (S14)"),
    ARCHIVE_NEEDS_ELASTIC("Archive needs Elastic Throughput and General Purpose mode.", "API model 2015-02-01 (S14)"),
    /// Read in the Chinese copy of the page on availability and durability.
    ARCHIVE_LOCK_IN(
            "Once data is in Archive, the file system cannot be changed to Provisioned or Bursting: all data must leave"
                    + " Archive first.",
            "EFS user guide, availability and durability, zh_cn"),
    /// `TransitionToPrimaryStorageClass` knows one value, `AFTER_1_ACCESS`; `SizeInBytes` shows the classes.
    BACK_BY_ACCESS(
            "A file returns to Standard when it is read, once the policy says so; DescribeFileSystems shows when none is"
                    + " left outside (SizeInBytes: ValueInIA, ValueInArchive).",
            "API model 2015-02-01 (S14)"),
    /// Pro-rated; on the bill it is the usage type `ArchiveEarlyDelete`.
    ARCHIVE_MINIMUM(
            "Data that leaves Archive within 90 days is billed for the rest of them.",
            "EFS user guide, billing reports (S7); EFS FAQ (S15)"),
    BASELINE_SHRINKS(
            "Only data in Standard earns burst credits: the baseline falls as files leave Standard.",
            "EFS user guide, performance (S1)"),
    INCLUDED_SHRINKS(
            "Only data in Standard includes throughput: more of the provisioned amount is billed as files leave it.",
            "EFS user guide, performance (S1); EFS FAQ (S15)"),
    BASELINE_GROWS(
            "Only data in Standard earns burst credits: dummy files that a lifecycle policy moves out no longer count.",
            "EFS user guide, performance (S1)"),
    LANDS_IN_STANDARD(
            "All new writes land in Standard: a copy leaves it only by its own lifecycle policy.",
            "EFS user guide, lifecycle management (S9)"),
    COPY(
            "AWS DataSync copies file by file; EFS replication copies into a file system whose overwrite"
                    + " protection is off. A copy reads every file, also those in IA and Archive; the destination of a"
                    + " replication can only be read until that is deleted.",
            "EFS user guide, replication (S8); API model 2015-02-01 (S14)"),
    BOTH_BILLED("Until the old file system is deleted, both are billed.", "planner");

    private final String sentence;
    private final String source;

    ChangeRule(String sentence, String source) {
        this.sentence = sentence;
        this.source = source;
    }

    public String sentence() {
        return sentence;
    }

    /// The page, with the id that the spec editions use where they read it too; `planner` where it follows from no
    /// page.
    public String source() {
        return source;
    }
}
