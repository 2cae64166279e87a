package dev.efsplanner.export;

import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.quantity.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The file system in HCL with its settings, policy, backup, access point and replica.
final class TerraformStorage {
    static final String ID = "aws_efs_file_system.this.id";

    private static final String PRECONDITION =
            "subnet_ids: two subnets are in one zone, but there is one mount" + " target for each zone.";

    private TerraformStorage() {}

    static void write(HclBody file, Design design) {
        var tags = new LinkedHashMap<String, Object>();
        design.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        file.block("locals", locals(design, tags));
        file.gap().block("resource \"aws_efs_file_system\" \"this\"", fileSystem(design));
        file.gap()
                .comments(List.of("Clients mount without IAM; the policy lets them in through a mount target only, with"
                        + " TLS, and not as root."))
                .block(
                        "resource \"aws_efs_file_system_policy\" \"this\"",
                        new HclBody()
                                .set("file_system_id", ID)
                                .set("bypass_policy_lockout_safety_check", "false")
                                .set("policy", "jsonencode(" + HclValue.pretty(new Requests(design).policy()) + ")"));
        backup(file.gap(), design);
        file.gap().block("resource \"aws_efs_access_point\" \"this\"", accessPoint(design.accessPoint()));
        design.replicaRegion()
                .ifPresent(region -> file.gap()
                        .comments(List.of(
                                "The replica and its transfer are billed besides; the estimate does not hold them."))
                        .block(
                                "resource \"aws_efs_replication_configuration\" \"this\"",
                                new HclBody()
                                        .set("source_file_system_id", ID)
                                        .gap()
                                        .block("destination", new HclBody().set("region", HclText.string(region)))));
    }

    /// Where backups are off, EFS answers `DescribeBackupPolicy` with `PolicyNotFound`, which ends an
    /// `aws_efs_backup_policy` that is to say so.
    private static void backup(HclBody file, Design design) {
        if (design.backup()) {
            file.comments(List.of("AWS Backup bills what it keeps; the estimate does not hold it."))
                    .block(
                            "resource \"aws_efs_backup_policy\" \"this\"",
                            new HclBody()
                                    .set("file_system_id", ID)
                                    .gap()
                                    .block("backup_policy", new HclBody().set("status", "\"ENABLED\"")));
        } else if (design.oneZone()) {
            file.comments(List.of(
                            "No automatic backups: EFS makes them of a One Zone file system unless it is told not to, which"
                                    + " the",
                            "provider cannot tell it, but the AWS CLI can."))
                    .block(
                            "resource \"terraform_data\" \"no_backup\"",
                            new HclBody()
                                    .set("input", ID)
                                    .gap()
                                    .block(
                                            "provisioner \"local-exec\"",
                                            new HclBody()
                                                    .set(
                                                            "command",
                                                            Template.fill(
                                                                    TerraformText.NO_BACKUP,
                                                                    Map.of("region", design.region())))));
        } else {
            file.comments(
                    List.of("No automatic backups: EFS makes none of a Regional file system unless it is told to."));
        }
    }

    private static HclBody locals(Design design, Map<String, Object> tags) {
        var locals = new HclBody();
        if (design.oneZone())
            locals.comments(
                    List.of("One Zone: the file system and its one mount target are in the zone of the first subnet."));
        return locals.set("subnet_ids", design.oneZone() ? "toset([var.subnet_ids[0]])" : "toset(var.subnet_ids)")
                .set("alarm_actions", "var.alarm_topic_arn == \"\" ? [] : [var.alarm_topic_arn]")
                .gap()
                .set("tags", HclValue.pretty(tags));
    }

    private static HclBody fileSystem(Design design) {
        var notes = design.notes();
        var configuration = design.configuration();
        var body = new HclBody()
                .set("creation_token", HclText.string(design.token()))
                .set(
                        "performance_mode",
                        HclText.string(configuration.performance().code()))
                .set("encrypted", "true");
        design.kmsKeyArn().ifPresent(arn -> body.set("kms_key_id", HclText.string(arn)));
        body.comments(notes.prices(Setting.STORAGE));
        if (design.oneZone()) body.set("availability_zone_name", TerraformText.ZONE);
        body.comments(notes.prices(Setting.THROUGHPUT))
                .set(
                        "throughput_mode",
                        HclText.string(configuration.throughput().code()));
        design.provisioned()
                .ifPresent(rate -> body.set("provisioned_throughput_in_mibps", Numbers.plain(rate.mibps())));
        body.set("tags", "local.tags").gap().comments(notes.prices(Setting.LIFECYCLE));
        design.lifecycle()
                .forEach((transition, after) -> body.block(
                                "lifecycle_policy", new HclBody().set(transition(transition), HclText.string(after)))
                        .gap());
        return body.block("protection", new HclBody().set("replication_overwrite", "\"ENABLED\""))
                .gap()
                .block(
                        "lifecycle",
                        new HclBody()
                                .set("prevent_destroy", "true")
                                .gap()
                                .block(
                                        "precondition",
                                        new HclBody()
                                                .set(
                                                        "condition",
                                                        "length(distinct([for subnet in data.aws_subnet.this :"
                                                                + " subnet.availability_zone])) =="
                                                                + " length(local.subnet_ids)")
                                                .set("error_message", HclText.string(PRECONDITION))));
    }

    private static String transition(String code) {
        return switch (code) {
            case "TransitionToIA" -> "transition_to_ia";
            case "TransitionToArchive" -> "transition_to_archive";
            default -> "transition_to_primary_storage_class";
        };
    }

    private static HclBody accessPoint(AccessPoint door) {
        var uid = Long.toString(door.uid());
        var gid = Long.toString(door.gid());
        return new HclBody()
                .set("file_system_id", ID)
                .set("tags", "local.tags")
                .gap()
                .block("posix_user", new HclBody().set("uid", uid).set("gid", gid))
                .gap()
                .block(
                        "root_directory",
                        new HclBody()
                                .set("path", HclText.string(door.path()))
                                .gap()
                                .block(
                                        "creation_info",
                                        new HclBody()
                                                .set("owner_uid", uid)
                                                .set("owner_gid", gid)
                                                .set("permissions", HclText.string(door.permissions()))));
    }
}
