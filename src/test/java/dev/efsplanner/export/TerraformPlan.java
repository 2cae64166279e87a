package dev.efsplanner.export;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What Terraform is about to set up, from `terraform show -json`, as the CloudFormation resources that it corresponds
/// to; without dashboards, whose bodies hold ids that are not known before.
final class TerraformPlan {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ObjectNode resources = MAPPER.createObjectNode();
    private final ObjectNode fileSystem = resource("AWS::EFS::FileSystem", "fs");

    private TerraformPlan() {}

    /// @param module of `planned_values`
    static JsonNode asTemplate(JsonNode module) {
        var plan = new TerraformPlan();
        module.path("resources").forEach(plan::add);
        return MAPPER.createObjectNode().set("Resources", plan.resources);
    }

    private void add(JsonNode resource) {
        var values = resource.path("values");
        switch (resource.path("type").asString()) {
            case "aws_efs_file_system" -> fileSystem(values);
            case "aws_efs_file_system_policy" ->
                fileSystem.set(
                        "FileSystemPolicy",
                        MAPPER.readTree(values.path("policy").asString()));
            case "aws_efs_backup_policy" ->
                fileSystem.putObject("BackupPolicy").set("Status", values.at("/backup_policy/0/status"));
            case "aws_efs_replication_configuration" ->
                fileSystem
                        .putObject("ReplicationConfiguration")
                        .putArray("Destinations")
                        .addObject()
                        .set("Region", values.at("/destination/0/region"));
            case "aws_efs_mount_target" ->
                resource("AWS::EFS::MountTarget", resource.path("address").asString());
            case "aws_vpc_security_group_ingress_rule" ->
                resource("AWS::EC2::SecurityGroupIngress", "ingress")
                        .put("IpProtocol", values.path("ip_protocol").asString())
                        .put("FromPort", values.path("from_port").asInt());
            case "aws_efs_access_point" -> accessPoint(values);
            case "aws_cloudwatch_metric_alarm" -> alarm(values);
            default -> {}
        }
    }

    private ObjectNode resource(String type, String name) {
        return resources.putObject(name).put("Type", type).putObject("Properties");
    }

    private void fileSystem(JsonNode values) {
        copy(
                values,
                fileSystem,
                Map.of(
                        "performance_mode", "PerformanceMode",
                        "throughput_mode", "ThroughputMode",
                        "provisioned_throughput_in_mibps", "ProvisionedThroughputInMibps",
                        "availability_zone_name", "AvailabilityZoneName",
                        "encrypted", "Encrypted",
                        "kms_key_id", "KmsKeyId"));
        fileSystem
                .putObject("FileSystemProtection")
                .set("ReplicationOverwriteProtection", values.at("/protection/0/replication_overwrite"));
        var lifecycle = fileSystem.putArray("LifecyclePolicies");
        values.path("lifecycle_policy")
                .forEach(policy -> copy(
                        policy,
                        lifecycle.addObject(),
                        Map.of(
                                "transition_to_ia", "TransitionToIA",
                                "transition_to_archive", "TransitionToArchive",
                                "transition_to_primary_storage_class", "TransitionToPrimaryStorageClass")));
        fileSystem.set("FileSystemTags", tags(values.path("tags")));
    }

    private void accessPoint(JsonNode values) {
        var door = resource("AWS::EFS::AccessPoint", "door");
        copy(values.at("/posix_user/0"), door.putObject("PosixUser"), Map.of("uid", "Uid", "gid", "Gid"));
        var root = door.putObject("RootDirectory");
        root.set("Path", values.at("/root_directory/0/path"));
        copy(
                values.at("/root_directory/0/creation_info/0"),
                root.putObject("CreationInfo"),
                Map.of("owner_uid", "OwnerUid", "owner_gid", "OwnerGid", "permissions", "Permissions"));
        door.set("AccessPointTags", tags(values.path("tags")));
    }

    private void alarm(JsonNode values) {
        var alarm = resource("AWS::CloudWatch::Alarm", values.path("alarm_name").asString());
        copy(
                values,
                alarm,
                Map.of(
                        "alarm_name", "AlarmName",
                        "alarm_description", "AlarmDescription",
                        "alarm_actions", "AlarmActions",
                        "comparison_operator", "ComparisonOperator",
                        "threshold", "Threshold",
                        "evaluation_periods", "EvaluationPeriods",
                        "datapoints_to_alarm", "DatapointsToAlarm",
                        "treat_missing_data", "TreatMissingData"));
        copy(values, alarm, Map.of("metric_name", "MetricName", "statistic", "Statistic", "period", "Period"));
        for (var query : values.path("metric_query")) {
            var metric = alarm.withArray("Metrics").addObject();
            copy(query, metric, Map.of("id", "Id", "expression", "Expression"));
            query.path("metric").forEach(of -> {
                var stat = metric.putObject("MetricStat");
                copy(of, stat, Map.of("stat", "Stat", "period", "Period"));
                copy(of, stat.putObject("Metric"), Map.of("metric_name", "MetricName"));
            });
        }
    }

    private static ArrayNode tags(JsonNode tags) {
        var list = MAPPER.createArrayNode();
        tags.properties()
                .forEach(tag -> list.addObject()
                        .put("Key", tag.getKey())
                        .put("Value", tag.getValue().asString()));
        return list;
    }

    /// What is null or empty in Terraform's plan is not set.
    private static void copy(JsonNode from, ObjectNode to, Map<String, String> names) {
        names.forEach((terraform, aws) -> {
            var value = from.path(terraform);
            boolean set = !value.isMissingNode()
                    && !value.isNull()
                    && !(value.isString() && value.asString().isEmpty());
            if (set) to.set(aws, value);
        });
    }
}
