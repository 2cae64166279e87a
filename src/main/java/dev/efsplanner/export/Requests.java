package dev.efsplanner.export;

import dev.efsplanner.export.Json.Variable;
import dev.efsplanner.quantity.DataRate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The requests that the scripts send, as trees that [Json] writes; ids stand in shell variables.
record Requests(Design design) {
    Map<String, Object> fileSystem() {
        var request = new LinkedHashMap<String, Object>();
        request.put("CreationToken", design.token());
        request.put("PerformanceMode", design.configuration().performance().code());
        request.put("ThroughputMode", design.configuration().throughput().code());
        design.provisioned()
                .map(DataRate::mibps)
                .ifPresent(amount -> request.put("ProvisionedThroughputInMibps", amount));
        if (design.oneZone()) request.put("AvailabilityZoneName", new Variable("ZONE", true));
        request.put("Encrypted", true);
        design.kmsKeyArn().ifPresent(key -> request.put("KmsKeyId", key));
        request.put("Backup", design.backup());
        return tags(request);
    }

    Map<String, Object> tags(Map<String, ?> to) {
        var tagged = new LinkedHashMap<String, Object>(to);
        tagged.put("Tags", tags());
        return tagged;
    }

    List<Map<String, Object>> tags() {
        return design.tags().stream().map(Requests::tag).toList();
    }

    private static Map<String, Object> tag(Design.Tag tag) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("Key", tag.key());
        entry.put("Value", tag.value());
        return entry;
    }

    List<Map<String, String>> lifecycle() {
        return design.lifecycle().entrySet().stream()
                .map(transition -> Map.of(transition.getKey(), transition.getValue()))
                .toList();
    }

    Map<String, Object> policy() {
        var document = new LinkedHashMap<String, Object>();
        document.put("Version", "2012-10-17");
        document.put(
                "Statement", design.policy().stream().map(Requests::statement).toList());
        return document;
    }

    private static Map<String, Object> statement(Statement statement) {
        var json = new LinkedHashMap<String, Object>();
        json.put("Sid", statement.sid());
        json.put("Effect", statement.effect().code());
        json.put("Principal", Map.of("AWS", "*"));
        json.put("Action", statement.actions());
        json.put("Condition", Map.of("Bool", Map.of(statement.conditionKey(), statement.conditionValue())));
        return json;
    }

    Map<String, Object> accessPoint() {
        var door = design.accessPoint();
        var user = new LinkedHashMap<String, Object>();
        user.put("Uid", door.uid());
        user.put("Gid", door.gid());
        var creation = new LinkedHashMap<String, Object>();
        creation.put("OwnerUid", door.uid());
        creation.put("OwnerGid", door.gid());
        creation.put("Permissions", door.permissions());
        var root = new LinkedHashMap<String, Object>();
        root.put("Path", door.path());
        root.put("CreationInfo", creation);
        var request = new LinkedHashMap<String, Object>();
        request.put("ClientToken", design.token());
        request.put("FileSystemId", new Variable("FS_ID", true));
        request.put("PosixUser", user);
        request.put("RootDirectory", root);
        return tags(request);
    }

    /// How CloudWatch is told of the dashboard's file system.
    Map<String, Object> dashboard(Dashboard dashboard) {
        return DashboardJson.of(dashboard, design.region(), new Variable("FS_ID", true));
    }
}
