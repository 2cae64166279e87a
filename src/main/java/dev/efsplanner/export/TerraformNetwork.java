package dev.efsplanner.export;

import dev.efsplanner.export.Notes.Setting;
import java.util.List;

/// How clients reach the file system, in HCL: subnets, security group with its rules, mount targets.
final class TerraformNetwork {
    private static final String GROUP = "aws_security_group.this.id";

    private TerraformNetwork() {}

    static void write(HclBody file, Design design) {
        file.gap().block("data \"aws_subnet\" \"this\"", subnets());
        file.gap()
                .comments(List.of("Who is in this group may mount; clients join it."))
                .block(
                        "resource \"aws_security_group\" \"this\"",
                        new HclBody()
                                .set("name", HclText.string(design.token()))
                                .set(
                                        "description",
                                        HclText.string("NFS clients and mount targets of " + design.token()))
                                .set("vpc_id", "var.vpc_id")
                                .set("tags", "local.tags"));
        file.gap()
                .block(
                        "resource \"aws_vpc_security_group_ingress_rule\" \"nfs\"",
                        new HclBody()
                                .set("security_group_id", GROUP)
                                .set("referenced_security_group_id", GROUP)
                                .set("ip_protocol", "\"tcp\"")
                                .set("from_port", "2049")
                                .set("to_port", "2049"));
        file.gap()
                .comments(List.of("What AWS lets every new group do, and Terraform takes away."))
                .block(
                        "resource \"aws_vpc_security_group_egress_rule\" \"all\"",
                        new HclBody()
                                .set("security_group_id", GROUP)
                                .set("ip_protocol", "\"-1\"")
                                .set("cidr_ipv4", "\"0.0.0.0/0\""));
        file.gap()
                .comments(design.notes().prices(Setting.NETWORK))
                .block(
                        "resource \"aws_efs_mount_target\" \"this\"",
                        new HclBody()
                                .set("for_each", "local.subnet_ids")
                                .gap()
                                .set("file_system_id", TerraformStorage.ID)
                                .set("subnet_id", "each.value")
                                .set("security_groups", "[" + GROUP + "]"));
    }

    private static HclBody subnets() {
        return new HclBody()
                .set("for_each", "local.subnet_ids")
                .gap()
                .set("id", "each.value")
                .gap()
                .block(
                        "lifecycle",
                        new HclBody()
                                .block(
                                        "postcondition",
                                        new HclBody()
                                                .set("condition", "self.vpc_id == var.vpc_id")
                                                .set(
                                                        "error_message",
                                                        "\"subnet_ids: ${self.id} is in ${self.vpc_id}, not in"
                                                                + " ${var.vpc_id}.\"")));
    }
}
