package dev.efsplanner.intake;

import java.util.Set;

/// What keeps clients out, what is not safe, and what costs or misleads once the file system is there.
final class UseChecks {
    /// All that EFS publishes (S4).
    static final Set<String> METRICS = Set.of(
            "BurstCreditBalance",
            "ClientConnections",
            "DataReadIOBytes",
            "DataWriteIOBytes",
            "MetadataIOBytes",
            "MetadataReadIOBytes",
            "MetadataWriteIOBytes",
            "MeteredIOBytes",
            "PercentIOLimit",
            "PermittedThroughput",
            "StorageBytes",
            "TimeSinceLastSync",
            "TotalIOBytes");

    private final Reading reading;

    private UseChecks(Reading reading) {
        this.reading = reading;
    }

    static void of(Reading reading) {
        var checks = new UseChecks(reading);
        checks.network();
        checks.storage();
        reading.alarms().forEach(checks::alarm);
    }

    private void atFileSystem(Severity severity, String wrong, String right, String source) {
        reading.defect(severity, reading.line().orElseThrow(), reading.found(), wrong, right, source);
    }

    private void network() {
        var network = reading.network();
        network.none()
                .ifPresent(place -> reading.defect(
                        Severity.CANNOT_BE_MOUNTED,
                        place.line(),
                        place.found(),
                        "The file system has no mount target.",
                        "aws efs create-mount-target, one for each zone of the clients",
                        Cited.MODEL));
        network.group()
                .filter(_ -> !network.hasNfs())
                .ifPresent(place -> reading.defect(
                        Severity.CANNOT_BE_MOUNTED,
                        place.line(),
                        place.found(),
                        "The security group lets nobody in on TCP port 2049, the port of NFS.",
                        "a rule that lets the clients' group in on TCP 2049",
                        Cited.MOUNTING));
        network.bareTarget()
                .ifPresent(place -> reading.defect(
                        Severity.MISLEADS,
                        place.line(),
                        place.found(),
                        "The mount target names no security group: it takes the VPC's default one, which lets in its own"
                                + " members only.",
                        "a security group that lets the clients in on TCP 2049",
                        Cited.MODEL));
        if (reading.line().isEmpty() || !reading.isWhole()) return;
        if (!network.hasTarget())
            atFileSystem(
                    Severity.CANNOT_BE_MOUNTED,
                    "No mount target is made, so no client reaches the file system.",
                    target(),
                    Cited.MODEL);
        if (reading.form().isCdk() && !network.hasGroupGiven() && !network.hasNfs())
            atFileSystem(
                    Severity.CANNOT_BE_MOUNTED,
                    "The CDK makes a security group without any inbound rule, and nothing opens it.",
                    reading.form() == PastedForm.CDK_PYTHON
                            ? "file_system.connections.allow_default_port_from(clients)"
                            : reading.form() == PastedForm.CDK_JAVA
                                    ? "fileSystem.getConnections().allowDefaultPortFrom(clients)"
                                    : "fileSystem.connections.allowDefaultPortFrom(clients)",
                    Cited.CDK);
    }

    private String target() {
        return (switch (reading.form()) {
                    case TERRAFORM -> "aws_efs_mount_target";
                    case CLOUDFORMATION -> "AWS::EFS::MountTarget";
                    case AWS_CLI, DESCRIPTION, CDK_TYPESCRIPT, CDK_PYTHON, CDK_JAVA -> "aws efs create-mount-target";
                })
                + " for each zone, with a security group that lets the clients in on TCP 2049";
    }

    private void storage() {
        if (reading.line().isEmpty()) return;
        var encrypted = reading.stated(Attribute.ENCRYPTED);
        if (reading.is(Attribute.ENCRYPTED, "false"))
            reading.defect(
                    Severity.UNSAFE,
                    encrypted.orElseThrow().line(),
                    encrypted.orElseThrow().written(),
                    reading.form() == PastedForm.DESCRIPTION
                            ? "The file system is not encrypted, and cannot be any more."
                            : "The file system is not encrypted at rest, and cannot be later.",
                    reading.form() == PastedForm.DESCRIPTION
                            ? "a new file system with --encrypted, and a copy"
                            : reading.right(Attribute.ENCRYPTED, "true"),
                    Cited.CONTROLS);
        if (reading.is(Attribute.BACKUP, "false"))
            backup(reading.stated(Attribute.BACKUP).orElseThrow());
        if (!reading.isWhole()) return;
        if (encrypted.isEmpty())
            atFileSystem(
                    Severity.UNSAFE,
                    reading.form().isCdk()
                            ? "Encryption is not stated: it is on only where the feature flag"
                                    + " @aws-cdk/aws-efs:defaultEncryptionAtRest is set, and cannot be switched on later."
                            : "The file system is not encrypted at rest, and cannot be later.",
                    reading.right(Attribute.ENCRYPTED, "true"),
                    reading.form().isCdk() ? Cited.CDK : Cited.CONTROLS);
        if (reading.stated(Attribute.BACKUP).isEmpty() && !reading.isOneZone())
            atFileSystem(
                    Severity.UNSAFE,
                    "Nothing backs the files up.",
                    reading.right(Attribute.BACKUP, "true"),
                    Cited.CONTROLS);
        if (!reading.hasLifecycle())
            atFileSystem(
                    Severity.MISLEADS,
                    "No lifecycle policy is stated: files that nobody reads any more stay at the price of Standard.",
                    (reading.form() == PastedForm.AWS_CLI ? "aws efs put-lifecycle-configuration with " : "")
                            + (reading.form() == PastedForm.CLOUDFORMATION ? "LifecyclePolicies with " : "")
                            + (reading.form() == PastedForm.TERRAFORM ? "lifecycle_policy with " : "")
                            + reading.right(Attribute.TO_IA, "AFTER_30_DAYS"),
                    Cited.LIFECYCLE);
    }

    private void backup(Stated off) {
        reading.defect(
                Severity.UNSAFE,
                off.line(),
                off.written(),
                "The files are not backed up.",
                reading.form() == PastedForm.AWS_CLI || reading.form() == PastedForm.DESCRIPTION
                        ? "aws efs put-backup-policy --backup-policy Status=ENABLED"
                        : reading.right(Attribute.BACKUP, "true"),
                Cited.CONTROLS);
    }

    private void alarm(Reading.Alarm alarm) {
        var unknown = alarm.metric().filter(name -> !METRICS.contains(name) && !name.contains("$"));
        unknown.ifPresent(name -> misleads(
                alarm,
                "EFS publishes no metric " + name + ": the alarm never has data.",
                name.equals("ThroughputUtilization")
                        ? "metric math: 100 × MeteredIOBytes ÷ period ÷ PermittedThroughput"
                        : "one of "
                                + String.join(", ", METRICS.stream().sorted().toList()),
                Cited.METRICS));
        if (!alarm.dimension())
            misleads(
                    alarm,
                    "The alarm names no file system: EFS publishes its metrics for each FileSystemId only, so it never has"
                            + " data.",
                    reading.form() == PastedForm.AWS_CLI
                            ? "--dimensions Name=FileSystemId,Value=fs-…"
                            : "the dimension FileSystemId",
                    Cited.METRICS);
        if (!alarm.periods())
            reading.defect(
                    Severity.DOES_NOT_RUN,
                    alarm.line(),
                    alarm.found(),
                    "The alarm does not say how many periods count.",
                    reading.form() == PastedForm.AWS_CLI ? "--evaluation-periods 3" : "the evaluation periods",
                    Cited.ALARMS);
    }

    private void misleads(Reading.Alarm alarm, String wrong, String right, String source) {
        reading.defect(Severity.MISLEADS, alarm.line(), alarm.found(), wrong, right, source);
    }
}
