package dev.efsplanner.export;

import dev.efsplanner.export.service.FakeAws;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is set up, one line each, in one form for a design, for what stands in the fake service, and for a template:
/// they must be equal.
final class Facts {
    static final String FIRST_ZONE = "us-east-1a";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final List<String> lines = new ArrayList<>();

    private Facts() {}

    static String of(Design design) {
        var facts = new Facts();
        var configuration = design.configuration();
        facts.add("performance", configuration.performance().code());
        facts.add("throughput", configuration.throughput().code());
        facts.add(
                "provisioned",
                design.provisioned().map(rate -> "" + rate.mibps()).orElse(""));
        facts.add("zone", design.oneZone() ? FIRST_ZONE : "");
        facts.add("encrypted", "true");
        facts.add("key", design.kmsKeyArn().orElse(""));
        facts.add("backup", "" + design.backup());
        facts.add("overwrite protection", "ENABLED");
        facts.add("lifecycle", new TreeMap<>(design.lifecycle()).toString());
        var tags = new TreeMap<String, String>();
        design.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
        facts.add("tags", tags.toString());
        design.policy().stream()
                .map(s ->
                        s.effect().code() + " " + s.actions() + " if " + s.conditionKey() + " is " + s.conditionValue())
                .sorted()
                .forEach(line -> facts.add("policy", line));
        facts.add("replica", design.replicaRegion().orElse(""));
        facts.add("mount targets", design.oneZone() ? "1" : "2");
        facts.add("open", "tcp 2049 from the group itself");
        var door = design.accessPoint();
        facts.add(
                "access point",
                door.path() + " as " + door.uid() + ":" + door.gid() + ", made by " + door.uid() + ":" + door.gid()
                        + " with " + door.permissions() + ", " + tags);
        design.alarms().stream().map(alarm -> AlarmFacts.of(alarm)).sorted().forEach(line -> facts.add("alarm", line));
        facts.add("alarms tell", design.alarmTopicArn().stream().toList().toString());
        design.dashboard()
                .ifPresent(dashboard -> facts.add(
                        "dashboard " + dashboard.name(),
                        DashboardFacts.of(DashboardJson.text(dashboard, design.region(), "FS"))));
        return facts.text();
    }

    static String of(FakeAws aws) {
        var facts = new Facts();
        for (var fs : aws.fileSystems()) {
            facts.fileSystem(
                    fs,
                    fs.path("Backup").asBoolean(),
                    fs.path("Tags"),
                    MAPPER.readTree(fs.path("Policy").asString("{}")));
            facts.add(
                    "replica",
                    aws.replications().values().stream()
                            .map(replication ->
                                    replication.at("/Destinations/0/Region").asString())
                            .collect(Collectors.joining()));
        }
        facts.add("mount targets", "" + aws.mountTargets().size());
        aws.mountTargets().stream()
                .flatMap(target -> target.path("SecurityGroups").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .forEach(group -> aws.open(group).stream()
                        .map(rule -> rule.replace("2049-2049", "2049").replace(group, "the group itself"))
                        .forEach(rule -> facts.add("open", rule)));
        aws.accessPoints().forEach(facts::accessPoint);
        aws.alarms().stream().map(AlarmFacts::of).sorted().forEach(line -> facts.add("alarm", line));
        facts.add("alarms tell", told(aws.alarms()));
        var id = aws.fileSystems().stream()
                .map(fs -> fs.get("FileSystemId").asString())
                .findFirst()
                .orElse("");
        aws.dashboards()
                .forEach((name, body) -> facts.add(
                        "dashboard " + name, DashboardFacts.of(body.toString().replace('"' + id + '"', "\"FS\""))));
        return facts.text();
    }

    static String ofTemplate(JsonNode template) {
        var facts = new Facts();
        for (var fs : resources(template, "AWS::EFS::FileSystem")) {
            facts.fileSystem(
                    fs,
                    fs.at("/BackupPolicy/Status").asString("").equals("ENABLED"),
                    fs.path("FileSystemTags"),
                    fs.path("FileSystemPolicy"));
            facts.add(
                    "replica",
                    fs.at("/ReplicationConfiguration/Destinations/0/Region").asString(""));
        }
        facts.add(
                "mount targets",
                "" + resources(template, "AWS::EFS::MountTarget").size());
        resources(template, "AWS::EC2::SecurityGroupIngress")
                .forEach(rule -> facts.add(
                        "open",
                        rule.path("IpProtocol").asString() + " "
                                + rule.path("FromPort").asInt() + " from "
                                + (rule.path("GroupId").equals(rule.path("SourceSecurityGroupId"))
                                        ? "the group itself"
                                        : "elsewhere")));
        resources(template, "AWS::EFS::AccessPoint").forEach(facts::accessPoint);
        var alarms = resources(template, "AWS::CloudWatch::Alarm");
        alarms.stream().map(AlarmFacts::of).sorted().forEach(line -> facts.add("alarm", line));
        facts.add("alarms tell", told(alarms));
        resources(template, "AWS::CloudWatch::Dashboard")
                .forEach(board -> facts.add(
                        "dashboard " + board.path("DashboardName").asString(),
                        DashboardFacts.of(DashboardFacts.text(board.path("DashboardBody")))));
        return facts.text();
    }

    private static String told(List<JsonNode> alarms) {
        return alarms.stream()
                .flatMap(alarm -> alarm.path("AlarmActions").valueStream())
                .map(JsonNode::asString)
                .distinct()
                .toList()
                .toString();
    }

    private static List<JsonNode> resources(JsonNode template, String type) {
        return template.path("Resources")
                .valueStream()
                .filter(resource -> resource.path("Type").asString("").equals(type))
                .map(resource -> resource.path("Properties"))
                .toList();
    }

    private void fileSystem(JsonNode fs, boolean backup, JsonNode tags, JsonNode policy) {
        add("performance", fs.path("PerformanceMode").asString(""));
        add("throughput", fs.path("ThroughputMode").asString(""));
        var amount = fs.path("ProvisionedThroughputInMibps");
        add("provisioned", amount.isMissingNode() ? "" : "" + amount.asDouble());
        add("zone", fs.path("AvailabilityZoneName").asString(""));
        add("encrypted", "" + fs.path("Encrypted").asBoolean(false));
        add("key", fs.path("KmsKeyId").asString(""));
        add("backup", "" + backup);
        add(
                "overwrite protection",
                fs.at("/FileSystemProtection/ReplicationOverwriteProtection").asString(""));
        var lifecycle = new TreeMap<String, String>();
        fs.path("LifecyclePolicies")
                .forEach(p -> p.properties()
                        .forEach(e -> lifecycle.put(e.getKey(), e.getValue().asString())));
        add("lifecycle", lifecycle.toString());
        add("tags", named(tags));
        StreamSupport.stream(policy.path("Statement").spliterator(), false)
                .map(Facts::statement)
                .sorted()
                .forEach(line -> add("policy", line));
    }

    private static String statement(JsonNode statement) {
        var actions = statement.path("Action").isString()
                ? List.of(statement.path("Action").asString())
                : statement.path("Action").valueStream().map(JsonNode::asString).toList();
        var conditions = statement.path("Condition").path("Bool").properties().stream()
                .map(e -> e.getKey() + " is " + e.getValue().asString())
                .collect(Collectors.joining(" and "));
        var everyone = Map.of(true, "", false, " for " + statement.path("Principal"))
                .get(statement.at("/Principal/AWS").asString("").equals("*"));
        return statement.path("Effect").asString() + " " + actions + everyone + " if " + conditions;
    }

    private void accessPoint(JsonNode p) {
        var creation = p.at("/RootDirectory/CreationInfo");
        add(
                "access point",
                p.at("/RootDirectory/Path").asString() + " as "
                        + p.at("/PosixUser/Uid").asString() + ":"
                        + p.at("/PosixUser/Gid").asString() + ", made by "
                        + creation.path("OwnerUid").asString() + ":"
                        + creation.path("OwnerGid").asString() + " with "
                        + creation.path("Permissions").asString() + ", "
                        + named(p.has("Tags") ? p.path("Tags") : p.path("AccessPointTags")));
    }

    private static String named(JsonNode tags) {
        var named = new TreeMap<String, String>();
        tags.forEach(
                tag -> named.put(tag.path("Key").asString(), tag.path("Value").asString()));
        return named.toString();
    }

    private void add(String what, String fact) {
        lines.add(what + ": " + fact);
    }

    private String text() {
        return String.join("\n", lines);
    }
}
