package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.quantity.Numbers;
import dev.efsplanner.spec.PerformanceMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `cdk-typescript/`: a CDK project that synthesises without an AWS account.
///
/// Everything a user can have typed becomes a string literal or stands behind `//`; there are no template literals and
/// no block comments to break out of.
final class CdkTypeScript {
    private static final String FOLDER = "cdk-typescript/";
    private static final String PROPERTY = "      ";

    private final Design design;

    private CdkTypeScript(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        var project = new CdkTypeScript(design);
        var token = Map.of("token", design.token());
        return List.of(
                SourceFile.plain(FOLDER + "README.md", Template.fill(TypeScriptText.README, token)),
                SourceFile.plain(FOLDER + "package.json", Template.fill(TypeScriptText.PACKAGE, token)),
                SourceFile.plain(FOLDER + "tsconfig.json", TypeScriptText.TSCONFIG),
                SourceFile.plain(FOLDER + "cdk.json", TypeScriptText.CDK),
                SourceFile.plain(FOLDER + ".gitignore", TypeScriptText.GITIGNORE),
                SourceFile.plain(FOLDER + "bin/app.ts", project.app()),
                SourceFile.plain(FOLDER + "lib/stack.ts", project.stack()));
    }

    private String app() {
        return Template.fill(
                TypeScriptText.APP,
                Map.of(
                        "header", comment(design.notes().header(), ""),
                        "stack", Json.string(design.token()),
                        "region", Json.string(design.region())));
    }

    private String stack() {
        return Template.fill(
                TypeScriptText.STACK,
                Map.ofEntries(
                        Map.entry("header", comment(design.notes().header(), "")),
                        Map.entry("description", Json.string(design.heading())),
                        Map.entry("statements", statements()),
                        Map.entry(
                                "groupDescription", Json.string("NFS clients and mount targets of " + design.token())),
                        Map.entry("fileSystem", fileSystem()),
                        Map.entry("tags", tags()),
                        Map.entry("path", Json.string(design.accessPoint().path())),
                        Map.entry(
                                "uid",
                                Json.string(Long.toString(design.accessPoint().uid()))),
                        Map.entry(
                                "gid",
                                Json.string(Long.toString(design.accessPoint().gid()))),
                        Map.entry(
                                "permissions", Json.string(design.accessPoint().permissions())),
                        Map.entry("alarms", alarms()),
                        Map.entry("topic", Json.string(design.alarmTopicArn().orElse(""))),
                        Map.entry("key", key()),
                        Map.entry("dashboard", dashboard()),
                        Map.entry("zone", design.oneZone() ? TypeScriptText.ZONE : ""),
                        Map.entry(
                                "mountStart",
                                design.oneZone() ? TypeScriptText.ONE_ZONE_MOUNT : TypeScriptText.MOUNT)));
    }

    private String statements() {
        return design.policy().stream()
                .map(statement -> Template.fill(
                        TypeScriptText.STATEMENT,
                        Map.of(
                                "sid", Json.string(statement.sid()),
                                "effect", statement.effect().name(),
                                "actions", Json.line(statement.actions()),
                                "key", Json.string(statement.conditionKey()),
                                "value", Json.string(statement.conditionValue()))))
                .collect(Collectors.joining());
    }

    /// The properties that differ from design to design.
    private String fileSystem() {
        var configuration = design.configuration();
        var lines = new ArrayList<String>();
        lines.add("fileSystemName: " + Json.string(design.tags().getFirst().value()) + ",");
        lines.add("performanceMode: efs.PerformanceMode."
                + (configuration.performance() == PerformanceMode.MAX_IO ? "MAX_IO" : "GENERAL_PURPOSE") + ",");
        priced(lines, Setting.STORAGE);
        lines.add("oneZone: " + design.oneZone() + ",");
        priced(lines, Setting.NETWORK);
        lines.add("vpcSubnets: "
                + (design.oneZone() ? "{ availabilityZones: [zone] }" : "{ subnets: vpc.privateSubnets }") + ",");
        priced(lines, Setting.THROUGHPUT);
        lines.add("throughputMode: efs.ThroughputMode."
                + configuration.throughput().code().toUpperCase(Locale.ROOT) + ",");
        design.provisioned()
                .ifPresent(rate -> lines.add(
                        "provisionedThroughputPerSecond: cdk.Size.mebibytes(" + Numbers.plain(rate.mibps()) + "),"));
        priced(lines, Setting.LIFECYCLE);
        design.lifecycle().forEach((transition, after) -> lines.add(lifecycle(transition, after)));
        if (design.backup()) lines.add("// AWS Backup bills what it keeps; the estimate does not hold it.");
        lines.add("enableAutomaticBackups: " + design.backup() + ",");
        design.replicaRegion().ifPresent(region -> {
            lines.add("// The replica and its transfer are billed besides; the estimate does not hold them.");
            lines.add("replicationConfiguration: efs.ReplicationConfiguration.regionalFileSystem(" + Json.string(region)
                    + "),");
        });
        return lines.stream().map(line -> PROPERTY + line + "\n").collect(Collectors.joining());
    }

    private void priced(List<String> lines, Setting setting) {
        design.notes().prices(setting).forEach(price -> lines.add("// " + price));
    }

    private static String lifecycle(String transition, String after) {
        return switch (transition) {
            case "TransitionToIA" -> "lifecyclePolicy: efs.LifecyclePolicy." + after + ",";
            case "TransitionToArchive" -> "transitionToArchivePolicy: efs.LifecyclePolicy." + after + ",";
            default -> "outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy." + after + ",";
        };
    }

    /// Above the `Name` that the CDK gives the access point by itself.
    private String tags() {
        return design.tags().stream()
                .map(tag -> "    cdk.Tags.of(this).add(" + Json.string(tag.key()) + ", " + Json.string(tag.value())
                        + ", tagging);\n")
                .collect(Collectors.joining());
    }

    private String alarms() {
        return design.alarms().stream()
                .map(alarm -> Template.fill(
                        TypeScriptText.ALARM,
                        Map.ofEntries(
                                Map.entry("id", Json.string(alarm.id())),
                                Map.entry("name", Json.string(alarm.name())),
                                Map.entry("description", Json.string(alarm.description())),
                                Map.entry("metric", metric(alarm)),
                                Map.entry("comparison", alarm.comparison().constant()),
                                Map.entry("threshold", Numbers.plain(alarm.threshold())),
                                Map.entry("periods", Integer.toString(alarm.periods())),
                                Map.entry("datapoints", Integer.toString(alarm.datapoints())),
                                Map.entry("missing", alarm.missing().constant()))))
                .collect(Collectors.joining());
    }

    private String key() {
        return design.kmsKeyArn()
                .map(arn -> Template.fill(TypeScriptText.KEY, Map.of("arn", Json.string(arn))))
                .orElse("");
    }

    /// The body is JSON whose strings hold no `$`, so `Fn.sub` puts in the id and nothing else.
    private String dashboard() {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        TypeScriptText.DASHBOARD,
                        Map.of(
                                "name", Json.string(dashboard.name()),
                                "body",
                                        Json.string(
                                                DashboardJson.text(dashboard, design.region(), "${FileSystemId}")))))
                .orElse("");
    }

    private static String metric(Alarm alarm) {
        return switch (alarm.signal()) {
            case Signal.One(var name, var statistic) -> metric(name, statistic, alarm.periodSeconds());
            case Signal.Query(var sql) ->
                Template.fill(
                        TypeScriptText.FORMULA,
                        Map.of(
                                "expression", Json.string(sql),
                                "period", Integer.toString(alarm.periodSeconds()),
                                "terms", "{}"));
            case Signal.Formula(var expression, var terms) ->
                Template.fill(
                        TypeScriptText.FORMULA,
                        Map.of(
                                "expression", Json.string(expression),
                                "period", Integer.toString(alarm.periodSeconds()),
                                "terms",
                                        terms.stream()
                                                .map(term -> term.id() + ": "
                                                        + metric(
                                                                term.metric(), term.statistic(), alarm.periodSeconds()))
                                                .collect(Collectors.joining(", ", "{ ", " }"))));
        };
    }

    private static String metric(String name, String statistic, int periodSeconds) {
        return "metric(" + Json.string(name) + ", " + Json.string(statistic) + ", " + periodSeconds + ")";
    }

    private static String comment(List<String> lines, String indent) {
        return lines.stream().map(line -> indent + "// " + line + "\n").collect(Collectors.joining());
    }
}
