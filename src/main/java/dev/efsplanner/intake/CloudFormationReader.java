package dev.efsplanner.intake;

import java.util.List;
import java.util.Set;

/// Reads CloudFormation templates, in YAML or JSON.
final class CloudFormationReader {
    /// The properties of a file system besides its attributes.
    private static final Set<String> OTHERS = Set.of(
            "BackupPolicy",
            "BypassPolicyLockoutSafetyCheck",
            "FileSystemPolicy",
            "FileSystemProtection",
            "FileSystemTags",
            "LifecyclePolicies",
            "ReplicationConfiguration");

    private final Reading reading = new Reading(PastedForm.CLOUDFORMATION);
    private final TreeReader tree = new TreeReader(reading);

    private CloudFormationReader() {}

    static Reading read(Node template) {
        var reader = new CloudFormationReader();
        Node.deep(template)
                .flatMap(group -> group.entries().stream())
                .filter(entry -> entry.value() instanceof Node.Group)
                .forEach(reader::resource);
        return reader.reading;
    }

    private void resource(Node.Entry entry) {
        var resource = (Node.Group) entry.value();
        var type = resource.text("Type").orElse("");
        var properties = resource.group("Properties").orElse(new Node.Group(List.of(), entry.line()));
        var found = entry.name() + " (" + type + ")";
        switch (type) {
            case "AWS::EFS::FileSystem" -> fileSystem(entry.line(), found, properties);
            case "AWS::EFS::MountTarget" ->
                reading.network().target(entry.line(), found, properties.has("SecurityGroups"));
            case "AWS::EC2::SecurityGroup" -> {
                reading.network().group(entry.line(), found);
                properties.get("SecurityGroupIngress").ifPresent(this::ingress);
            }
            case "AWS::EC2::SecurityGroupIngress" -> ingress(properties);
            case "AWS::CloudWatch::Alarm" -> new AlarmReader(reading).ofApi(properties, entry.line());
            default -> {}
        }
    }

    private void fileSystem(int line, String found, Node.Group properties) {
        if (!reading.begin(line, found)) {
            reading.note("Line " + line + ": another file system is set up; only the first is read.");
            return;
        }
        tree.attributes(properties, OTHERS);
        properties.get("LifecyclePolicies").ifPresent(tree::policies);
        properties
                .group("BackupPolicy")
                .flatMap(policy -> policy.all("Status").findFirst())
                .ifPresent(status -> backup(reading, status));
    }

    static void backup(Reading reading, Node.Entry status) {
        var text = Node.shown(status.value());
        boolean known = text.equals("ENABLED") || text.equals("DISABLED");
        reading.state(
                Attribute.BACKUP,
                new Stated(
                        known ? Boolean.toString(text.equals("ENABLED")) : text,
                        known,
                        status.line(),
                        status.written(": ")));
    }

    private void ingress(Node rules) {
        Node.groups(rules).forEach(rule -> {
            var from = rule.text("FromPort").orElse("");
            var to = rule.text("ToPort").orElse(from);
            if (Ports.holdsNfs(from + "-" + to)
                    || rule.text("IpProtocol").filter("-1"::equals).isPresent())
                reading.network().nfs();
        });
    }
}
