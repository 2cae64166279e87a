package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.quantity.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `template.yaml`, a CloudFormation template that is deployed as it is.
///
/// What a user can have typed stands between double quotes, and never within `Fn::Sub`, where `${` would mean
/// something.
final class CloudFormation {
    private static final String PROPERTY = " ".repeat(6);
    private static final String BODY = " ".repeat(8);

    private final Design design;

    private CloudFormation(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        return List.of(SourceFile.plain("template.yaml", new CloudFormation(design).template()));
    }

    private String template() {
        boolean oneZone = design.oneZone();
        var region = Map.of("region", design.region());
        var door = design.accessPoint();
        return Template.fill(
                CloudFormationText.TEMPLATE,
                Map.ofEntries(
                        Map.entry("header", Yaml.comment(design.notes().header(), "")),
                        Map.entry("region", design.region()),
                        Map.entry("token", design.token()),
                        Map.entry(
                                "example",
                                oneZone
                                        ? Template.fill(CloudFormationNetwork.ONE_ZONE_EXAMPLE, region)
                                        : CloudFormationNetwork.REGIONAL_EXAMPLE),
                        Map.entry("description", Yaml.string(design.heading())),
                        Map.entry(
                                "subnets",
                                oneZone
                                        ? Template.fill(CloudFormationNetwork.ONE_ZONE_SUBNET, region)
                                        : CloudFormationNetwork.REGIONAL_SUBNETS),
                        Map.entry("topic", Yaml.string(design.alarmTopicArn().orElse(""))),
                        Map.entry(
                                "networkRules",
                                oneZone ? CloudFormationNetwork.ONE_ZONE_RULES : CloudFormationNetwork.REGIONAL_RULES),
                        Map.entry("conditions", oneZone ? "" : CloudFormationNetwork.REGIONAL_CONDITION),
                        Map.entry("fileSystem", fileSystem()),
                        Map.entry("replication", replication()),
                        Map.entry("statements", statements()),
                        Map.entry("tags", tags()),
                        Map.entry("networkPrices", Yaml.comment(design.notes().prices(Setting.NETWORK), "  ")),
                        Map.entry(
                                "mountTargets",
                                oneZone
                                        ? CloudFormationNetwork.ONE_ZONE_MOUNT_TARGET
                                        : CloudFormationNetwork.REGIONAL_MOUNT_TARGETS),
                        Map.entry("uid", Yaml.string(Long.toString(door.uid()))),
                        Map.entry("gid", Yaml.string(Long.toString(door.gid()))),
                        Map.entry("path", Yaml.string(door.path())),
                        Map.entry("permissions", Yaml.string(door.permissions())),
                        Map.entry("alarms", alarms()),
                        Map.entry("dashboard", dashboard()),
                        Map.entry(
                                "mountOptions",
                                (oneZone ? "tls,az=${AvailabilityZone}," : "tls,") + "accesspoint=${AccessPoint}")));
    }

    /// The properties that differ from design to design.
    private String fileSystem() {
        var configuration = design.configuration();
        var notes = design.notes();
        var lines = new ArrayList<String>();
        lines.add("PerformanceMode: " + configuration.performance().code());
        priced(lines, notes.prices(Setting.STORAGE));
        if (design.oneZone()) lines.add("AvailabilityZoneName: !Ref AvailabilityZone");
        priced(lines, notes.prices(Setting.THROUGHPUT));
        lines.add("ThroughputMode: " + configuration.throughput().code());
        design.provisioned()
                .ifPresent(rate -> lines.add("ProvisionedThroughputInMibps: " + Numbers.plain(rate.mibps())));
        lines.add("Encrypted: true");
        design.kmsKeyArn().ifPresent(arn -> lines.add("KmsKeyId: " + Yaml.string(arn)));
        priced(lines, notes.prices(Setting.LIFECYCLE));
        lines.add("LifecyclePolicies:" + (design.lifecycle().isEmpty() ? " []" : ""));
        design.lifecycle().forEach((transition, after) -> lines.add("  - " + transition + ": " + after));
        if (design.backup()) priced(lines, List.of("AWS Backup bills what it keeps; the estimate does not hold it."));
        lines.add("BackupPolicy:");
        lines.add("  Status: " + (design.backup() ? "ENABLED" : "DISABLED"));
        return lines.stream().map(line -> PROPERTY + line + "\n").collect(Collectors.joining());
    }

    private static void priced(List<String> lines, List<String> prices) {
        prices.forEach(price -> lines.add("# " + price));
    }

    private String replication() {
        return design.replicaRegion()
                .map(region -> Template.fill(CloudFormationText.REPLICATION, Map.of("region", region)))
                .orElse("");
    }

    private String statements() {
        return design.policy().stream()
                .map(statement -> Template.fill(
                        CloudFormationText.STATEMENT,
                        Map.of(
                                "sid", statement.sid(),
                                "effect", statement.effect().code(),
                                "actions",
                                        statement.actions().stream()
                                                .map(action -> " ".repeat(14) + "- " + Yaml.string(action) + "\n")
                                                .collect(Collectors.joining()),
                                "key", statement.conditionKey(),
                                "value", Yaml.string(statement.conditionValue()))))
                .collect(Collectors.joining());
    }

    private String tags() {
        return design.tags().stream()
                .map(tag -> Template.fill(
                        CloudFormationText.TAG,
                        Map.of("key", Yaml.string(tag.key()), "value", Yaml.string(tag.value()))))
                .collect(Collectors.joining());
    }

    private String alarms() {
        return design.alarms().stream()
                .map(alarm -> Template.fill(
                        CloudFormationText.ALARM,
                        Map.ofEntries(
                                Map.entry("id", alarm.id()),
                                Map.entry("name", alarm.name()),
                                Map.entry("description", Yaml.string(alarm.description())),
                                Map.entry("signal", signal(alarm)),
                                Map.entry("comparison", alarm.comparison().code()),
                                Map.entry("threshold", Numbers.plain(alarm.threshold())),
                                Map.entry("periods", Integer.toString(alarm.periods())),
                                Map.entry("datapoints", Integer.toString(alarm.datapoints())),
                                Map.entry("missing", alarm.missing().code()))))
                .collect(Collectors.joining());
    }

    private static String signal(Alarm alarm) {
        var period = Integer.toString(alarm.periodSeconds());
        return switch (alarm.signal()) {
            case Signal.One(var metric, var statistic) ->
                Template.fill(
                        CloudFormationText.ONE_METRIC,
                        Map.of("metric", metric, "statistic", statistic, "period", period));
            case Signal.Query(var sql) ->
                Template.fill(CloudFormationText.QUERY, Map.of("expression", Yaml.string(sql), "period", period));
            case Signal.Formula(var expression, var terms) ->
                Template.fill(
                        CloudFormationText.FORMULA,
                        Map.of(
                                "expression", Yaml.string(expression),
                                "terms",
                                        terms.stream()
                                                .map(term -> term(term, period))
                                                .collect(Collectors.joining())));
        };
    }

    private static String term(Alarm.Term term, String period) {
        return Template.fill(
                CloudFormationText.TERM,
                Map.of("id", term.id(), "metric", term.metric(), "statistic", term.statistic(), "period", period));
    }

    private String dashboard() {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        CloudFormationText.DASHBOARD, Map.of("name", dashboard.name(), "body", body(dashboard))))
                .orElse("");
    }

    private String body(Dashboard dashboard) {
        return Json.pretty(DashboardJson.of(dashboard, design.region(), new Json.Raw("\"${FileSystem}\"")), BODY);
    }
}
