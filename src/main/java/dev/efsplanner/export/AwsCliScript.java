package dev.efsplanner.export;

import dev.efsplanner.export.Json.Variable;
import dev.efsplanner.export.Notes.Setting;
import dev.efsplanner.quantity.DataRate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes `setup.sh`: a bash script that sets the design up with the AWS CLI, and on a second run changes nothing.
///
/// Everything a user can have typed goes into JSON between single quotes, which no text can leave; nothing runs before
/// bash has read the whole file.
final class AwsCliScript {
    private static final String INDENT = "  ";

    private final Design design;

    private AwsCliScript(Design design) {
        this.design = design;
    }

    static List<SourceFile> files(Design design) {
        return List.of(new SourceFile("setup.sh", new AwsCliScript(design).text(), true));
    }

    private String text() {
        return Template.fill(
                BashText.SCRIPT,
                Map.ofEntries(
                        Map.entry("header", comment(design.notes().header(), "")),
                        Map.entry("token", design.token()),
                        Map.entry("region", design.region()),
                        Map.entry("summary", summary()),
                        Map.entry("firstSubnetOnly", design.oneZone() ? BashText.FIRST_SUBNET_ONLY : ""),
                        Map.entry("rememberZone", design.oneZone() ? " ZONE=$zone" : ""),
                        Map.entry("noZone", design.oneZone() ? " ZONE=''" : ""),
                        Map.entry("sameZone", design.oneZone() ? BashText.SAME_ZONE : ""),
                        Map.entry(
                                "fileSystemPrices",
                                prices(Setting.STORAGE, INDENT + INDENT) + prices(Setting.THROUGHPUT, INDENT + INDENT)),
                        Map.entry("fileSystem", Json.pretty(fileSystem(), INDENT.repeat(2))),
                        Map.entry("lifecyclePrices", prices(Setting.LIFECYCLE, INDENT)),
                        Map.entry("lifecycle", Json.pretty(lifecycle(), INDENT)),
                        Map.entry("policy", Json.pretty(policy(), INDENT)),
                        Map.entry("groupTags", Json.line(List.of(tags(Map.of("ResourceType", "security-group"))))),
                        Map.entry("mountTargetPrices", prices(Setting.NETWORK, INDENT)),
                        Map.entry("accessPoint", Json.pretty(accessPoint(), INDENT.repeat(2))),
                        Map.entry("alarms", alarms()),
                        Map.entry("mountOptions", design.oneZone() ? "tls,az=$ZONE," : "tls,"),
                        Map.entry("padding", padding())));
    }

    private Map<String, Object> fileSystem() {
        var request = new LinkedHashMap<String, Object>();
        request.put("CreationToken", design.token());
        request.put("PerformanceMode", design.configuration().performance().code());
        request.put("ThroughputMode", design.configuration().throughput().code());
        design.provisioned()
                .map(DataRate::mibps)
                .ifPresent(amount -> request.put("ProvisionedThroughputInMibps", amount));
        if (design.oneZone()) request.put("AvailabilityZoneName", new Variable("ZONE", true));
        request.put("Encrypted", true);
        request.put("Backup", true);
        return tags(request);
    }

    private Map<String, Object> tags(Map<String, ?> to) {
        var tagged = new LinkedHashMap<String, Object>(to);
        tagged.put(
                "Tags",
                design.tags().stream()
                        .map(tag -> {
                            var entry = new LinkedHashMap<String, Object>();
                            entry.put("Key", tag.key());
                            entry.put("Value", tag.value());
                            return entry;
                        })
                        .toList());
        return tagged;
    }

    private List<Map<String, String>> lifecycle() {
        return design.lifecycle().entrySet().stream()
                .map(transition -> Map.of(transition.getKey(), transition.getValue()))
                .toList();
    }

    private Map<String, Object> policy() {
        var document = new LinkedHashMap<String, Object>();
        document.put("Version", "2012-10-17");
        document.put(
                "Statement",
                design.policy().stream().map(AwsCliScript::statement).toList());
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

    private Map<String, Object> accessPoint() {
        var door = design.accessPoint();
        var user = new LinkedHashMap<String, Object>();
        user.put("Uid", door.owner());
        user.put("Gid", door.owner());
        var creation = new LinkedHashMap<String, Object>();
        creation.put("OwnerUid", door.owner());
        creation.put("OwnerGid", door.owner());
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

    private String alarms() {
        return design.alarms().stream()
                .map(alarm -> INDENT + "aws cloudwatch put-metric-alarm --cli-input-json '"
                        + Json.pretty(AlarmJson.of(alarm), INDENT) + "'")
                .collect(Collectors.joining("\n"));
    }

    private String summary() {
        return design.notes().summary().stream()
                .map(line -> " \\\n    " + quoted(line))
                .collect(Collectors.joining());
    }

    private String padding() {
        long mib = Math.round(design.padding().mib());
        if (mib == 0) return "";
        return Template.fill(
                BashText.PADDING, Map.of("size", quoted(design.padding().toString()), "mib", Long.toString(mib)));
    }

    private String prices(Setting setting, String indent) {
        return comment(design.notes().prices(setting), indent);
    }

    private static String comment(List<String> lines, String indent) {
        var text = new ArrayList<String>();
        lines.forEach(line -> text.add(indent + "# " + line + "\n"));
        return String.join("", text);
    }

    /// A shell word that stands for exactly this text.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
