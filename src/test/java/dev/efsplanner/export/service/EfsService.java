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
    private final Map<String, ObjectNode> replications = new LinkedHashMap<>();
    private final Map<String, Integer> describesLeft = new LinkedHashMap<>();
    private int made;
    private boolean lockedDay;

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

    Map<String, ObjectNode> replications() {
        return replications;
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
            case "CreateReplicationConfiguration" -> createReplication(p);
            case "DescribeReplicationConfigurations" -> describeReplications(p);
            case "DeleteReplicationConfiguration" -> {
                if (replications.remove(p.get("SourceFileSystemId").asString()) == null)
                    throw new Refused("ReplicationNotFound", p.toString());
                yield NODES.objectNode();
            }
            case "UpdateFileSystem" -> updateFileSystem(p);
            case "DescribeLifecycleConfiguration" -> {
                var policies = available(p).path("LifecyclePolicies");
                yield NODES.objectNode()
                        .set("LifecyclePolicies", policies.isMissingNode() ? NODES.arrayNode() : policies);
            }
            case "DescribeBackupPolicy" -> {
                if (!available(p).path("Backup").asBoolean()) throw new Refused("PolicyNotFound", "no backup policy");
                var answer = NODES.objectNode();
                answer.putObject("BackupPolicy").put("Status", "ENABLED");
                yield answer;
            }
            case "DescribeFileSystemPolicy" -> {
                var fs = available(p);
                if (!fs.has("Policy")) throw new Refused("PolicyNotFound", "no policy");
                yield NODES.objectNode()
                        .put("FileSystemId", fs.get("FileSystemId").asString())
                        .set("Policy", fs.get("Policy"));
            }
            case "TagResource" -> tag(p);
            case "DeleteAccessPoint" -> {
                if (accessPoints.remove(p.get("AccessPointId").asString()) == null)
                    throw new Refused("AccessPointNotFound", p.toString());
                yield NODES.objectNode();
            }
            case "DescribeMountTargetSecurityGroups" -> {
                var target = mountTargets.get(p.get("MountTargetId").asString());
                if (target == null) throw new Refused("MountTargetNotFound", p.toString());
                yield NODES.objectNode().set("SecurityGroups", target.path("SecurityGroups"));
            }
            case "DeleteMountTarget" -> {
                if (!mountTargets.containsKey(p.get("MountTargetId").asString()))
                    throw new Refused("MountTargetNotFound", p.toString());
                describesLeft.put("deleting " + p.get("MountTargetId").asString(), 2);
                yield NODES.objectNode();
            }
            case "DeleteFileSystem" -> {
                var id = p.get("FileSystemId").asString();
                if (!fileSystems.containsKey(id)) throw new Refused("FileSystemNotFound", id);
                boolean used = mountTargets.values().stream().anyMatch(target -> has(target, p, "FileSystemId"))
                        || replications.containsKey(id);
                if (used) throw new Refused("FileSystemInUse", id);
                describesLeft.put("deleting " + id, 2);
                yield NODES.objectNode();
            }
            default -> throw new Refused("UnknownOperation", operation);
        };
    }

    private ObjectNode updateFileSystem(JsonNode p) throws Refused {
        var fs = available(p);
        var mode = p.path("ThroughputMode").asString(fs.get("ThroughputMode").asString());
        boolean wasProvisioned = fs.get("ThroughputMode").asString().equals("provisioned");
        var wanted = fs.deepCopy().put("ThroughputMode", mode);
        wanted.remove("ProvisionedThroughputInMibps");
        if (p.has("ProvisionedThroughputInMibps"))
            wanted.set("ProvisionedThroughputInMibps", p.get("ProvisionedThroughputInMibps"));
        refuse(EfsRules.create(wanted));
        if (!mode.equals("elastic")
                && (fs.path("LifecyclePolicies").toString().contains("TransitionToArchive")
                        || fs.at("/SizeInBytes/ValueInArchive").asLong(0) > 0))
            throw new Refused("BadRequest", "a file system with Archive must stay elastic");
        boolean less = wasProvisioned
                && (!mode.equals("provisioned")
                        || wanted.get("ProvisionedThroughputInMibps").asDouble()
                                < fs.get("ProvisionedThroughputInMibps").asDouble());
        if (less && lockedDay) throw new Refused("TooManyRequests", "24 hours have not passed since the last change");
        fs.put("ThroughputMode", mode);
        fs.remove("ProvisionedThroughputInMibps");
        if (wanted.has("ProvisionedThroughputInMibps"))
            fs.set("ProvisionedThroughputInMibps", wanted.get("ProvisionedThroughputInMibps"));
        describesLeft.put("updating " + p.get("FileSystemId").asString(), 2);
        return fs.deepCopy().put("LifeCycleState", "updating");
    }

    /// From now on a decrease of Provisioned Throughput, or a switch away from it, comes too early.
    void lockDay() {
        lockedDay = true;
    }

    private ObjectNode tag(JsonNode p) throws Refused {
        var id = p.get("ResourceId").asString();
        var resource = fileSystems.containsKey(id) ? fileSystems.get(id) : accessPoints.get(id);
        if (resource == null) throw new Refused("FileSystemNotFound", id);
        var tags = new LinkedHashMap<String, JsonNode>();
        resource.path("Tags").forEach(tag -> tags.put(tag.get("Key").asString(), tag));
        p.get("Tags").forEach(tag -> tags.put(tag.get("Key").asString(), tag));
        resource.putArray("Tags").addAll(tags.values());
        return NODES.objectNode();
    }

    private ObjectNode createReplication(JsonNode p) throws Refused {
        var id = p.get("SourceFileSystemId").asString();
        available(NODES.objectNode().put("FileSystemId", id));
        if (replications.containsKey(id)) throw new Refused("ConflictException", "already replicated");
        var destination = (ObjectNode) p.get("Destinations").get(0).deepCopy();
        if (!destination.has("Region") && !destination.has("AvailabilityZoneName") && !destination.has("FileSystemId"))
            throw new Refused("BadRequest", "a destination needs a place");
        destination.put("FileSystemId", "fs-00000000000000bad").put("Status", "ENABLED");
        var replication = NODES.objectNode().put("SourceFileSystemId", id);
        replication.putArray("Destinations").add(destination);
        replications.put(id, replication);
        return replication.deepCopy();
    }

    private ObjectNode describeReplications(JsonNode p) throws Refused {
        var answer = NODES.objectNode();
        var found = answer.putArray("Replications");
        replications.forEach((id, replication) -> {
            if (p.path("FileSystemId").asString(id).equals(id)) found.add(replication.deepCopy());
        });
        if (p.has("FileSystemId") && found.isEmpty()) throw new Refused("ReplicationNotFound", p.toString());
        return answer;
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
        for (var id : List.copyOf(among.keySet())) {
            var resource = among.get(id);
            if (!wanted.test(resource)) continue;
            if (gone(id)) {
                among.remove(id);
                continue;
            }
            int left = describesLeft.merge(id, -1, Integer::sum);
            boolean updating = describesLeft.merge("updating " + id, -1, Integer::sum) > 0;
            boolean deleting = describesLeft.containsKey("deleting " + id);
            found.add(resource.deepCopy()
                    .put(
                            "LifeCycleState",
                            deleting ? "deleting" : left > 0 ? "creating" : updating ? "updating" : "available"));
        }
        return answer;
    }

    private boolean gone(String id) {
        var left = describesLeft.computeIfPresent("deleting " + id, (_, n) -> n - 1);
        return left != null && left < 0;
    }

    private ObjectNode available(JsonNode p) throws Refused {
        var id = p.get("FileSystemId").asString();
        var fs = fileSystems.get(id);
        if (fs == null) throw new Refused("FileSystemNotFound", id);
        if (describesLeft.get(id) > 0
                || describesLeft.getOrDefault("updating " + id, 0) > 0
                || describesLeft.containsKey("deleting " + id))
            throw new Refused("IncorrectFileSystemLifeCycleState", id);
        return fs;
    }

    private static boolean has(JsonNode resource, JsonNode wanted, String key) {
        return !wanted.has(key) || wanted.get(key).equals(resource.get(key));
    }

    private static void refuse(List<String> faults) throws Refused {
        if (!faults.isEmpty()) throw new Refused("BadRequest", String.join("; ", new ArrayList<>(faults)));
    }
}
