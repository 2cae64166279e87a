package dev.efsplanner.export;

import dev.efsplanner.export.Alarm.Signal;
import dev.efsplanner.quantity.Numbers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `cdk-python/`: a CDK project for pip that synthesises without an AWS account.
///
/// Everything a user can have typed becomes a string literal or stands behind `#`, by [PythonText].
final class CdkPython {
    private static final String FOLDER = "cdk-python/";
    private static final String PROPERTY = " ".repeat(12);
    private static final String TERM = " ".repeat(24);

    private final Design design;

    private CdkPython(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        var project = new CdkPython(design);
        return List.of(
                SourceFile.plain(
                        FOLDER + "README.md", Template.fill(CdkPythonText.README, Map.of("token", design.token()))),
                SourceFile.plain(FOLDER + "requirements.txt", CdkPythonText.REQUIREMENTS),
                SourceFile.plain(FOLDER + "cdk.json", CdkPythonText.CDK),
                SourceFile.plain(FOLDER + ".gitignore", CdkPythonText.GITIGNORE),
                SourceFile.plain(FOLDER + "app.py", project.app()),
                SourceFile.plain(FOLDER + "file_system_stack.py", project.stack()));
    }

    private String app() {
        return Template.fill(
                CdkPythonText.APP,
                Map.of(
                        "header", header(),
                        "stack", PythonText.string(design.token()),
                        "description", PythonText.string(design.heading()),
                        "region", PythonText.string(design.region())));
    }

    private String stack() {
        var door = design.accessPoint();
        return Template.fill(
                CdkPythonStack.TEXT,
                Map.ofEntries(
                        Map.entry("header", header()),
                        Map.entry("cast", design.kmsKeyArn().isPresent() ? ", cast" : ""),
                        Map.entry("statements", statements()),
                        Map.entry(
                                "groupDescription",
                                PythonText.string("NFS clients and mount targets of " + design.token())),
                        Map.entry("fileSystem", fileSystem()),
                        Map.entry("tags", tags()),
                        Map.entry("path", PythonText.string(door.path())),
                        Map.entry("uid", PythonText.string(Long.toString(door.uid()))),
                        Map.entry("gid", PythonText.string(Long.toString(door.gid()))),
                        Map.entry("permissions", PythonText.string(door.permissions())),
                        Map.entry("alarms", alarms()),
                        Map.entry(
                                "topic",
                                PythonText.string(design.alarmTopicArn().orElse(""))),
                        Map.entry("key", key()),
                        Map.entry("dashboard", dashboard()),
                        Map.entry("zone", design.oneZone() ? CdkPythonText.ZONE : ""),
                        Map.entry(
                                "mountStart", design.oneZone() ? CdkPythonText.ONE_ZONE_MOUNT : CdkPythonText.MOUNT)));
    }

    private String header() {
        return design.notes().header().stream()
                .map(line -> PythonText.comment(line) + "\n")
                .collect(Collectors.joining("", PythonText.ENCODING, ""));
    }

    private String statements() {
        return design.policy().stream()
                .map(statement -> Template.fill(
                        CdkPythonText.STATEMENT,
                        Map.of(
                                "sid", PythonText.string(statement.sid()),
                                "effect", statement.effect().name(),
                                "actions",
                                        statement.actions().stream()
                                                .map(PythonText::string)
                                                .collect(Collectors.joining(", ", "[", "]")),
                                "key", PythonText.string(statement.conditionKey()),
                                "value", PythonText.string(statement.conditionValue()))))
                .collect(Collectors.joining());
    }

    private String fileSystem() {
        var lines = new StringBuilder();
        for (var property : CdkProperty.of(design)) {
            property.notes()
                    .forEach(note -> lines.append(PROPERTY)
                            .append(PythonText.comment(note))
                            .append('\n'));
            lines.append(PROPERTY)
                    .append(PythonText.name(property.name()))
                    .append('=')
                    .append(value(property.value()))
                    .append(",\n");
        }
        return lines.toString();
    }

    private static String value(CdkProperty.Value value) {
        return switch (value) {
            case CdkProperty.Text(var text) -> PythonText.string(text);
            case CdkProperty.Flag(var on) -> PythonText.flag(on);
            case CdkProperty.Constant(var type, var name) -> "efs." + type + "." + name;
            case CdkProperty.Mebibytes(var amount) -> "cdk.Size.mebibytes(" + Numbers.plain(amount) + ")";
            case CdkProperty.Replica(var region) ->
                "efs.ReplicationConfiguration.regional_file_system(" + PythonText.string(region) + ")";
            case CdkProperty.Subnets.ALL -> "ec2.SubnetSelection(availability_zones=availability_zones)";
            case CdkProperty.Subnets.FIRST_ZONE -> "ec2.SubnetSelection(availability_zones=[zone])";
        };
    }

    /// Above the `Name` that the CDK gives the access point by itself.
    private String tags() {
        return design.tags().stream()
                .map(tag -> PROPERTY + PythonText.string(tag.key()) + ": " + PythonText.string(tag.value()) + ",\n")
                .collect(Collectors.joining());
    }

    private String alarms() {
        return design.alarms().stream()
                .map(alarm -> Template.fill(
                        CdkPythonText.ALARM,
                        Map.ofEntries(
                                Map.entry("id", PythonText.string(alarm.id())),
                                Map.entry("name", PythonText.string(alarm.name())),
                                Map.entry("description", PythonText.string(alarm.description())),
                                Map.entry("metric", signal(alarm)),
                                Map.entry("comparison", alarm.comparison().constant()),
                                Map.entry("threshold", Numbers.plain(alarm.threshold())),
                                Map.entry("periods", Integer.toString(alarm.periods())),
                                Map.entry("datapoints", Integer.toString(alarm.datapoints())),
                                Map.entry("missing", alarm.missing().constant()))))
                .collect(Collectors.joining());
    }

    private static String signal(Alarm alarm) {
        int seconds = alarm.periodSeconds();
        return switch (alarm.signal()) {
            case Signal.One(var name, var statistic) -> metric(name, statistic, seconds);
            case Signal.Query(var sql) -> formula(sql, List.of(), seconds);
            case Signal.Formula(var expression, var terms) -> formula(expression, terms, seconds);
        };
    }

    private static String formula(String expression, List<Alarm.Term> terms, int seconds) {
        return Template.fill(
                CdkPythonText.FORMULA,
                Map.of(
                        "expression", PythonText.string(expression),
                        "period", Integer.toString(seconds),
                        "terms", terms(terms, seconds)));
    }

    private static String terms(List<Alarm.Term> terms, int seconds) {
        if (terms.isEmpty()) return "{}";
        return terms.stream()
                .map(term -> TERM + PythonText.string(term.id()) + ": "
                        + metric(term.metric(), term.statistic(), seconds) + ",\n")
                .collect(Collectors.joining("", "{\n", " ".repeat(20) + "}"));
    }

    private static String metric(String name, String statistic, int seconds) {
        return "metric(" + PythonText.string(name) + ", " + PythonText.string(statistic) + ", " + seconds + ")";
    }

    private String key() {
        return design.kmsKeyArn()
                .map(arn -> Template.fill(CdkPythonText.KEY, Map.of("arn", PythonText.string(arn))))
                .orElse("");
    }

    /// The body is JSON whose strings hold no `$`, so `Fn.sub` puts in the id and nothing else.
    private String dashboard() {
        return design.dashboard()
                .map(dashboard -> Template.fill(
                        CdkPythonText.DASHBOARD,
                        Map.of(
                                "name", PythonText.string(dashboard.name()),
                                "body",
                                        PythonText.string(
                                                DashboardJson.text(dashboard, design.region(), "${FileSystemId}")))))
                .orElse("");
    }
}
