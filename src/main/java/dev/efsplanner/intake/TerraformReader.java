package dev.efsplanner.intake;

import java.util.Set;

/// Reads Terraform's `aws_efs_…` resources and what belongs to them.
final class TerraformReader {
    /// The arguments of a file system besides its attributes, its blocks, and what every resource has.
    private static final Set<String> OTHERS = Set.of(
            "creation_token",
            "tags",
            "tags_all",
            "region",
            "lifecycle_policy",
            "protection",
            "lifecycle",
            "count",
            "for_each",
            "provider",
            "depends_on",
            "timeouts");

    private final Reading reading = new Reading(PastedForm.TERRAFORM);
    private final TreeReader tree = new TreeReader(reading);

    private TerraformReader() {}

    static Reading read(String text) {
        var reader = new TerraformReader();
        for (var entry : HclParser.read(text).entries()) {
            if (entry.value() instanceof Node.Group body) reader.block(entry, body);
        }
        return reader.reading;
    }

    private void block(Node.Entry entry, Node.Group body) {
        var words = entry.name().split(" ");
        if (words.length < 2 || !words[0].equals("resource")) return;
        var label = words[1] + (words.length > 2 ? "." + words[2] : "");
        switch (words[1]) {
            case "aws_efs_file_system" -> fileSystem(entry.line(), label, body);
            case "aws_efs_mount_target" -> reading.network().target(entry.line(), label, body.has("security_groups"));
            case "aws_efs_backup_policy" ->
                body.group("backup_policy")
                        .flatMap(policy -> policy.all("status").findFirst())
                        .ifPresent(status -> CloudFormationReader.backup(reading, status));
            case "aws_security_group" -> {
                reading.network().group(entry.line(), label);
                body.all("ingress").map(Node.Entry::value).forEach(this::ingress);
            }
            case "aws_security_group_rule" -> {
                if (body.text("type").filter("egress"::equals).isEmpty()) ingress(body);
            }
            case "aws_vpc_security_group_ingress_rule" -> ingress(body);
            case "aws_cloudwatch_metric_alarm" -> new AlarmReader(reading).ofTerraform(body, entry.line(), label);
            default -> {}
        }
    }

    private void fileSystem(int line, String label, Node.Group body) {
        if (!reading.begin(line, label)) {
            reading.note("Line " + line + ": another file system is set up; only the first is read.");
            return;
        }
        tree.attributes(
                new Node.Group(
                        body.entries().stream()
                                .filter(entry -> !entry.name().startsWith("dynamic "))
                                .toList(),
                        line),
                OTHERS);
        for (var policy : body.all("lifecycle_policy").toList()) {
            if (policy.value() instanceof Node.Group group) tree.policy(group);
        }
        for (var entry : body.entries()) {
            if (!entry.name().startsWith("dynamic ")) continue;
            reading.note("Line " + entry.line() + ": a dynamic block is not read.");
            if (entry.name().equals("dynamic lifecycle_policy")) reading.lifecycleStated();
        }
    }

    private void ingress(Node rules) {
        Node.groups(rules).forEach(rule -> {
            var from = rule.text("from_port").orElse("");
            var to = rule.text("to_port").orElse(from);
            var protocol =
                    rule.text("protocol").or(() -> rule.text("ip_protocol")).orElse("");
            if (Ports.holdsNfs(from + "-" + to) || protocol.equals("-1"))
                reading.network().nfs();
        });
    }
}
