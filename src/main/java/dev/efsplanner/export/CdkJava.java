package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `cdk-java/`: a CDK project for Maven that synthesises without an AWS account.
///
/// Everything a user can have typed becomes a string literal or stands behind `//`, by [JavaText].
final class CdkJava {
    private static final String FOLDER = "cdk-java/";
    private static final String SOURCES = FOLDER + "src/main/java/efs/";
    private static final String PROPERTY = "                ";
    private static final String ITEM = ",\n" + " ".repeat(32);

    private final Design design;

    private CdkJava(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        var project = new CdkJava(design);
        var token = Map.of("token", design.token());
        return List.of(
                SourceFile.plain(FOLDER + "README.md", Template.fill(CdkJavaText.README, token)),
                SourceFile.plain(FOLDER + "pom.xml", Template.fill(CdkJavaText.POM, token)),
                SourceFile.plain(FOLDER + "cdk.json", CdkJavaText.CDK),
                SourceFile.plain(FOLDER + ".gitignore", CdkJavaText.GITIGNORE),
                SourceFile.plain(SOURCES + "FileSystemApp.java", project.app()),
                SourceFile.plain(SOURCES + "FileSystemStack.java", project.stack()));
    }

    private String app() {
        return Template.fill(
                CdkJavaText.APP,
                Map.of(
                        "header", header(),
                        "stack", JavaText.string(design.token()),
                        "description", JavaText.string(design.heading()),
                        "region", JavaText.string(design.region())));
    }

    private String stack() {
        var door = design.accessPoint();
        return Template.fill(
                CdkJavaStack.TEXT,
                Map.ofEntries(
                        Map.entry("header", header()),
                        Map.entry("statements", statements()),
                        Map.entry(
                                "groupDescription",
                                JavaText.string("NFS clients and mount targets of " + design.token())),
                        Map.entry("fileSystem", fileSystem()),
                        Map.entry("tags", tags()),
                        Map.entry("path", JavaText.string(door.path())),
                        Map.entry("uid", JavaText.string(Long.toString(door.uid()))),
                        Map.entry("gid", JavaText.string(Long.toString(door.gid()))),
                        Map.entry("permissions", JavaText.string(door.permissions())),
                        Map.entry("alarms", alarms()),
                        Map.entry(
                                "topic", JavaText.string(design.alarmTopicArn().orElse(""))),
                        Map.entry("key", key()),
                        Map.entry("dashboard", dashboard()),
                        Map.entry("zone", design.oneZone() ? CdkJavaText.ZONE : ""),
                        Map.entry("mountStart", design.oneZone() ? CdkJavaText.ONE_ZONE_MOUNT : CdkJavaText.MOUNT)));
    }

    private String header() {
        return design.notes().header().stream()
                .map(line -> JavaText.comment(line) + "\n")
                .collect(Collectors.joining());
    }

    private String statements() {
        return design.policy().stream()
                .map(statement -> Template.fill(
                        CdkJavaText.STATEMENT,
                        Map.of(
                                "sid", JavaText.string(statement.sid()),
                                "effect", statement.effect().name(),
                                "actions",
                                        statement.actions().stream()
                                                .map(JavaText::string)
                                                .collect(Collectors.joining(", ")),
                                "key", JavaText.string(statement.conditionKey()),
                                "value", JavaText.string(statement.conditionValue()))))
                .collect(Collectors.joining(ITEM));
    }

    private String fileSystem() {
        var lines = new StringBuilder();
        for (var property : CdkProperty.of(design)) {
            property.notes()
                    .forEach(note -> lines.append(PROPERTY)
                            .append(JavaText.comment(note))
                            .append('\n'));
            lines.append(PROPERTY)
                    .append('.')
                    .append(property.name())
                    .append('(')
                    .append(value(property.value()))
                    .append(")\n");
        }
        return lines.toString();
    }

    private static String value(CdkProperty.Value value) {
        return switch (value) {
            case CdkProperty.Text(var text) -> JavaText.string(text);
            case CdkProperty.Flag(var on) -> Boolean.toString(on);
            case CdkProperty.Constant(var type, var name) -> type + "." + name;
            case CdkProperty.Mebibytes(var amount) -> "Size.mebibytes(" + JavaText.number(amount) + ")";
            case CdkProperty.Replica(var region) ->
                "ReplicationConfiguration.regionalFileSystem(" + JavaText.string(region) + ")";
            case CdkProperty.Subnets subnets ->
                "SubnetSelection.builder()"
                        + switch (subnets) {
                            case ALL -> ".subnets(vpc.getPrivateSubnets())";
                            case FIRST_ZONE -> ".availabilityZones(List.of(zone))";
                        }
                        + ".build()";
        };
    }

    /// Above the `Name` that the CDK gives the access point by itself.
    private String tags() {
        return design.tags().stream()
                .map(tag -> "        Tags.of(this).add(" + JavaText.string(tag.key()) + ", "
                        + JavaText.string(tag.value()) + ", tagging);\n")
                .collect(Collectors.joining());
    }

    private String alarms() {
        return design.alarms().stream()
                .map(alarm -> Template.fill(
                        CdkJavaText.ALARM,
                        Map.ofEntries(
                                Map.entry("id", JavaText.string(alarm.id())),
                                Map.entry("name", JavaText.string(alarm.name())),
                                Map.entry("description", JavaText.string(alarm.description())),
                                Map.entry("metric", signal(alarm)),
                                Map.entry("comparison", alarm.comparison().constant()),
                                Map.entry("threshold", JavaText.number(alarm.threshold())),
                                Map.entry("periods", Integer.toString(alarm.periods())),
                                Map.entry("datapoints", Integer.toString(alarm.datapoints())),
                                Map.entry("missing", alarm.missing().constant()))))
                .collect(Collectors.joining(",\n" + PROPERTY, "\n" + PROPERTY, ""));
    }

    private static String signal(Alarm alarm) {
        int seconds = alarm.periodSeconds();
        return switch (alarm.signal()) {
            case Signal.One(var name, var statistic) -> metric(name, statistic, seconds);
            case Signal.Query(var sql) -> "formula(" + JavaText.string(sql) + ", " + seconds + ")";
            case Signal.Formula(var expression, var terms) ->
                terms.stream()
                        .map(term -> "new Term(" + JavaText.string(term.id()) + ", "
                                + metric(term.metric(), term.statistic(), seconds) + ")")
                        .collect(Collectors.joining(
                                ", ", "formula(" + JavaText.string(expression) + ", " + seconds + ", ", ")"));
        };
    }

    private static String metric(String name, String statistic, int seconds) {
        return "metric(" + JavaText.string(name) + ", " + JavaText.string(statistic) + ", " + seconds + ")";
    }

    private String key() {
        return design.kmsKeyArn()
                .map(arn -> Template.fill(CdkJavaText.KEY, Map.of("arn", JavaText.string(arn))))
                .orElse("");
    }

    /// The body is JSON whose strings hold no `$`, so `Fn.sub` puts in the id and nothing else.
    private String dashboard() {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        CdkJavaText.DASHBOARD,
                        Map.of(
                                "name", JavaText.string(dashboard.name()),
                                "body",
                                        JavaText.string(
                                                DashboardJson.text(dashboard, design.region(), "${FileSystemId}")))))
                .orElse("");
    }
}
