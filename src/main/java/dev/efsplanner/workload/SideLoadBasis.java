package dev.efsplanner.workload;

/// One thing that the numbers of a side load rest on.
///
/// @param source where it is said; `planner` for a choice of ours
public record SideLoadBasis(String statement, Preset.Basis mark, String source) {
    /// Of all that is stored, a day; the share that a public capacity calculator begins with.
    static final double CHANGED_SHARE = 0.02;

    static final SideLoadBasis LOOKS_AT_EVERY_FILE = new SideLoadBasis(
            "Looks at every file once: one metadata operation each, files = stored / average file.",
            Preset.Basis.A,
            "planner, after the rsync manual: what to copy is found by size and time of each file");
    static final SideLoadBasis OPENS_WHAT_IT_READS = new SideLoadBasis(
            "Each file that is read is opened and closed: two metadata operations more. A request carries the whole file,"
                    + " at most 1 MiB with efs-utils 2, else 128 KiB.",
            Preset.Basis.A,
            "planner, after efs-utils 3.2.0, which sets the read-ahead that is 128 KB by default");
    static final SideLoadBasis CHANGED_A_DAY = new SideLoadBasis(
            "2 % of what is stored changes in a day and is read.",
            Preset.Basis.A, "default of the Azure NetApp Files calculator for SAP");
    static final SideLoadBasis TAKES_CREDITS = new SideLoadBasis(
            "A backup through a mount takes burst credits; AWS Backup does not.",
            Preset.Basis.M,
            "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html and"
                    + " https://docs.aws.amazon.com/solutions/latest/efs-to-efs-backup/considerations.html, read"
                    + " 2026-11-24; jeffgeerling.com, 2018");

    static SideLoadBasis assumed(String statement) {
        return new SideLoadBasis(statement, Preset.Basis.A, "planner");
    }
}
