package dev.efsplanner.export;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What `setup.sh` asks of AWS, as the CloudFormation resources that it corresponds to.
///
/// @param destinations of a replication, empty for none
/// @param dashboards bodies by name
record SetupRequests(
        ObjectNode fileSystem,
        JsonNode lifecycle,
        JsonNode policy,
        String backup,
        String protection,
        List<JsonNode> destinations,
        int mountTargets,
        boolean open,
        JsonNode accessPoint,
        List<JsonNode> alarms,
        Map<String, JsonNode> dashboards) {
    private static final JsonMapper MAPPER = new JsonMapper();

    JsonNode asTemplate() {
        var resources = MAPPER.createObjectNode();
        var fs = fileSystem.deepCopy();
        fs.set("FileSystemTags", fs.path("Tags"));
        fs.set("LifecyclePolicies", lifecycle);
        fs.set("FileSystemPolicy", policy);
        fs.putObject("BackupPolicy").put("Status", backup);
        fs.putObject("FileSystemProtection").put("ReplicationOverwriteProtection", protection);
        for (var destination : destinations)
            fs.putObject("ReplicationConfiguration").set("Destinations", destination);
        put(resources, "fs", "AWS::EFS::FileSystem", fs);
        for (int i = 0; i < mountTargets; i++)
            put(resources, "target" + i, "AWS::EFS::MountTarget", MAPPER.createObjectNode());
        if (open)
            put(
                    resources,
                    "open",
                    "AWS::EC2::SecurityGroupIngress",
                    MAPPER.createObjectNode().put("IpProtocol", "tcp").put("FromPort", 2049));
        put(resources, "door", "AWS::EFS::AccessPoint", accessPoint);
        for (var alarm : alarms) put(resources, alarm.get("AlarmName").asString(), "AWS::CloudWatch::Alarm", alarm);
        dashboards.forEach((name, body) -> put(
                resources,
                "dashboard",
                "AWS::CloudWatch::Dashboard",
                MAPPER.createObjectNode().put("DashboardName", name).put("DashboardBody", body.toString())));
        return MAPPER.createObjectNode().set("Resources", resources);
    }

    private static void put(ObjectNode resources, String name, String type, JsonNode properties) {
        resources.putObject(name).put("Type", type).set("Properties", properties);
    }
}
