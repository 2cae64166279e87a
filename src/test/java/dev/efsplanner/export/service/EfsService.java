package dev.efsplanner.export.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Amazon EFS as far as an export needs it, with the rules between fields; what is created is `creating` until it has
/// been described.
final class EfsService {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Network network;
    private final Map<String, ObjectNode> fileSystems = new LinkedHashMap<>();
    private final Map<String, ObjectNode> mountTargets = new LinkedHashMap<>();
    private final Map<String, ObjectNode> accessPoints = new LinkedHashMap<>();
    private final Map<String, Integer> describesLeft = new LinkedHashMap<>();
    private int made;

    EfsService(Network network) {
        this.network = network;
    }

    Map<String, ObjectNode> fileSystems() {
        return fileSystems;
    }

    Map<String, ObjectNode> mountTargets() {
        return mountTargets;
    }

    Map<String, ObjectNode> accessPoints() {
        return accessPoints;
    }

    ObjectNode call(String operation, JsonNode p) throws Refused {
        return switch (operation) {
            case "CreateFileSystem" -> createFileSystem(p);
            case "DescribeFileSystems" ->
                described("FileSystems", fileSystems, fs -> has(fs, p, "CreationToken") && has(fs, p, "FileSystemId"));
            case "PutLifecycleConfiguration" -> {
                var fs = available(p);
                refuse(EfsRules.lifecycle(p.get("LifecyclePolicies"), fs));
                fs.set("LifecyclePolicies", p.get("LifecyclePolicies"));
                yield NODES.objectNode().set("LifecyclePolicies", p.get("LifecyclePolicies"));
            }
            case "PutFileSystemPolicy" -> {
                var fs = available(p);
                refuse(EfsRules.policy(p.get("Policy").asString()));
                fs.put("Policy", p.get("Policy").asString());
                yield NODES.objectNode().put("Policy", p.get("Policy").asString());
            }
            case "PutBackupPolicy" -> {
                available(p)
                        .put("Backup", p.at("/BackupPolicy/Status").asString().startsWith("ENABL"));
                yield NODES.objectNode().set("BackupPolicy", p.get("BackupPolicy"));
            }
            case "UpdateFileSystemProtection" -> {
                var protection = NODES.objectNode()
                        .set("ReplicationOverwriteProtection", p.get("ReplicationOverwriteProtection"));
                available(p).set("FileSystemProtection", protection);
                yield protection.deepCopy();
            }
            case "CreateMountTarget" -> createMountTarget(p);
            case "DescribeMountTargets" -> {
                if (!p.has("FileSystemId") && !p.has("MountTargetId") && !p.has("AccessPointId"))
                    throw new Refused("BadRequest", "one of FileSystemId, MountTargetId, AccessPointId");
                yield described(
                        "MountTargets", mountTargets, m -> has(m, p, "FileSystemId") && has(m, p, "MountTargetId"));
            }
            case "CreateAccessPoint" -> createAccessPoint(p);
            case "DescribeAccessPoints" ->
                described("AccessPoints", accessPoints, a -> has(a, p, "FileSystemId") && has(a, p, "AccessPointId"));
            default -> throw new Refused("UnknownOperation", operation);
        };
    }

    private ObjectNode createFileSystem(JsonNode p) throws Refused {
        refuse(EfsRules.create(p));
        var zone = Optional.ofNullable(p.get("AvailabilityZoneName")).map(JsonNode::asString);
        if (zone.isPresent() && !network.zones().contains(zone.get()))
            throw new Refused("UnsupportedAvailabilityZone", zone.get());
        var token = p.get("CreationToken").asString();
        for (var fs : fileSystems.values()) {
            if (fs.get("CreationToken").asString().equals(token))
                throw new Refused("FileSystemAlreadyExists", "exists with creation token " + token);
        }
        var fs = ((ObjectNode) p.deepCopy());
        var defaults = NODES.objectNode()
                .put("PerformanceMode", "generalPurpose")
                .put("ThroughputMode", "bursting")
                .put("Encrypted", false)
                .put("Backup", zone.isPresent());
        defaults.properties().forEach(e -> fs.putIfAbsent(e.getKey(), e.getValue()));
        fs.set("FileSystemProtection", NODES.objectNode().put("ReplicationOverwriteProtection", "ENABLED"));
        return create(fileSystems, "FileSystemId", "fs-", fs);
    }

    private ObjectNode createMountTarget(JsonNode p) throws Refused {
        var fs = available(p);
        var subnet = network.subnet(p.get("SubnetId").asString());
        if (fs.has("AvailabilityZoneName")
                && !fs.get("AvailabilityZoneName").asString().equals(subnet.zone()))
            throw new Refused("AvailabilityZonesMismatch", subnet.zone());
        for (var other : mountTargets.values()) {
            if (!has(other, p, "FileSystemId")) continue;
            var there = network.subnet(other.get("SubnetId").asString());
            if (there.zone().equals(subnet.zone())) throw new Refused("MountTargetConflict", "one in this zone exists");
            if (!there.vpc().equals(subnet.vpc())) throw new Refused("MountTargetConflict", "another VPC");
        }
        for (var group : p.path("SecurityGroups")) {
            if (!network.groups().containsKey(group.asString()))
                throw new Refused("SecurityGroupNotFound", group.asString());
        }
        return create(
                mountTargets,
                "MountTargetId",
                "fsmt-",
                ((ObjectNode) p.deepCopy()).put("AvailabilityZoneName", subnet.zone()));
    }

    private ObjectNode createAccessPoint(JsonNode p) throws Refused {
        available(p);
        for (var other : accessPoints.values()) {
            if (other.get("ClientToken").equals(p.get("ClientToken")))
                throw new Refused("AccessPointAlreadyExists", "client token used before");
        }
        return create(accessPoints, "AccessPointId", "fsap-", (ObjectNode) p.deepCopy());
    }

    private ObjectNode create(Map<String, ObjectNode> among, String key, String prefix, ObjectNode made) {
        var id = prefix + String.format(Locale.ROOT, "%017x", ++this.made);
        made.put(key, id);
        among.put(id, made);
        describesLeft.put(id, 2);
        return made.deepCopy().put("LifeCycleState", "creating");
    }

    private ObjectNode described(String list, Map<String, ObjectNode> among, Predicate<ObjectNode> wanted) {
        var answer = NODES.objectNode();
        var found = answer.putArray(list);
        among.forEach((id, resource) -> {
            if (!wanted.test(resource)) return;
            int left = describesLeft.merge(id, -1, Integer::sum);
            found.add(resource.deepCopy().put("LifeCycleState", left > 0 ? "creating" : "available"));
        });
        return answer;
    }

    private ObjectNode available(JsonNode p) throws Refused {
        var id = p.get("FileSystemId").asString();
        var fs = fileSystems.get(id);
        if (fs == null) throw new Refused("FileSystemNotFound", id);
        if (describesLeft.get(id) > 0) throw new Refused("IncorrectFileSystemLifeCycleState", id);
        return fs;
    }

    private static boolean has(JsonNode resource, JsonNode wanted, String key) {
        return !wanted.has(key) || wanted.get(key).equals(resource.get(key));
    }

    private static void refuse(List<String> faults) throws Refused {
        if (!faults.isEmpty()) throw new Refused("BadRequest", String.join("; ", new ArrayList<>(faults)));
    }
}
